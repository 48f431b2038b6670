/** One item of a score: what it earned, from what, by which thresholds, and what runs expect of it. */
import type { DrillRecord } from '../drillRecord.js';
import { type ChangedThreshold, changedThresholds } from './changedThresholds.js';
import { middleOf, pointsByRun } from './forecast.js';
import { itemFraction } from './itemFraction.js';
import { roundHalfUp } from './roundHalfUp.js';
import { type RubricItem, rubric } from './rubric.js';
import { thresholdsInForce } from './thresholds.js';

export interface ScoreItem {
  readonly id: string;
  readonly weight: number;
  /** In [0, 1], not rounded; `null` without evidence. */
  readonly fraction: number | null;
  /** Two decimals. */
  readonly points: number | null;
  /** The values the item was scored from, overrides applied; `null` without evidence. */
  readonly evidence: Readonly<Record<string, number | null>> | null;
  /** P, S, M or U by the unrounded fraction (HSEEP's ratings, our limits); `null` without evidence. */
  readonly rating: string | null;
  /** What it was judged by, by name. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Those of them that are not the rubric's. */
  readonly changedThresholds: readonly ChangedThreshold[];
  /** Points runs expect, the middle of them, two decimals; `null` where a run cannot say. */
  readonly forecast: number | null;
  /** 5th and 95th percentile of the runs, two decimals; `null` for fewer than five. */
  readonly forecastRange: readonly [number, number] | null;
}

export interface ScoredItem {
  readonly item: ScoreItem;
  /** Points of each run, not rounded; `null` where no run can say. */
  readonly byRun: readonly number[] | null;
}

type Values = ReadonlyMap<string, number | null>;

function ratingOf(fraction: number): string | null {
  return rubric.hseep_item_map.find(({ min_fraction }) => fraction >= min_fraction)?.rating ?? null;
}

/** @param expected - the values of each run */
export function scoreItem(
  entry: RubricItem,
  weight: number,
  record: DrillRecord,
  values: Values,
  expected: readonly Values[],
): ScoredItem {
  const thresholds = thresholdsInForce(entry, record.scenario, record.thresholds);
  const fraction = itemFraction(entry, thresholds, values);
  const byRun = pointsByRun(entry, weight, thresholds, expected);
  const ahead = byRun === null ? null : middleOf(byRun);
  const range = ahead?.range ?? null;
  const item: ScoreItem = {
    id: entry.id,
    weight,
    fraction,
    points: fraction === null ? null : roundHalfUp(weight * fraction, 100),
    evidence: fraction === null ? null : Object.fromEntries(entry.data.map((name) => [name, values.get(name) ?? null])),
    rating: fraction === null ? null : ratingOf(fraction),
    thresholds,
    changedThresholds: changedThresholds(entry, record, thresholds),
    forecast: ahead === null ? null : roundHalfUp(ahead.points, 100),
    forecastRange: range === null ? null : [roundHalfUp(range[0], 100), roundHalfUp(range[1], 100)],
  };
  return { item, byRun };
}
