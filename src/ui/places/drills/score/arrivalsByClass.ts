/** Measured arrivals by class beside the runs, in the order in which the classes came. */
import { type DrillRecord, FEWEST_RUNS_FOR_A_RANGE, type RunForecast } from '../../../../drills/index.js';
import { medianOf } from '../../../../model/index.js';
import { quantile } from '../../../../sim/index.js';

export interface ClassArrival {
  readonly id: string;
  readonly name: string;
  readonly measuredS: number;
  /** Middle of the runs; `null` where none knows the class. */
  readonly forecastS: number | null;
  /** 5th to 95th percentile; `null` for fewer than five runs. */
  readonly range: readonly [number, number] | null;
  /** Later than the range (or, below 0, earlier), s; `null` without a range. */
  readonly lateS: number | null;
}

export function arrivalsByClass(record: DrillRecord, runs: readonly RunForecast[]): readonly ClassArrival[] {
  const rows = (record.classTimes ?? []).flatMap(({ id, name, arrivedS = null }): ClassArrival[] => {
    if (arrivedS === null) return [];
    const told = runs.flatMap((run) => (Object.hasOwn(run.classes, id) ? (run.classes[id]?.arrivedS ?? []) : []));
    const sorted = told.sort((a, b) => a - b);
    const range =
      sorted.length < FEWEST_RUNS_FOR_A_RANGE ? null : ([quantile(sorted, 0.05), quantile(sorted, 0.95)] as const);
    const lateS = range === null ? null : arrivedS - Math.min(Math.max(arrivedS, range[0]), range[1]);
    return [{ id, name, measuredS: arrivedS, forecastS: medianOf(sorted), range, lateS }];
  });
  return rows.sort((a, b) => a.measuredS - b.measuredS);
}
