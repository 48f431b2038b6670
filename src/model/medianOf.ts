/** The middle value; of an even number the mean of the two in the middle. `null` of none, NaN where one is not a number. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  // numbers are sorted as such many times faster than by a comparison of ours
  const sorted = Float64Array.from(values).sort();
  // NaN comes last
  if (Number.isNaN(sorted.at(-1))) return Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}
