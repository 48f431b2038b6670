/** Means over seeds, and whether a row of them rises. */
import { quantile } from '../../../sim/index.js';

/** NaN for no values. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How often a value is not above the one before it; a value that is not a number never rises. */
export function stepsNotRising(values: readonly number[]): number {
  return values.slice(1).filter((value, k) => !(value > (values[k] as number))).length;
}

/** The middle value, or the mean of the two in the middle; NaN for none, or where one is not a number. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0 || values.some(Number.isNaN)) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return quantile(sorted, 0.5);
}
