/**
 * What a lockdown drill and its milder forms (hold, secure, shelter, leaving the campus) take for granted.
 *
 * Whatever is left out has a default with its source in `intruderDefaults.ts`; times of the phases stand in `phases`.
 * The threat is an abstract marker: it can be drawn or walk at random, and nothing makes it look for anyone.
 */
import * as z from 'zod/mini';
import { LOCK_TYPES } from '../sim/index.js';
import { finite } from './limits.js';

const id = z.string().check(z.minLength(1));
const once = (ids: readonly string[]) => new Set(ids).size === ids.length;

const detectedAtSchema = z.union(
  [
    /** A gate, exit or door. */
    z.readonly(z.strictObject({ opening: id })),
    z.readonly(z.strictObject({ space: id })),
  ],
  'expected {"opening": id} or {"space": id}',
);

const waySchema = z.union(
  [
    /** Any door of a place with the same chance, by the seed. */
    z.readonly(z.strictObject({ random: z.literal(true) })),
    /** Points in the order they are passed; `level` is a level, a landing or `site`. */
    z.readonly(
      z.strictObject({
        drawn: z
          .readonly(z.array(z.readonly(z.strictObject({ level: id, at: z.readonly(z.tuple([finite, finite])) }))))
          .check(z.minLength(1), z.maxLength(200)),
      }),
    ),
  ],
  'expected {"random": true} or {"drawn": [{"level", "at"}]}',
);

const locksSchema = z.readonly(
  z.strictObject({
    /** Of doors the plan says nothing about. */
    unstated: z.optional(z.enum(LOCK_TYPES)),
    /** In place of what the plan says. */
    doors: z.optional(
      z
        .readonly(z.array(z.readonly(z.strictObject({ door: id, lock: z.enum(LOCK_TYPES) }))))
        .check(z.refine((doors) => once(doors.map((each) => each.door)), 'expected each door only once')),
    ),
    /** Whether desks are pushed in front of what cannot be locked. */
    desks: z.optional(z.boolean()),
  }),
);

/**
 * What the exercise itself does to those who take part, beside what is computed. True is told and refused where pupils
 * take part (see `checkExercise`); the fields exist so that a plan which has them can be read and answered.
 */
const exerciseSchema = z.readonly(
  z.strictObject({
    /** True when absent. */
    pupilsTakePart: z.optional(z.boolean()),
    /** Somebody plays the aggressor in front of those who take part. */
    rolePlayedAttack: z.optional(z.boolean()),
    simulatedShots: z.optional(z.boolean()),
    fakeBlood: z.optional(z.boolean()),
    masks: z.optional(z.boolean()),
  }),
);

export const intruderSchema = z.readonly(
  z.strictObject({
    detectedAt: z.optional(detectedAtSchema),
    way: z.optional(waySchema),
    /** On the level, m/s. */
    speedMPerS: z.optional(finite.check(z.minimum(0.2), z.maximum(3))),
    locks: z.optional(locksSchema),
    /** Whether rooms take in those who are outside them before they lock. */
    sweepCorridors: z.optional(z.boolean()),
    /** From the announcement, how long a room that takes people in holds its door for them at most, s. */
    holdDoorS: z.optional(finite.check(z.nonnegative(), z.maximum(600))),
    /** What people outdoors do: come in, or go to an assembly point or space of the plan. */
    outside: z.optional(
      z.union(
        [z.readonly(z.strictObject({ moveIn: z.literal(true) })), z.readonly(z.strictObject({ moveAway: id }))],
        'expected {"moveIn": true} or {"moveAway": id}',
      ),
    ),
    guards: z.optional(
      z.readonly(
        z.strictObject({
          count: z.int().check(z.nonnegative(), z.maximum(50)),
          /** A post, opening or space of the plan; where the threat is noticed when absent. */
          start: z.optional(id),
        }),
      ),
    ),
    /** Pairs with keys who release the rooms at the same time. */
    releaseTeams: z.optional(z.int().check(z.positive(), z.maximum(50))),
    /** Of a drill to leave the campus: assembly points to go to; out by the gates when absent. */
    goAwayTo: z.optional(z.readonly(z.array(id)).check(z.minLength(1))),
    exercise: z.optional(exerciseSchema),
  }),
);

export type ScenarioIntruder = z.infer<typeof intruderSchema>;
export type ThreatDetectedAt = z.infer<typeof detectedAtSchema>;
