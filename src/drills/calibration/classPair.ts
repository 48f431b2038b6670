/** What a drill measured of a class, beside what the runs of the same drill expected of it. */
import { medianOf } from '../../model/index.js';
import type { DrillRecord } from '../drillRecord.js';
import type { RunForecast } from '../scoring/runForecast.js';

export interface ClassPair {
  readonly id: string;
  readonly name: string;
  /** Measured from the signal, s; the start where somebody took it. */
  readonly startS: number | null;
  readonly arrivedS: number;
  /** Middle of the runs, at usual pace and reaction: to the first leaving, and from there to the last at the assembly point, s. */
  readonly reactionS: number;
  readonly walkS: number;
}

/** Classes that were timed and that the runs know, in the order of the record. */
export function classPairs(record: DrillRecord, runs: readonly RunForecast[]): readonly ClassPair[] {
  return (record.classTimes ?? []).flatMap(({ id, name, startS = null, arrivedS = null }) => {
    const known = runs.flatMap(({ classes, paceShare = 1, reactionShare = 1 }) => {
      const own = Object.hasOwn(classes, id) ? classes[id] : undefined;
      if (own === undefined || own.startS === null || own.arrivedS === null) return [];
      return [{ reactionS: own.startS / reactionShare, walkS: (own.arrivedS - own.startS) * paceShare }];
    });
    const reactionS = medianOf(known.map((each) => each.reactionS));
    const walkS = medianOf(known.map((each) => each.walkS));
    if (arrivedS === null || reactionS === null || walkS === null || walkS <= 0) return [];
    return [{ id, name, startS, arrivedS, reactionS, walkS }];
  });
}
