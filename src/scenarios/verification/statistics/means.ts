/** Means over seeds, and whether a row of them rises. */

/** NaN for no values. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How often a value is not above the one before it; a value that is not a number never rises. */
export function stepsNotRising(values: readonly number[]): number {
  return values.slice(1).filter((value, k) => !(value > (values[k] as number))).length;
}
