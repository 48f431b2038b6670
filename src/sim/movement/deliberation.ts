/** What people work out on the way to a decision, by slot; the memory is used again at the next one. */
import type { Crowd } from './crowd.js';
import { createNeighbourLists, type NeighbourLists } from './neighbourLists.js';

/** Numbers of a body in {@link Deliberation.bodies}. */
export const BODY_NUMBERS = 5;

export interface Deliberation {
  /**
   * {@link BODY_NUMBERS} of each slot: x y vx vy, and what of its radius counts for the spacing, m. One buffer beside those
   * of the crowd, since looking over people takes all five of each.
   */
  readonly bodies: Float64Array;
  /** How far each slot looks at those in front, m. */
  readonly aheadM: Float64Array;
  /** The same at those who may hold the body up or touch it, on every side; at most as far as ahead. */
  readonly closeM: Float64Array;
  /** What those in front ask a slot to turn, positive to the left. */
  readonly turns: Float64Array;
  /** 1 for those who keep to what they decide over two intervals. */
  readonly keepsOn: Uint8Array;
  /** Those near enough to hold a body up, or to touch it. */
  readonly close: NeighbourLists;
}

/** Memory for so many slots. */
export function createDeliberation(capacity: number): Deliberation {
  return {
    bodies: new Float64Array(BODY_NUMBERS * capacity),
    aheadM: new Float64Array(capacity),
    closeM: new Float64Array(capacity),
    turns: new Float64Array(capacity),
    keepsOn: new Uint8Array(capacity),
    close: createNeighbourLists(capacity),
  };
}

/** Copies what everyone looks at. */
export function copyBodies(
  { bodies }: Deliberation,
  { count, x, y, vx, vy, radiusM }: Crowd,
  spacingShare: number,
): void {
  for (let k = 0, at = 0; k < count; k++, at += BODY_NUMBERS) {
    bodies[at] = x[k] as number;
    bodies[at + 1] = y[k] as number;
    bodies[at + 2] = vx[k] as number;
    bodies[at + 3] = vy[k] as number;
    bodies[at + 4] = spacingShare * (radiusM[k] as number);
  }
}

/** How many intervals a slot keeps to what it decides. */
export function intervalsOf({ keepsOn }: Deliberation, k: number): number {
  return 1 + (keepsOn[k] as number);
}
