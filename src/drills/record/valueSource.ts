/** Where a value of the record comes from: what an item opens to when somebody asks. */
import * as z from 'zod/mini';

export const SOURCE_KINDS = ['taps', 'paper', 'observer', 'document', 'video', 'import'] as const;

export const valueSourceSchema = z.readonly(
  z.strictObject({
    from: z.enum(SOURCE_KINDS),
    note: z.optional(z.string().check(z.maxLength(2000))),
    /** Taps of the drill day, by device and number. */
    taps: z.optional(z.readonly(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(2000)))),
  }),
);

export type ValueSource = z.infer<typeof valueSourceSchema>;
