/** What people work out on the way to a decision, by slot; the memory is used again at the next one. */
import { createNeighbourLists, type NeighbourLists } from './neighbourLists.js';

export interface Deliberation {
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
    aheadM: new Float64Array(capacity),
    closeM: new Float64Array(capacity),
    turns: new Float64Array(capacity),
    keepsOn: new Uint8Array(capacity),
    close: createNeighbourLists(capacity),
  };
}

/** How many intervals a slot keeps to what it decides. */
export function intervalsOf({ keepsOn }: Deliberation, k: number): number {
  return 1 + (keepsOn[k] as number);
}
