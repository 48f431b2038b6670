/** Staged release: who waits for a later order to leave, by class, group or floor. */
import * as z from 'zod/mini';
import { finite, PRE_MOVEMENT_LIMITS } from './limits.js';

const ids = z.optional(z.readonly(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))));

/** Their pre-movement time counts from the release, which is their alarm. The first entry that names somebody holds. */
export const releaseSchema = z.readonly(
  z
    .strictObject({
      /** Everyone who is on these levels at the start. */
      levels: ids,
      /** Classes of the school with their teachers, or entries of `occupants` and `sources`, by id. */
      groups: ids,
      /** After the alarm (or the start, where there is none); with `afterCleared`, after that. */
      afterS: z.optional(finite.check(z.nonnegative(), z.maximum(PRE_MOVEMENT_LIMITS.max))),
      /** When nobody is left on these levels. */
      afterCleared: ids,
    })
    .check(
      z.refine(
        ({ levels, groups }) => levels !== undefined || groups !== undefined,
        'say who waits: "levels", "groups" or both',
      ),
      z.refine(
        ({ afterS, afterCleared }) => afterS !== undefined || afterCleared !== undefined,
        'say until when: "afterS", "afterCleared" or both',
      ),
    ),
);

export type ScenarioRelease = z.infer<typeof releaseSchema>;
