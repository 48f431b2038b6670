/** The evacuation curves of many runs as a band: people still on the way at each moment, by share of the runs. */
import { quantile } from './figureSummary.js';

/** People still on the way, at one moment, over the runs. */
export interface EvacuationBand {
  /** From the alarm, s. */
  readonly timeS: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

export interface EvacuationCurve {
  /** People the run began with. */
  readonly occupants: number;
  /** Ascending, s from the alarm. */
  readonly arrivalTimesS: readonly number[];
}

/** People who have arrived by a time: the place at which the time would be sorted in. */
function arrivedBy(arrivalTimesS: readonly number[], timeS: number): number {
  let from = 0;
  let until = arrivalTimesS.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((arrivalTimesS[middle] as number) <= timeS) from = middle + 1;
    else until = middle;
  }
  return from;
}

/**
 * @param curves - at least one
 * @param stepS - distance of the moments, s; more than 0
 * @returns from the alarm to the first moment at which the last of all runs has its last arrival behind it
 */
export function evacuationBand(curves: readonly EvacuationCurve[], stepS: number): EvacuationBand[] {
  const lastS = Math.max(0, ...curves.map(({ arrivalTimesS }) => arrivalTimesS.at(-1) ?? 0));
  return Array.from({ length: Math.ceil(lastS / stepS) + 1 }, (_, step) => {
    const timeS = step * stepS;
    const left = curves.map(({ occupants, arrivalTimesS }) => occupants - arrivedBy(arrivalTimesS, timeS));
    left.sort((a, b) => a - b);
    return { timeS, p5: quantile(left, 0.05), p50: quantile(left, 0.5), p95: quantile(left, 0.95) };
  });
}
