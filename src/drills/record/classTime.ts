/** When a class (at night: a room) left and arrived; all from the signal that `T_evac_s` counts from. */
import * as z from 'zod/mini';

const timeS = z.nullable(z.number().check(z.nonnegative(), z.maximum(86_400)));

export const classTimeSchema = z.readonly(
  z.strictObject({
    /** Of the school's classes. */
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    name: z.string().check(z.maxLength(200)),
    /** To the first of the class leaving the room, s; `null` for not measured. */
    startS: z.optional(timeS),
    /** To the last of the class standing at the assembly point, s. */
    arrivedS: z.optional(timeS),
    /** To its report, s. */
    countedS: z.optional(timeS),
    /** Not at school that day, people; none where it is not given. */
    absent: z.optional(z.int().check(z.nonnegative(), z.maximum(9999))),
  }),
);

export type ClassTime = z.infer<typeof classTimeSchema>;
