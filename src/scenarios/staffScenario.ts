/**
 * Who does what in a drill: which posts of the plan are manned, by whom, and who is missing.
 *
 * Left out, the nearest free members of staff go to every post that people will come past; see `conduct/staff/`.
 */
import * as z from 'zod/mini';
import { finite } from './limits.js';

const id = z.string().check(z.minLength(1));
const once = (ids: readonly string[]) => new Set(ids).size === ids.length;

const postOrderSchema = z.readonly(
  z.strictObject({
    /** Id of a post of the plan. */
    post: id,
    /** Id of a member of staff, or of the space one of them is in; the nearest who is free when absent. */
    by: z.optional(id),
    /** From the signal until they set out, s, one hour at most; `guideSetsOutS` when absent. */
    setsOutS: z.optional(finite.check(z.nonnegative(), z.maximum(3600))),
    /** False leaves the post empty. */
    isManned: z.optional(z.boolean()),
  }),
);

const missingSchema = z.readonly(
  z.strictObject({
    /** Id of the class, or of another group of the run. */
    class: id,
    /** Id of the space the pupil does not leave; the room of the class when absent. */
    room: z.optional(id),
  }),
);

export const staffSchema = z.readonly(
  z.strictObject({
    /** Posts of guides inside the buildings that are manned: all that people come past, none, or these. */
    guides: z.optional(
      z.union([z.enum(['all', 'none']), z.readonly(z.array(id))], 'expected "all", "none" or a list of posts'),
    ),
    posts: z.optional(
      z
        .readonly(z.array(postOrderSchema))
        .check(z.refine((posts) => once(posts.map((each) => each.post)), 'expected each post only once')),
    ),
    /** Where nobody leads the drill, whoever is nearest takes the reports, later. */
    commander: z.optional(z.enum(['present', 'absent'])),
    /** By radio or by somebody who runs. */
    reports: z.optional(z.enum(['radio', 'onFoot'])),
    /** Pupils who stay where they are: one of a class for each entry. */
    missing: z.optional(z.readonly(z.array(missingSchema).check(z.maxLength(200)))),
  }),
);

export type ScenarioStaff = z.infer<typeof staffSchema>;
