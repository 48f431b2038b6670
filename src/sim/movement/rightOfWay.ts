/** Who of two people goes first. */
import type { Crowd } from './crowd.js';

/** The answer for people of different streams. */
export const STRANGER = Number.POSITIVE_INFINITY;

/** How far apart on the way two people of neighbouring cells count, m: more than any tie. */
const NEXT_CELL_M = 1;

/**
 * How much farther from the goal the other one of a stream is.
 *
 * Within a cell a stream is everyone with the same target. The person beyond the portal one heads for is ahead,
 * whatever their field says: fields of two cells bend around different queues and cannot be compared.
 *
 * @returns m; {@link STRANGER} for people of different streams
 */
export function aheadBy(crowd: Crowd, k: number, j: number): number {
  const { cell, stream, nextCell, phi } = crowd;
  const streamK = stream[k] as number;
  const streamJ = stream[j] as number;
  if (cell[k] === cell[j]) return streamK === streamJ ? (phi[j] as number) - (phi[k] as number) : STRANGER;
  // the lowest bit tells who walks to their own place
  if (((streamK ^ streamJ) & 1) !== 0) return STRANGER;
  const isAhead = nextCell[k] === cell[j];
  const isBehind = nextCell[j] === cell[k];
  if (isAhead === isBehind) return STRANGER;
  return isAhead ? -NEXT_CELL_M : NEXT_CELL_M;
}
