/**
 * A measured figure beside its bounds.
 *
 * Bounds are inclusive; a bound that the case does not set is null. What is judged is the figure as it is shown,
 * with six significant digits. Times, flows, densities, speeds and shares are judged on the mean over seeds; counts,
 * walls, completion and the largest gaps must hold in every seed, so there the worst seed is shown.
 */
import { roundFigure, summariseFigure } from '../../sim/index.js';

export interface Figure {
  readonly name: string;
  /** Null where nothing could be measured; never passes. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly passed: boolean;
  /** Standard deviation over the seeds, for means of two or more. */
  readonly sd?: number;
  readonly note?: string;
  /** Page that says what was tried and measured, for a miss that is known. */
  readonly decision?: string;
}

export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** One figure, judged as it stands. A figure that is not finite fails. */
export function singleFigure(name: string, value: number, { min, max }: Bounds, note?: string): Figure {
  const shown = Number.isFinite(value) ? roundFigure(value) : null;
  const bounds = shownBounds({ min, max });
  const passed =
    shown !== null &&
    shown >= (bounds.min ?? Number.NEGATIVE_INFINITY) &&
    shown <= (bounds.max ?? Number.POSITIVE_INFINITY);
  return { name, value: shown, ...bounds, passed, ...(note === undefined ? {} : { note }) };
}

/** A figure judged on its mean over the seeds. One seed without it (NaN) leaves no mean. */
export function meanFigure(name: string, values: readonly number[], bounds: Bounds, note?: string): Figure {
  const { runs, mean, sd } = summariseFigure(values);
  const figure = singleFigure(name, mean, bounds, note);
  return runs < 2 || figure.value === null ? figure : { ...figure, sd: roundFigure(sd) };
}

/** A figure that must keep its upper bound in every seed: the largest is shown. */
export function largestFigure(name: string, values: readonly number[], max: number, note?: string): Figure {
  return singleFigure(name, values.reduce(larger, Number.NEGATIVE_INFINITY), { max }, note);
}

/** A figure that must keep its lower bound in every seed: the smallest is shown. */
export function smallestFigure(name: string, values: readonly number[], min: number, note?: string): Figure {
  return singleFigure(name, values.reduce(smaller, Number.POSITIVE_INFINITY), { min }, note);
}

/** A figure that must be one value in every seed: the seed farthest from it is shown. */
export function exactFigure(name: string, values: readonly number[], value: number): Figure {
  const farthest = values.reduce((worst, each) => (Math.abs(each - value) > Math.abs(worst - value) ? each : worst));
  return singleFigure(name, farthest, { min: value, max: value });
}

function shownBounds({ min, max }: Bounds) {
  const shown = (bound: number | undefined) => (bound === undefined ? null : roundFigure(bound));
  return { min: shown(min), max: shown(max) };
}

// NaN wins either way, so that a seed without the figure is not passed over
const larger = (a: number, b: number) => (Number.isNaN(a) || a > b ? a : b);
const smaller = (a: number, b: number) => (Number.isNaN(a) || a < b ? a : b);
