/** How long many runs will take, from those that are done or from the one on the screen. */

export interface RepeatProgress {
  /** Since the batch began, s. */
  readonly elapsedS: number;
  /** Runs of the batch. */
  readonly finished: number;
  readonly remaining: number;
  readonly workers: number;
  /** Time one run takes, where one is known, s. */
  readonly oneRunS: number | null;
}

/** @returns s; null where nothing is known yet. Never negative. */
export function timeLeftS({ elapsedS, finished, remaining, workers, oneRunS }: RepeatProgress): number | null {
  if (remaining === 0) return 0;
  if (finished > 0) return (elapsedS / finished) * remaining;
  if (oneRunS === null) return null;
  return Math.max(0, Math.ceil(remaining / workers) * oneRunS - elapsedS);
}
