/** A drill in the year's plan. */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/isoDateSchema.js';
import { type DrillEvent, eventOfKind } from '../duty/drillEvent.js';
import { DRILL_KINDS, DRILL_SLOTS, NAMED_HAZARDS } from '../vocabulary/drillKinds.js';

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
    /** Proposed without telling people beforehand. */
    unannounced: z.optional(z.literal(true)),
    /** The hazards it practises beside its kind, in this order; which kind may name which: `HAZARDS_OF_KIND`. */
    hazards: z.optional(z.readonly(z.array(z.enum(NAMED_HAZARDS)).check(z.minLength(1)))),
  }),
);

export type PlannedDrill = z.infer<typeof plannedDrillSchema>;

export function eventOfPlanned({ kind, slot, date, hazards }: PlannedDrill): DrillEvent {
  return eventOfKind(kind, slot, date, hazards);
}
