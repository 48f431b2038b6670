/** Count, first, mean and last of a set of moments. */

export interface TimeSpan {
  readonly count: number;
  /** Seconds from the start of the run; null when there is nothing to count. */
  readonly firstS: number | null;
  readonly meanS: number | null;
  readonly lastS: number | null;
}

/** @param timesS - in any order */
export function timeSpan(timesS: readonly number[]): TimeSpan {
  if (timesS.length === 0) return { count: 0, firstS: null, meanS: null, lastS: null };
  let firstS = Number.POSITIVE_INFINITY;
  let lastS = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const timeS of timesS) {
    firstS = Math.min(firstS, timeS);
    lastS = Math.max(lastS, timeS);
    sum += timeS;
  }
  return { count: timesS.length, firstS, meanS: sum / timesS.length, lastS };
}
