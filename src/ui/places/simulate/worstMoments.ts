/** The places where people waited most, as the run has ranked them. */
import type { RunResult } from '../../../scenarios/index.js';
import type { Bottleneck } from '../../../sim/index.js';

/** How many are listed and marked on the timeline. */
export const SHOWN_MOMENTS = 5;

const NONE: readonly Bottleneck[] = [];

export function worstMoments(result: RunResult | null): readonly Bottleneck[] {
  // a run that was stopped may list a place before anything was measured there
  return result?.bottlenecks.filter((each) => each.peakS > 0 && each.peakDensityPerM2 > 0) ?? NONE;
}

/** The first moment after a time, or before it, by time rather than rank; null when there is none. */
export function momentBeside(moments: readonly Bottleneck[], timeS: number, direction: 1 | -1): number | null {
  let best: number | null = null;
  moments.slice(0, SHOWN_MOMENTS).forEach((moment, rank) => {
    const isBeyond = direction > 0 ? moment.peakS > timeS + 0.5 : moment.peakS < timeS - 0.5;
    const other = best === null ? null : (moments[best] as Bottleneck).peakS;
    if (isBeyond && (other === null || (moment.peakS - other) * direction < 0)) best = rank;
  });
  return best;
}
