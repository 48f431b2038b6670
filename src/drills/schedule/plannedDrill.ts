/** A drill in the year's plan. */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/civilDate.js';
import { DRILL_KINDS, DRILL_SLOTS, type DrillKind, type DrillSlot } from '../events/drillKinds.js';

export const plannedDrillSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    date: isoDateSchema,
    /** Local time of the signal, `HH:MM`. */
    time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    kind: z.enum(DRILL_KINDS),
    slot: z.enum(DRILL_SLOTS),
    /** Ids of the rules whose duties it counts towards. */
    closes: z.readonly(z.array(z.string())),
    /** Its date may still move: no official holiday notice covers it yet. */
    provisional: z.boolean(),
  }),
);

export type PlannedDrill = z.infer<typeof plannedDrillSchema>;

/** Usual times of day on a Chinese school day; ours, to be replaced by the school's own timetable. */
const SLOT_TIMES: Readonly<Record<DrillSlot, string>> = {
  assembly: '08:00',
  break: '09:55',
  exercise: '10:05',
  lesson: '10:40',
  meal: '12:10',
  'noon-rest': '13:20',
  'evening-study': '19:40',
  night: '21:40',
};

/** Talk-throughs are held with staff after lessons. */
const TABLETOP_TIME = '16:10';

export function drillTime(kind: DrillKind, slot: DrillSlot): string {
  const isTalked = kind === 'tabletop' || kind === 'food-safety' || kind === 'epidemic';
  return isTalked && slot === 'lesson' ? TABLETOP_TIME : SLOT_TIMES[slot];
}
