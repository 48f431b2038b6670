/** What runs expect of an item, beside the points a real drill earned; never a drill score. */
import { TARGET_SECURE_S } from '../../scenarios/index.js';
import { quantile } from '../../sim/index.js';
import type { DrillRecord } from '../drillRecord.js';
import { itemFraction } from './itemFraction.js';
import type { RubricItem } from './rubric.js';
import { RUN_VALUE_NAMES, type RunForecast } from './runForecast.js';

/**
 * Names that are set by plan and school before the drill. A forecast takes them from the record: a run and a drill are
 * judged by the same target. Where a run counts classes, rooms, posts or people of its own, its share is of those.
 */
const PLANNED_VALUE_NAMES: readonly string[] = [
  'T_target_s',
  'classes',
  'posts_required',
  'rooms',
  'outdoors',
  'duty_posts_required',
];

/** So many runs are needed before their spread is told. */
export const FEWEST_RUNS_FOR_A_RANGE = 5;

export interface ForecastPoints {
  /** Points, not rounded: the middle of the runs. */
  readonly points: number;
  /** The 5th and the 95th percentile; `null` for fewer runs than tell a spread. */
  readonly range: readonly [number, number] | null;
}

/** The values a run gives for a record, and the record's planned ones; everything else is without evidence. */
export function forecastValues(record: DrillRecord, run: RunForecast): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const name of PLANNED_VALUE_NAMES) values.set(name, record.values[name] ?? null);
  for (const [name, value] of Object.entries(run.values)) values.set(name, value);
  if (record.timedTo === 'buildingExit') values.set('T_evac_s', run.buildingClearTimeS);
  return values;
}

/** Points of one run; `null` where it cannot say. */
function pointsOf(
  item: RubricItem,
  weight: number,
  thresholds: Readonly<Record<string, number>>,
  values: ReadonlyMap<string, number | null>,
): number | null {
  const isFilled = RUN_VALUE_NAMES.some((name) => item.data.includes(name) && (values.get(name) ?? null) !== null);
  const fraction = isFilled ? itemFraction(item, thresholds, values) : null;
  return fraction === null ? null : weight * fraction;
}

/** The density of a run is that of its queues: one in which all arrived and nobody queued has none to tell of. */
function isWithoutQueue({ data }: RubricItem, values: ReadonlyMap<string, number | null>): boolean {
  return data.includes('peak_density_p_per_m2') && (values.get('T_evac_s') ?? null) !== null;
}

/**
 * Points of an item in each run, in their order; `null` where no run can say.
 *
 * A run that cannot say where others can has not come so far, as one in which somebody never arrived: no points. Of
 * congestion it is one without any: all of them.
 */
export function pointsByRun(
  item: RubricItem,
  weight: number,
  thresholds: Readonly<Record<string, number>>,
  runs: readonly ReadonlyMap<string, number | null>[],
): readonly number[] | null {
  if (!item.simulatable) return null;
  // a run counts rooms secured by that time: of another it cannot say
  if (thresholds.target_secure_s !== undefined && thresholds.target_secure_s !== TARGET_SECURE_S) return null;
  const told = runs.map((values) => pointsOf(item, weight, thresholds, values));
  if (told.every((points) => points === null)) return null;
  return told.map((points, i) => points ?? (isWithoutQueue(item, runs[i] ?? new Map()) ? weight : 0));
}

/** The middle of points by run, and their spread. */
export function middleOf(byRun: readonly number[]): ForecastPoints {
  const sorted = [...byRun].sort((a, b) => a - b);
  const range = [quantile(sorted, 0.05), quantile(sorted, 0.95)] as const;
  return { points: quantile(sorted, 0.5), range: sorted.length < FEWEST_RUNS_FOR_A_RANGE ? null : range };
}
