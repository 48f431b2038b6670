import { oncePerObject, type Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { buildWalkableCells } from './buildWalkableCells.js';
import type { WalkableCells } from './walkableCells.js';

interface BuiltCells {
  readonly cells: WalkableCells;
  readonly problems: readonly Problem[];
}

/**
 * The cells of a plan, built once for each plan object: thirty runs of a drill walk over the same floor. A plan is never
 * changed in place; an edited one is another object.
 */
export const walkableCellsOf = oncePerObject((plan: CampusPlan): BuiltCells => buildWalkableCells(plan));
