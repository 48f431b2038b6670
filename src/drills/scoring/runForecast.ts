/**
 * What one run says about a drill, under the names of the rubric: small enough to be kept with the record.
 *
 * A run fills only what it defines as the rubric does. `longest_standstill_s` is the standstill of a file where a run
 * knows the wait of one person; `pairs_ok` is whom a guard meets; both stay without evidence, as does what people judge.
 */

import * as z from 'zod/mini';
import { medianOf, type Outcome, problem } from '../../model/index.js';
import { alarmStart } from '../../sim/index.js';

const finite = z.number().check(z.refine((n) => Number.isFinite(n)));
const time = finite.check(z.nonnegative());
const share = finite.check(z.positive());
const count = z.int().check(z.nonnegative());

/** Names a run can fill; which it does depends on the kind of drill. */
export const RUN_VALUE_NAMES = [
  'posts_manned_in_time',
  'median_class_start_s',
  'T_evac_s',
  'classes_on_assigned_route',
  'peak_density_p_per_m2',
  'median_room_exit_s',
  'rooms_swept',
  'left_behind',
  'detect_to_alarm_s',
  'first_guard_s',
  'response_group_s',
  'rooms_secured_in_time',
  'median_secure_s',
  'sheltered',
  'paths_crossing_threat',
] as const;

export const classForecastSchema = z.readonly(
  z.strictObject({
    /** From the signal to the first of the class leaving its room, s. */
    startS: z.nullable(finite),
    /** From the signal to the last of the class at the assembly point, s. */
    arrivedS: z.nullable(finite),
  }),
);

export const runForecastSchema = z.readonly(
  z.strictObject({
    seed: z.nullable(finite),
    /** By name of the rubric; `null` or absent where the run cannot say. */
    values: z.readonly(z.record(z.string(), z.nullable(finite))),
    /** `T_evac_s` of a record that is timed to the building exit. */
    buildingClearTimeS: z.nullable(time),
    /** Of the usual pace and time to react, where the run was set to them; 1 when absent. */
    paceShare: z.optional(share),
    reactionShare: z.optional(share),
    /** By id of the class. */
    classes: z.readonly(z.record(z.string(), classForecastSchema)),
  }),
);

export type RunForecast = z.infer<typeof runForecastSchema>;

/** The part of a run's result that is read; the rest is passed over. */
const resultSchema = z.object({
  seed: z.optional(finite),
  evacuationTimeS: z.nullable(time),
  buildingClearTimeS: z.optional(z.nullable(time)),
  paceShare: z.optional(share),
  reactionShare: z.optional(share),
  bottlenecks: z.array(z.object({ peakDensityPerM2: time })),
  phases: z.optional(z.array(z.object({ name: z.string(), startS: time, endS: z.nullable(time) }))),
  groups: z.optional(z.record(z.string(), z.object({ count, lastS: z.nullable(time) }))),
  groupStarts: z.optional(z.record(z.string(), time)),
  postPasses: z.optional(z.record(z.string(), z.nullable(time))),
  staff: z.optional(
    z.object({
      posts: z.array(z.object({ post: z.string(), isWanted: z.boolean(), reachedS: z.nullable(time) })),
    }),
  ),
  routeAdherence: z.optional(z.object({ groupsCounted: count, groupsOnRoute: count })),
  earthquake: z.optional(z.object({ coverS: z.nullable(z.object({ medianS: time })) })),
  night: z.optional(
    z.object({ rooms: count, medianRoomExitS: z.nullable(time), roomsSwept: count, leftBehind: count }),
  ),
  lockdown: z.optional(
    z.object({
      rooms: count,
      roomsSecuredInTime: count,
      medianSecureS: z.nullable(time),
      outdoors: count,
      sheltered: count,
      threat: z.optional(
        z.object({
          detectToAlarmS: time,
          firstGuardS: z.nullable(time),
          responseGroupS: z.nullable(time),
          pathsCrossingThreat: count,
        }),
      ),
    }),
  ),
});
const resultsSchema = z.object({ runs: z.array(resultSchema).check(z.minLength(1)) });

