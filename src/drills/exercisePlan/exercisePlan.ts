/**
 * The exercise plan of one drill: who leads, who stands where, what is heard when, which way every class goes, who is
 * told, what is checked, and what may not be done with pupils.
 *
 * Pupils are counts; staff stand under their role, with a name where the school writes one. What was approved is never
 * changed: a change makes the next version, a draft again.
 */
import * as z from 'zod/mini';
import type { Outcome } from '../../model/index.js';
import { isoDateSchema } from '../calendar/isoDateSchema.js';
import { problemsOf } from '../problemsOf.js';
import { DRILL_KINDS, DRILL_SLOTS } from '../vocabulary/drillKinds.js';
import { CHECKLIST_ITEMS, NOTICE_RECIPIENTS, PLAN_GROUPS, PROHIBITIONS, SIGNALS } from './planWords.js';

export const EXERCISE_PLAN_VERSION = 1;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string().check(z.maxLength(10_000));
const line = z.string().check(z.maxLength(300));
const count = z.int().check(z.gte(0), z.lte(100_000));
const seconds = z.number().check(z.gte(0), z.lte(4 * 3600));
const list = <T extends z.core.$ZodType>(item: T, most = 2000) => z.readonly(z.array(item).check(z.maxLength(most)));

const memberSchema = z.readonly(z.strictObject({ role: line.check(z.minLength(1)), name: z.optional(line) }));

const groupSchema = z.readonly(
  z.strictObject({
    group: z.enum(PLAN_GROUPS),
    /** The one who leads the group first. */
    members: list(memberSchema, 200),
    /** Beside those every such group has. */
    ownDuties: z.optional(list(line, 50)),
  }),
);

/** Somebody stands at a landing, corner, door or gate. */
const postSchema = z.readonly(
  z.strictObject({ id, name: line, nameEn: z.optional(line), levelId: z.optional(id), by: z.nullable(line) }),
);

const wayOutSchema = z.readonly(
  z.strictObject({
    /** The staircase it takes, by its first storey; `null` on the ground. */
    stair: z.nullable(id),
    exit: id,
    /** Along the slope on stairs, m. */
    lengthM: z.number().check(z.gte(0), z.lte(100_000)),
  }),
);

const classRouteSchema = z.readonly(
  z.strictObject({
    class: id,
    name: line,
    nameEn: z.optional(line),
    room: id,
    pupils: count,
    needHelp: count,
    /** Excused from walking, and where they are meanwhile is told to the teacher. */
    exempt: count,
    first: z.nullable(wayOutSchema),
    second: z.nullable(wayOutSchema),
    /** The place of the class at the assembly point. */
    slot: z.nullable(id),
  }),
);

export const exercisePlanSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/exercise-plan'),
    schemaVersion: z.literal(EXERCISE_PLAN_VERSION),
    /** Of the planned drill. */
    drill: id,
    /** 1 for the first; each change of an approved one makes the next. */
    version: z.int().check(z.gte(1), z.lte(10_000)),
    approved: z.nullable(z.readonly(z.strictObject({ by: line.check(z.minLength(1)), on: isoDateSchema }))),
    kind: z.enum(DRILL_KINDS),
    slot: z.enum(DRILL_SLOTS),
    date: isoDateSchema,
    time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    isAnnounced: z.boolean(),
    /** Of the project's scenarios, the one that times and routes were taken from. */
    scenario: z.nullable(id),
    groups: list(groupSchema, 50),
    posts: list(postSchema),
    signals: list(z.readonly(z.strictObject({ phase: id, signal: z.enum(SIGNALS), own: z.optional(line) })), 50),
    /** Phases in their order; `null` where only a run, or the day itself, can tell, s. */
    timeline: list(z.readonly(z.strictObject({ phase: id, lastsS: z.nullable(seconds) })), 100),
    routes: list(classRouteSchema),
    /** `own` takes the place of the letter that Muster drafts. */
    notices: list(
      z.readonly(
        z.strictObject({
          to: z.enum(NOTICE_RECIPIENTS),
          own: z.optional(text),
          sentOn: z.nullable(isoDateSchema),
        }),
      ),
      20,
    ),
    checklist: list(z.readonly(z.strictObject({ item: z.enum(CHECKLIST_ITEMS), isDone: z.boolean() })), 100),
    prohibitions: list(z.enum(PROHIBITIONS), 100),
    notes: z.optional(text),
  }),
);

export type ExercisePlan = z.infer<typeof exercisePlanSchema>;
export type PlanMember = z.infer<typeof memberSchema>;
export type PlanPost = z.infer<typeof postSchema>;
export type PlanWayOut = z.infer<typeof wayOutSchema>;
export type ClassRoute = z.infer<typeof classRouteSchema>;

/** Reads an exercise plan of any kind of input; never throws. */
export function parseExercisePlan(json: unknown): Outcome<ExercisePlan> {
  const parsed = exercisePlanSchema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: problemsOf(parsed.error, 'exercise-plan', json, EXERCISE_PLAN_VERSION) };
}
