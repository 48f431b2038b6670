import type { Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { buildWalkableCells } from './buildWalkableCells.js';
import type { WalkableCells } from './walkableCells.js';

const known = new WeakMap<CampusPlan, { readonly cells: WalkableCells; readonly problems: readonly Problem[] }>();

/**
 * The cells of a plan, built once for each plan object: thirty runs of a drill walk over the same floor. A plan is never
 * changed in place; an edited one is another object.
 */
export function walkableCellsOf(plan: CampusPlan): {
  readonly cells: WalkableCells;
  readonly problems: readonly Problem[];
} {
  let built = known.get(plan);
  if (!built) {
    built = buildWalkableCells(plan);
    known.set(plan, built);
  }
  return built;
}
