/** Repairs of doors, gaps and exits. */
import { leadsOutside } from '../importers/openings/leadsOutside.js';
import { labelOf } from '../labelOf.js';
import type { ElementAt } from './elementAt.js';
import type { PlanFix } from './planFix.js';

/** The usual clear width of a school's doors, m: GB 50099-2011, 8.1.8 asks for 0.90. */
export const DOOR_M = 0.9;

export function widenDoor({ opening }: ElementAt): PlanFix[] {
  if (opening === undefined) return [];
  const edits = [{ kind: 'setOpening', openingId: opening.id, clearWidthM: DOOR_M } as const];
  return [{ code: 'widen-door', values: { opening: labelOf(opening), widthM: DOOR_M }, edits }];
}

export function makeOpening({ opening }: ElementAt): PlanFix[] {
  if (opening === undefined) return [];
  const edits = [{ kind: 'setOpening', openingId: opening.id, openingKind: 'opening' } as const];
  return [{ code: 'make-opening', values: { opening: labelOf(opening) }, edits }];
}

/** A gap that is a crack is closed; one that was measured wrongly gets the width of a door. */
export function closeGap(at: ElementAt): PlanFix[] {
  if (at.opening === undefined) return [];
  const edits = [{ kind: 'removeElement', id: at.opening.id } as const];
  return [{ code: 'close-gap', values: { opening: labelOf(at.opening) }, edits }, ...widenDoor(at)];
}

/** A door with one room, in the outer wall of the ground floor. */
export function makeExit({ opening, level }: ElementAt): PlanFix[] {
  if (opening === undefined || level === undefined) return [];
  if (!leadsOutside(opening.segment, { outline: level.outline ?? null, ordinal: level.ordinal })) return [];
  const edits = [{ kind: 'setOpening', openingId: opening.id, openingKind: 'exit' } as const];
  return [{ code: 'make-exit', values: { opening: labelOf(opening) }, edits }];
}
