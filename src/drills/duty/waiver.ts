/** A duty of one school year that the school does not meet, and why; it is shown as waived, never as done. */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/isoDateSchema.js';

export const waiverSchema = z.readonly(
  z.strictObject({
    /** Id of the duty, as `MZ-11:s1`. */
    duty: z.string().check(z.minLength(1)),
    /** As `2026-2027`. */
    year: z.string().check(z.regex(/^\d{4}-\d{4}$/)),
    reason: z.string().check(z.minLength(1), z.maxLength(10_000)),
    on: isoDateSchema,
  }),
);

export type Waiver = z.infer<typeof waiverSchema>;
