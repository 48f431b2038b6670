/** What runs expect of the items they can say something about, taken together, beside what the drill earned in the same. */
import { middleOf } from './forecast.js';
import { roundHalfUp } from './roundHalfUp.js';
import type { ScoredItem } from './scoreItem.js';

export interface ForecastTotal {
  /** Points expected, the middle of the sums of each run, two decimals. */
  readonly points: number;
  /** 5th and 95th percentile of these sums, two decimals; `null` for fewer than five runs. */
  readonly range: readonly [number, number] | null;
  /** Points these items carry together; what is left of 100 no run can tell. */
  readonly weight: number;
  readonly items: readonly string[];
  /** Earned in those of the items that have evidence, two decimals, and the points these carry. */
  readonly measured: { readonly points: number; readonly weight: number };
}

/**
 * Never a score: a run is not judged by what people do about documents, order and headcount.
 *
 * The spread is that of whole runs, for a run that is slow in one item is often slow in the others.
 *
 * @returns `null` where no run can tell any item
 */
export function forecastTotal(scored: readonly ScoredItem[]): ForecastTotal | null {
  const told = scored.flatMap(({ item, byRun }) => (byRun === null ? [] : [{ item, byRun }]));
  const [first] = told;
  if (first === undefined) return null;
  const sums = first.byRun.map((_, run) => told.reduce((sum, { byRun }) => sum + (byRun[run] ?? 0), 0));
  const { points, range } = middleOf(sums);
  const known = told.filter(({ item }) => item.fraction !== null);
  const earned = known.reduce((sum, { item }) => sum + item.weight * (item.fraction ?? 0), 0);
  return {
    points: roundHalfUp(points, 100),
    range: range === null ? null : [roundHalfUp(range[0], 100), roundHalfUp(range[1], 100)],
    weight: told.reduce((sum, { item }) => sum + item.weight, 0),
    items: told.map(({ item }) => item.id),
    measured: {
      points: roundHalfUp(earned, 100),
      weight: known.reduce((sum, { item }) => sum + item.weight, 0),
    },
  };
}
