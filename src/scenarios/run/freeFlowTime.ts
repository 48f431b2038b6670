/** How long a drill would have taken if nobody had waited for anybody. */
import type { WalkableCells } from '../../floorplans/index.js';
import { personTimes, type RunRecord } from '../../sim/index.js';

/**
 * From the alarm to the last arrival, each person walking the line they walked at their own free speed, s. A detour taken
 * because of a queue counts as walking, so it is no lower bound. Null where nobody arrived, or somebody did not.
 */
export function freeFlowTime(record: RunRecord, cells: WalkableCells, alarmS: number): number | null {
  let lastS: number | null = null;
  for (const { startS, endS, freeWalkingS } of personTimes(record, cells)) {
    if (endS === null) return null;
    // who begins at their goal has nowhere to walk
    const arrivalS = Math.min(endS, (startS ?? endS) + freeWalkingS);
    lastS = Math.max(lastS ?? 0, arrivalS - alarmS);
  }
  return lastS;
}
