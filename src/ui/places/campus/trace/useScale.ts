/** The scale that the points and lengths of the draft come to, and what is to be said of it. */
import { useMemo } from 'react';
import { calibrateScale, type KnownLength, scaleDifference } from '../../../../floorplans/index.js';
import type { Problem } from '../../../../model/index.js';
import { pairOf, type TraceDraft, useTraceDraft } from './traceDraft.js';

export interface ScaleState {
  /** `null` while nothing settles it. */
  readonly metresPerPixel: number | null;
  readonly first: KnownLength | null;
  readonly second: KnownLength | null;
  /** By which share the second length differs; `null` while there is none. */
  readonly difference: number | null;
  readonly problems: readonly Problem[];
}

export function scaleOf(
  draft: Pick<TraceDraft, 'marks' | 'firstM' | 'secondM' | 'printed' | 'isPrintedUsed'>,
): ScaleState {
  const { marks, firstM, secondM, printed, isPrintedUsed } = draft;
  const lengthOf = (group: 'first' | 'second', lengthM: number | null): KnownLength | null => {
    const pair = pairOf(marks, group);
    return pair === null || lengthM === null ? null : { from: pair[0], to: pair[1], lengthM };
  };
  const first = lengthOf('first', firstM);
  const second = lengthOf('second', secondM);
  if (first === null) {
    const metresPerPixel = isPrintedUsed && printed !== null ? printed.metresPerPixel : null;
    return { metresPerPixel, first, second, difference: null, problems: [] };
  }
  const { value, problems } = calibrateScale(first);
  if (value === null || second === null) return { metresPerPixel: value, first, second, difference: null, problems };
  const compared = scaleDifference(first, second);
  return { metresPerPixel: value, first, second, difference: compared.value, problems: compared.problems };
}

export function useScale(): ScaleState {
  const { marks, firstM, secondM, printed, isPrintedUsed } = useTraceDraft();
  return useMemo(
    () => scaleOf({ marks, firstM, secondM, printed, isPrintedUsed }),
    [marks, firstM, secondM, printed, isPrintedUsed],
  );
}
