/**
 * Times of day of drills that any time will do for: not always the same lesson.
 *
 * A kind that is planned more than once is held in a lesson first, where everybody has a teacher, then at other times
 * when the whole school is there.
 */
import type { DrillKind, DrillSlot } from '../vocabulary/drillKinds.js';

/** Kinds that end with everybody outside, from wherever they are. */
const ANYWHERE: readonly DrillKind[] = ['fire', 'earthquake', 'flood', 'debris-flow'];

const HOURS: readonly DrillSlot[] = ['lesson', 'exercise', 'break'];

/** The time of day a drill was searched for at, before the hours were varied. */
export function plannedSlot(slot: DrillSlot): DrillSlot {
  return HOURS.includes(slot) ? 'lesson' : slot;
}

/** @param before - drills of the kind held at any of these hours before it */
export function variedSlot(kind: DrillKind, slot: DrillSlot, before: number): DrillSlot {
  if (slot !== 'lesson' || !ANYWHERE.includes(kind)) return slot;
  return HOURS[before % HOURS.length] ?? slot;
}
