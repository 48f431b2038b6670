/** When each class or group began to leave, for the start of movement that drills are scored by. */
import type { RunRecord } from '../../sim/index.js';

/**
 * When the first of each group passed out of the room it was in, s from the start of the run, by id of the group. Staff
 * are no group here; a group of whom nobody passed a door after the alarm, as one outdoors, is left out.
 *
 * @param alarmS - start of the signal people react to; who walked about before has not left for it
 */
export function groupStarts({ events, occupants, header }: RunRecord, alarmS: number): Record<string, number> {
  const starts = new Map<string, number>();
  for (const event of events) {
    if (event.type !== 'occupantPassedPortal') continue;
    const timeS = event.step * header.dtS;
    const group = occupants.groups[occupants.group[event.occupant] ?? -1];
    if (timeS < alarmS || group === undefined || group.role === 'staff' || starts.has(group.id)) continue;
    starts.set(group.id, timeS);
  }
  return Object.fromEntries([...starts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
