/** The occupant-evacuation curve of one run: when the first, the second … the last person reached their goal. */
import type { RunRecord } from '../record/runRecord.js';

/**
 * @param alarmS - start of the signal people react to, s from the start of the run
 * @returns s from the alarm, ascending; as many entries as people reached a goal. Someone there before the alarm
 * counts at 0.
 */
export function arrivalTimes({ events, header }: RunRecord, alarmS: number): readonly number[] {
  const arrivedS = new Map<number, number>();
  for (const event of events) {
    if (event.type === 'occupantReachedGoal') arrivedS.set(event.occupant, event.step * header.dtS);
  }
  return [...arrivedS.values()].map((timeS) => Math.max(0, timeS - alarmS)).sort((a, b) => a - b);
}
