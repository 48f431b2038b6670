/**
 * A what-if: one small named change to a scenario, kept beside it and switched on or off.
 *
 * The scenario itself is never changed: `applyWhatIfs` gives the scenario that is run.
 */
import * as z from 'zod/mini';
import { finite } from '../limits.js';

const id = z.string().check(z.minLength(1));
const ids = z.readonly(z.array(id).check(z.minLength(1)));

/** How much slower people may be made, % of their speed; below 0 they are faster. */
export const SLOWER_LIMITS = { min: -50, max: 70 };
/** How long somebody may be held back, s. */
export const HOLD_BACK_LIMITS = { min: 0, max: 3600 };

export const whatIfEditSchema = z.discriminatedUnion('edit', [
  /** A door, passage, exit or gate of the plan is shut; from the start when `atS` is absent. */
  z.readonly(
    z.strictObject({ edit: z.literal('closeDoor'), door: id, atS: z.optional(finite.check(z.nonnegative())) }),
  ),
  /** A whole staircase, named by any of its storeys, is shut from the start. */
  z.readonly(z.strictObject({ edit: z.literal('closeStair'), stair: id })),
  /** Everyone on these levels, or of these classes, waits so long after the alarm. */
  z.readonly(
    z.strictObject({
      edit: z.literal('holdBack'),
      levels: z.optional(ids),
      groups: z.optional(ids),
      byS: finite.check(z.minimum(HOLD_BACK_LIMITS.min), z.maximum(HOLD_BACK_LIMITS.max)),
    }),
  ),
  /** These levels wait until those are clear. */
  z.readonly(z.strictObject({ edit: z.literal('afterLevels'), levels: ids, cleared: ids })),
  /** These classes, or everyone on these levels, go by these staircases, each named by any of its storeys. */
  z.readonly(
    z.strictObject({ edit: z.literal('classByStair'), classes: z.optional(ids), levels: z.optional(ids), stairs: ids }),
  ),
  /** Everyone walks so many % slower than usual. */
  z.readonly(
    z.strictObject({
      edit: z.literal('walkSlower'),
      percent: finite.check(z.minimum(SLOWER_LIMITS.min), z.maximum(SLOWER_LIMITS.max)),
    }),
  ),
  /** Nobody was told of the drill. */
  z.readonly(z.strictObject({ edit: z.literal('unannounced') })),
  /** Any other value of the scenario, by its path with dots: `phases.alarmS`. What it may be is the schema's to say. */
  z.readonly(
    z.strictObject({ edit: z.literal('setValue'), path: id, value: z.union([z.string(), z.number(), z.boolean()]) }),
  ),
]);

export const whatIfSchema = z.readonly(
  z.strictObject({
    id,
    /** The user's own name for it; told from the edit when absent. */
    name: z.optional(z.string().check(z.minLength(1))),
    isOn: z.boolean(),
    change: whatIfEditSchema,
  }),
);

export type WhatIfEdit = z.infer<typeof whatIfEditSchema>;
export type WhatIf = z.infer<typeof whatIfSchema>;
