/**
 * How much one more run changes what the runs before it said: the five measures of NIST TN 1822.
 *
 * Run j is compared with run j − 1 by the means over the first j and j − 1 runs:
 *
 *     TETconv = |TET_j − TET_(j−1)| / TET_j        mean evacuation time
 *     SDconv  = |SD_j − SD_(j−1)| / SD_j           its standard deviation
 *     ERDconv = |ERD_j − ERD_(j−1)|                and so EPCconv, SCconv
 *
 * where ERD_j, EPC_j and SC_j lay the mean curve of j runs against that of j − 1. All are 0 where nothing changes.
 * Source: as `functionalAnalysis.ts`.
 */
import { euclideanProjectionCoefficient, euclideanRelativeDifference, secantCosine } from './functionalAnalysis.js';

export interface ConvergenceMeasures {
  readonly tetConv: number;
  readonly sdConv: number;
  readonly erdConv: number;
  readonly epcConv: number;
  readonly scConv: number;
}

/** What convergence looks at in a run. */
export interface RunCurve {
  /** Alarm to the last person, s. */
  readonly evacuationTimeS: number;
  /** Times at which people arrived, ascending, s from the alarm. */
  readonly arrivalTimesS: readonly number[];
}

/** The measures need a spread before and after, and two comparisons of curves. */
export const LEAST_MEASURED_RUNS = 3;

interface Standing {
  readonly meanS: number;
  readonly sdS: number;
  readonly curve: readonly number[];
}

/** Mean and spread of the first runs, and their mean curve over the people who arrived in all of them. */
function* standings(runs: readonly RunCurve[]): Generator<Standing> {
  let count = 0;
  let meanS = 0;
  let squares = 0;
  let sums: number[] = [...(runs[0]?.arrivalTimesS ?? [])].map(() => 0);
  for (const { evacuationTimeS, arrivalTimesS } of runs) {
    count++;
    const offS = evacuationTimeS - meanS;
    meanS += offS / count;
    squares += offS * (evacuationTimeS - meanS);
    sums = sums.slice(0, arrivalTimesS.length).map((sum, i) => sum + (arrivalTimesS[i] as number));
    const runsSoFar = count;
    yield {
      meanS,
      sdS: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
      curve: sums.map((sum) => sum / runsSoFar),
    };
  }
}

function relativeChange(value: number, before: number): number {
  return value === before ? 0 : Math.abs(value - before) / Math.abs(value);
}

function compareCurves({ curve }: Standing, before: Standing) {
  const earlier = before.curve.slice(0, curve.length);
  return {
    erd: euclideanRelativeDifference(curve, earlier),
    epc: euclideanProjectionCoefficient(curve, earlier),
    sc: secantCosine(curve, earlier),
  };
}

/** @returns the measures after the third run, the fourth, … the last; none for fewer than three runs */
export function convergenceMeasures(runs: readonly RunCurve[]): readonly ConvergenceMeasures[] {
  const measures: ConvergenceMeasures[] = [];
  let last: Standing | null = null;
  let lastLikeness: ReturnType<typeof compareCurves> | null = null;
  for (const standing of standings(runs)) {
    const likeness = last === null ? null : compareCurves(standing, last);
    if (last !== null && likeness !== null && lastLikeness !== null) {
      measures.push({
        tetConv: relativeChange(standing.meanS, last.meanS),
        sdConv: relativeChange(standing.sdS, last.sdS),
        erdConv: Math.abs(likeness.erd - lastLikeness.erd),
        epcConv: Math.abs(likeness.epc - lastLikeness.epc),
        scConv: Math.abs(likeness.sc - lastLikeness.sc),
      });
    }
    last = standing;
    lastLikeness = likeness;
  }
  return measures;
}
