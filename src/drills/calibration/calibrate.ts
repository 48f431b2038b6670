/** Factors from all drills with class times, and whether they would have made the forecast of a drill better. */
import type { Outcome } from '../../model/index.js';
import type { ClassPair } from './classPair.js';
import { type Factors, type Fit, fitFactors, withIntervals } from './fitFactors.js';

export interface ClassFit {
  readonly id: string;
  readonly name: string;
  readonly measuredS: number;
  /** Arrival by the runs at usual pace and reaction, and by the fitted ones, s. */
  readonly beforeS: number;
  readonly afterS: number;
}

export interface Calibration extends Fit {
  /** Of the latest drill. */
  readonly byClass: readonly ClassFit[];
  /** Mean distance of forecast and measured arrival over the classes the factors were fitted to, s. */
  readonly errorBeforeS: number;
  readonly errorAfterS: number;
  /**
   * The same over classes of drills the factors were not fitted to, each drill left out in turn: what the next forecast
   * is worth. `null` with a single drill, or where those left tell no factors.
   */
  readonly leftOut: { readonly drills: number; readonly beforeS: number; readonly afterS: number } | null;
}

const USUAL: Factors = { reaction: 1, pace: 1 };

/** Arrival of a class with these factors, s. */
export function arrivalWith({ reaction, pace }: Factors, { reactionS, walkS }: ClassPair): number {
  return reaction * reactionS + walkS / pace;
}

function meanError(factors: Factors, pairs: readonly ClassPair[]): number {
  const sum = pairs.reduce((total, pair) => total + Math.abs(arrivalWith(factors, pair) - pair.arrivedS), 0);
  return pairs.length === 0 ? 0 : sum / pairs.length;
}

function leaveOneOut(drills: readonly (readonly ClassPair[])[]): Calibration['leftOut'] {
  if (drills.length < 2) return null;
  let classes = 0;
  let beforeS = 0;
  let afterS = 0;
  for (const [i, left] of drills.entries()) {
    const { value } = fitFactors(drills.filter((_, k) => k !== i).flat());
    if (value === null) return null;
    classes += left.length;
    beforeS += meanError(USUAL, left) * left.length;
    afterS += meanError(value.factors, left) * left.length;
  }
  return { drills: drills.length, beforeS: beforeS / classes, afterS: afterS / classes };
}

/** @param drills - class pairs of each drill, oldest first; drills without any are left out */
export function calibrate(drills: readonly (readonly ClassPair[])[]): Outcome<Calibration> {
  const timed = drills.filter((pairs) => pairs.length > 0);
  const fit = fitFactors(timed.flat());
  if (fit.value === null) return fit;
  const value = withIntervals(fit.value);
  const byClass = (timed.at(-1) ?? []).map((pair) => ({
    id: pair.id,
    name: pair.name,
    measuredS: pair.arrivedS,
    beforeS: arrivalWith(USUAL, pair),
    afterS: arrivalWith(value, pair),
  }));
  return {
    value: {
      ...value,
      byClass,
      errorBeforeS: meanError(USUAL, fit.value.used),
      errorAfterS: meanError(value, fit.value.used),
      leftOut: leaveOneOut(timed),
    },
    problems: [],
  };
}
