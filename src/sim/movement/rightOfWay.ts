/** Who of two people goes first. */
import type { Crowd } from './crowd.js';

/** The answer for people of different streams. */
export const STRANGER = Number.POSITIVE_INFINITY;

/**
 * Way left of someone about to enter a cell, by the field of someone who is in it, m: the walk to the portal and on from
 * there. NaN where that field says nothing.
 */
export type WayThrough = (entering: number, inside: number) => number;

/** How far apart on the way two people of neighbouring cells count where no field compares them, m: more than any tie. */
const NEXT_CELL_M = 1;

/** Which of two people of neighbouring cells is beyond the portal the other one heads for; 0 for neither or both. */
function whoIsBeyond({ cell, stream, nextCell }: Crowd, k: number, j: number): -1 | 0 | 1 {
  // the lowest bit tells who walks to their own place
  if ((((stream[k] as number) ^ (stream[j] as number)) & 1) !== 0) return 0;
  const isJ = nextCell[k] === cell[j];
  const isK = nextCell[j] === cell[k];
  if (isJ === isK) return 0;
  return isJ ? 1 : -1;
}

/**
 * Whether two people belong to different streams.
 *
 * Within a cell a stream is everyone with the same target; across a portal, those beyond it and those who head for it.
 */
export function areStrangers(crowd: Crowd, k: number, j: number): boolean {
  if (crowd.cell[k] === crowd.cell[j]) return crowd.stream[k] !== crowd.stream[j];
  return whoIsBeyond(crowd, k, j) === 0;
}

/**
 * How much farther from the goal the other one of a neighbouring cell is.
 *
 * Both ways are told by the field of the one who is already beyond the portal, so that neither stream of a merge has
 * the right of way as such.
 *
 * @returns m; {@link STRANGER} for people of different streams
 */
export function aheadAcross(crowd: Crowd, k: number, j: number, wayThrough: WayThrough): number {
  const beyond = whoIsBeyond(crowd, k, j);
  if (beyond === 0) return STRANGER;
  const entering = beyond === 1 ? k : j;
  const inside = beyond === 1 ? j : k;
  const lead = wayThrough(entering, inside) - (crowd.phi[inside] as number);
  if (Number.isNaN(lead)) return -beyond * NEXT_CELL_M;
  return -beyond * lead;
}
