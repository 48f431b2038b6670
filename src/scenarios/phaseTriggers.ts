/**
 * By what a phase ends where the drill leaves a choice: time, a detector, somebody's decision.
 *
 * Phases without a choice are not listed. Which a machine offers stands in its phases (`meta.endsBy`).
 */
import * as z from 'zod/mini';

export const phaseTriggersSchema = z.readonly(
  z.strictObject({
    /** Until the alarm: after `detectionS`, or when the fire is detected; `detector` by default where there is a fire. */
    detection: z.optional(z.enum(['time', 'detector'])),
    /** Until the second signal of an earthquake drill: after `stillUnderCoverS`, or when the stairs have been looked over. */
    shaking: z.optional(z.enum(['time', 'commander'])),
  }),
);

export type PhaseTriggers = z.infer<typeof phaseTriggersSchema>;
export type PhaseWithTrigger = keyof PhaseTriggers;
