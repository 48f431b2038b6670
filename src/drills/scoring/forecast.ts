/**
 * What a run can say about a drill before it is held, under the names of the rubric.
 *
 * A run fills only names it defines in the same way as the rubric does. It gives a forecast beside the
 * measured value, never a drill score. Names a run could fill one day but does not yet stay without evidence:
 * `median_class_start_s` needs the starts by class, `longest_standstill_s` the standstill of a file rather
 * than the wait of one person, and the lockdown names the events of a lockdown run.
 */
import * as z from 'zod/mini';
import { type Outcome, problem } from '../../model/index.js';
import type { DrillRecord } from '../drillRecord.js';

/** The part of a run's result that a forecast reads. */
export interface RunForecast {
  /** Alarm to the last person at the assembly point, s; `null` when somebody never arrived or nobody was to. */
  readonly evacuationTimeS: number | null;
  /** Alarm to the last person out of the buildings, s. */
  readonly buildingClearTimeS?: number | null;
  readonly bottlenecks: readonly { readonly peakDensityPerM2: number }[];
}

const time = z.nullable(z.number().check(z.nonnegative()));
const runSchema = z.object({
  evacuationTimeS: time,
  buildingClearTimeS: z.optional(time),
  bottlenecks: z.array(z.object({ peakDensityPerM2: z.number().check(z.nonnegative()) })),
});
const runsSchema = z.object({ runs: z.array(runSchema).check(z.minLength(1)) });

/**
 * Reads the result of a run, or of many: then the run with the middle evacuation time stands for all.
 *
 * Runs in which somebody never arrived count as the slowest.
 */
export function parseRunForecast(json: unknown): Outcome<RunForecast> {
  const many = runsSchema.safeParse(json);
  const one = many.success ? null : runSchema.safeParse(json);
  const runs = many.success ? [...many.data.runs] : one?.success ? [one.data] : [];
  const timeOf = (run: (typeof runs)[number]): number => run.evacuationTimeS ?? Number.POSITIVE_INFINITY;
  runs.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
  const middle = runs[Math.floor((runs.length - 1) / 2)];
  if (middle !== undefined) {
    const { buildingClearTimeS, ...rest } = middle;
    return { value: buildingClearTimeS === undefined ? rest : { ...rest, buildingClearTimeS }, problems: [] };
  }
  const message = 'This is not the result of a run. Give the file that "simulate --json" printed.';
  return { value: null, problems: [problem('error', 'not-a-run', '', message)] };
}

/** Names a run fills today. */
export const RUN_VALUE_NAMES = ['T_evac_s', 'peak_density_p_per_m2'] as const;

/**
 * Names that are set by plan and school before the drill. A forecast takes them from the record: a run and a
 * drill are judged by the same target and the same number of classes.
 */
const PLANNED_VALUE_NAMES: readonly string[] = [
  'T_target_s',
  'classes',
  'posts_required',
  'rooms',
  'outdoors',
  'duty_posts_required',
];

/** The values a run gives for a record, and the record's planned ones; everything else is without evidence. */
export function forecastValues(record: DrillRecord, run: RunForecast): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const name of PLANNED_VALUE_NAMES) values.set(name, record.values[name] ?? null);
  const isTimedToExit = record.timedTo === 'buildingExit';
  values.set('T_evac_s', (isTimedToExit ? run.buildingClearTimeS : run.evacuationTimeS) ?? null);
  let peak: number | null = run.bottlenecks.length === 0 ? null : 0;
  for (const { peakDensityPerM2 } of run.bottlenecks) peak = Math.max(peak ?? 0, peakDensityPerM2);
  values.set('peak_density_p_per_m2', peak);
  return values;
}
