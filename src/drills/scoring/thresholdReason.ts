/** Why a threshold is another than the rubric's; kept with each record it was used for. */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/isoDateSchema.js';

const text = z.string().check(z.minLength(1), z.maxLength(1000));

export const thresholdReasonSchema = z.readonly(
  z.strictObject({
    /** Where the number comes from, or why it was chosen. */
    reason: text,
    /** Role of who set it. */
    by: z.optional(text),
    on: isoDateSchema,
  }),
);

export type ThresholdReason = z.infer<typeof thresholdReasonSchema>;