type Result = z.infer<typeof resultSchema>;
type Values = Record<string, number | null>;

/** A post counts when it was manned before the first came by; one nobody passed, before the last was out. */
function postValues({ staff, postPasses, buildingClearTimeS }: Result, alarmS: number): Values {
  const wanted = staff?.posts.filter(({ isWanted }) => isWanted) ?? [];
  if (postPasses === undefined || wanted.length === 0) return {};
  const lastS = buildingClearTimeS == null ? Number.POSITIVE_INFINITY : alarmS + buildingClearTimeS;
  const isInTime = ({ post, reachedS }: (typeof wanted)[number]) =>
    reachedS !== null && reachedS <= (postPasses[post] ?? lastS);
  return { posts_required: wanted.length, posts_manned_in_time: wanted.filter(isInTime).length };
}

function lockdownValues({ lockdown }: Result): Values {
  if (lockdown === undefined) return {};
  const { rooms, roomsSecuredInTime, medianSecureS, outdoors, sheltered, threat } = lockdown;
  return {
    rooms,
    rooms_secured_in_time: roomsSecuredInTime,
    median_secure_s: medianSecureS,
    outdoors,
    sheltered,
    ...(threat === undefined
      ? {}
      : {
          detect_to_alarm_s: threat.detectToAlarmS,
          first_guard_s: threat.firstGuardS,
          response_group_s: threat.responseGroupS,
          paths_crossing_threat: threat.pathsCrossingThreat,
        }),
  };
}

function forecastOf(result: Result): RunForecast {
  const { evacuationTimeS, buildingClearTimeS = null, bottlenecks, night, earthquake, routeAdherence } = result;
  const alarmS = alarmStart(result.phases ?? []);
  const starts = result.groupStarts ?? {};
  const since = (timeS: number | null | undefined) => (timeS == null ? null : timeS - alarmS);
  const median = medianOf(Object.values(starts).map((startS) => startS - alarmS));
  const peak = bottlenecks.reduce<number | null>((most, each) => Math.max(most ?? 0, each.peakDensityPerM2), null);
  const values: Values = {
    T_evac_s: evacuationTimeS,
    peak_density_p_per_m2: peak,
    // in an earthquake the rubric asks when a class is under cover
    median_class_start_s: earthquake === undefined ? median : (earthquake.coverS?.medianS ?? null),
    ...postValues(result, alarmS),
    ...(routeAdherence === undefined || routeAdherence.groupsCounted === 0
      ? {}
      : { classes: routeAdherence.groupsCounted, classes_on_assigned_route: routeAdherence.groupsOnRoute }),
    ...(night === undefined
      ? {}
      : {
          rooms: night.rooms,
          median_room_exit_s: night.medianRoomExitS,
          rooms_swept: night.roomsSwept,
          left_behind: night.leftBehind,
        }),
    ...lockdownValues(result),
  };
  const classes = Object.entries(result.groups ?? {})
    .filter(([id]) => Object.hasOwn(starts, id))
    .map(([id, { lastS }]) => [id, { startS: since(starts[id]), arrivedS: since(lastS) }] as const);
  const { seed = null, paceShare, reactionShare } = result;
  const shares = {
    ...(paceShare === undefined ? {} : { paceShare }),
    ...(reactionShare === undefined ? {} : { reactionShare }),
  };
  return { seed, values, buildingClearTimeS, ...shares, classes: Object.fromEntries(classes) };
}

/** Reads the result of a run, or of many; at least one, or the problem. */
export function parseRunForecast(json: unknown): Outcome<readonly RunForecast[]> {
  const many = resultsSchema.safeParse(json);
  if (many.success) return { value: many.data.runs.map(forecastOf), problems: [] };
  const one = resultSchema.safeParse(json);
  if (one.success) return { value: [forecastOf(one.data)], problems: [] };
  const message = 'This is not the result of a run. Give the file that "simulate --json" printed.';
  return { value: null, problems: [problem('error', 'not-a-run', '', message)] };
}
