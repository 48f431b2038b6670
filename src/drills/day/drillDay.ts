/**
 * What every phone must know of one drill before it begins.
 *
 * Small enough for a QR code at thirty classes. No pupil has a name here: people are counts.
 */
import * as z from 'zod/mini';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { problemsOf } from '../problemsOf.js';
import { DRILL_KINDS, DRILL_SLOTS, NAMED_HAZARDS } from '../vocabulary/drillKinds.js';

export const DRILL_DAY_VERSION = 1;
/** More people than this in one class, room or count are a slip of the finger. */
export const MOST_PEOPLE = 9999;

const MOST_GROUPS = 2000;
const id = z.string().check(z.minLength(1), z.maxLength(40));
const name = z.string().check(z.maxLength(100));
/** No larger than `MOST_PEOPLE`; unknown is null. */
const people = z.nullable(z.int().check(z.minimum(0), z.maximum(MOST_PEOPLE)));
const seconds = z.nullable(z.number().check(z.gt(0), z.maximum(86_400)));

const list = <T extends z.core.$ZodType>(of: T) => z.readonly(z.array(of).check(z.maxLength(MOST_GROUPS)));

export const drillDaySchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/drill-day'),
    schemaVersion: z.literal(DRILL_DAY_VERSION),
    /** Id of the planned drill; a log names it. */
    drill: id,
    kind: z.enum(DRILL_KINDS),
    /** What a comprehensive drill practises, one after the other. */
    hazards: z.optional(z.readonly(z.array(z.enum(NAMED_HAZARDS)).check(z.maxLength(4)))),
    slot: z.enum(DRILL_SLOTS),
    /** Local date and time, as 2026-11-27T09:10. */
    plannedAt: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/))),
    /** The event T_evac_s ends at. Default: the assembly point. */
    timedTo: z.optional(z.enum(['assemblyPoint', 'buildingExit'])),
    /** By phase of the drill in which it is given: how it sounds, in the school's words. */
    signals: list(z.readonly(z.strictObject({ phase: id, name }))),
    classes: list(
      z.readonly(
        z.strictObject({
          id,
          name,
          /** Where it is when the drill begins. */
          room: name,
          /** Its square on the assembly point. */
          slot: name,
          /** Present that day: roster less absentees and exempt. */
          expected: people,
          pupilsNeedingHelp: z.int().check(z.minimum(0), z.maximum(MOST_PEOPLE)),
        }),
      ),
    ),
    posts: list(z.readonly(z.strictObject({ id, name }))),
    /** Dormitories or parts of them, each under one warden. */
    wards: list(
      z.readonly(
        z.strictObject({
          id,
          name,
          rooms: list(
            z.readonly(
              z.strictObject({
                id,
                name,
                beds: z.int().check(z.minimum(0)),
                expected: people,
                /** Name of the class all who sleep there are of, where that is known. */
                className: z.optional(name),
              }),
            ),
          ),
        }),
      ),
    ),
    thresholds: z.readonly(
      z.strictObject({
        /** Target of T_evac_s in force that day. */
        targetS: seconds,
        /** Until a room is to be secured in a lockdown. */
        secureS: seconds,
        /** Two devices that tell the same event within this time agree. */
        sameTimeS: z.number().check(z.minimum(0), z.maximum(3600)),
      }),
    ),
  }),
);

export type DrillDay = z.infer<typeof drillDaySchema>;
export type DayClass = DrillDay['classes'][number];
export type DayPost = DrillDay['posts'][number];
export type DayWard = DrillDay['wards'][number];
export type DayRoom = DayWard['rooms'][number];

/** Ids of classes, posts, wards and rooms are one name space: a tap says only the id. */
function repeatedIds(day: DrillDay): Problem[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const all = [...day.classes, ...day.posts, ...day.wards, ...day.wards.flatMap((ward) => ward.rooms)];
  for (const each of all) {
    if (seen.has(each.id)) repeated.add(each.id);
    seen.add(each.id);
  }
  return [...repeated].slice(0, 10).map((twice) => {
    const message = `“${twice}” stands twice in the drill day. Give every class, post, dormitory and room an id of its own.`;
    return problem('error', 'drill-day-id-twice', '', message, { values: { id: twice } });
  });
}

/** Reads a drill day of any kind of input; never throws. */
export function parseDrillDay(json: unknown): Outcome<DrillDay> {
  const parsed = drillDaySchema.safeParse(json);
  if (!parsed.success) return { value: null, problems: problemsOf(parsed.error, 'drill-day', json) };
  const problems = repeatedIds(parsed.data);
  return problems.length > 0 ? { value: null, problems } : { value: parsed.data, problems };
}
