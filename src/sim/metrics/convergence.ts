/**
 * Whether there are enough runs, and if not, how many more.
 *
 * Enough when both hold: the 95 % interval of the mean evacuation time is narrow, and one more run has changed nothing
 * that matters for several runs on end (NIST TN 1822). The TN leaves thresholds to the user; ours are stated here and
 * printed with every advice.
 */
import {
  type ConvergenceMeasures,
  convergenceMeasures,
  LEAST_MEASURED_RUNS,
  type RunCurve,
} from './convergenceMeasures.js';
import { studentT975, summariseFigure } from './figureSummary.js';

export interface ConvergenceCriteria {
  /** Largest half-width of the 95 % interval of the mean evacuation time, share of the mean. */
  readonly tolerance: number;
  /** What each measure has to stay below. */
  readonly thresholds: ConvergenceMeasures;
  /** For so many runs on end. */
  readonly steadyRuns: number;
}

/**
 * Ours: half-width 2 % (4 s in a drill of 3 min); thresholds and ten runs on end as in the worked example of Ronchi,
 * Reneke & Peacock (2014), from memory.
 */
export const CONVERGENCE_CRITERIA: ConvergenceCriteria = {
  tolerance: 0.02,
  thresholds: { tetConv: 0.01, sdConv: 0.05, erdConv: 0.01, epcConv: 0.01, scConv: 0.01 },
  steadyRuns: 10,
};

/** No advice asks for more runs than this in all. */
const MOST_RUNS = 10_000;

export type RunAdvice = 'enough' | `about ${number} more`;

export interface Convergence {
  /** Runs with an evacuation time; someone stuck leaves a run without, and it is not counted here. */
  readonly runs: number;
  readonly runsWithoutTime: number;
  readonly meanS: number;
  /** Of the 95 % interval of the mean, by Student's t; null for one run. */
  readonly halfWidthS: number | null;
  /** What the half-width is to stay within, s. */
  readonly toleranceS: number;
  /** After the last run; null below three runs. */
  readonly measures: ConvergenceMeasures | null;
  /** Runs on end, up to the last, in which every measure stayed below its threshold. */
  readonly steadyRuns: number;
  readonly criteria: ConvergenceCriteria;
  readonly advice: RunAdvice;
  /** 0 when there are enough. */
  readonly moreRuns: number;
}

function isSteady(measures: ConvergenceMeasures, thresholds: ConvergenceMeasures): boolean {
  return (Object.keys(thresholds) as (keyof ConvergenceMeasures)[]).every((name) => measures[name] < thresholds[name]);
}

/** Measures on end, up to the last, that are all below their thresholds. */
function steadyToTheLast(measures: readonly ConvergenceMeasures[], thresholds: ConvergenceMeasures): number {
  let from = measures.length;
  while (from > 0 && isSteady(measures[from - 1] as ConvergenceMeasures, thresholds)) from--;
  return measures.length - from;
}

/** Runs after which the half-width would be within the tolerance, if the spread stays as it is. */
function runsForHalfWidth(sdS: number, toleranceS: number, from: number): number {
  let runs = from;
  while (runs < MOST_RUNS && (studentT975(runs - 1) * sdS) / Math.sqrt(runs) > toleranceS) runs++;
  return runs;
}

/** A run as convergence sees it; `evacuationTimeS` is null where somebody did not arrive. */
export type RunOutcome = Omit<RunCurve, 'evacuationTimeS'> & { readonly evacuationTimeS: number | null };

/**
 * @param runs - in the order of their seeds, whichever finished first
 * @returns null when no run has an evacuation time: then there is nothing to converge
 */
export function assessConvergence(
  runs: readonly RunOutcome[],
  criteria: ConvergenceCriteria = CONVERGENCE_CRITERIA,
): Convergence | null {
  const timed = runs.filter((run): run is RunCurve => run.evacuationTimeS !== null);
  if (timed.length === 0) return null;
  const { mean, sd, ci95 } = summariseFigure(timed.map((run) => run.evacuationTimeS));
  const toleranceS = criteria.tolerance * mean;
  const measures = convergenceMeasures(timed);
  const steadyRuns = steadyToTheLast(measures, criteria.thresholds);
  const forInterval = ci95 === null ? 0 : runsForHalfWidth(sd, toleranceS, timed.length) - timed.length;
  const untilMeasured = Math.max(0, LEAST_MEASURED_RUNS - 1 - timed.length);
  const forSteadiness = untilMeasured + criteria.steadyRuns - steadyRuns;
  const moreRuns = Math.max(0, forInterval, forSteadiness);
  return {
    runs: timed.length,
    runsWithoutTime: runs.length - timed.length,
    meanS: mean,
    halfWidthS: ci95 === null ? null : (ci95[1] - ci95[0]) / 2,
    toleranceS,
    measures: measures.at(-1) ?? null,
    steadyRuns,
    criteria,
    advice: moreRuns === 0 ? 'enough' : `about ${moreRuns} more`,
    moreRuns,
  };
}
