/** How a night drill went: who woke by what and when, rooms left and looked into, doors opened. */
import type { RunResult } from '../../../scenarios/index.js';
import { type FigureTable, listOfFigures } from './figureTable.js';

export function nightTable({ night }: Pick<RunResult, 'night'>): FigureTable | null {
  if (night === undefined) return null;
  const woken = Object.entries(night.wokenBy).filter(([, count]) => count > 0);
  return listOfFigures('night', [
    ['sleepers', { count: night.sleepers }],
    ...woken.map(([cause, count]) => [`by.${cause}`, { count }] as const),
    ['neverWoken', { count: night.neverWoken }],
    ['medianWaking', { timeS: night.medianWakingS }],
    ['p95Waking', { timeS: night.p95WakingS }],
    ['medianRoomExit', { timeS: night.medianRoomExitS }],
    ['lastRoomExit', { timeS: night.lastRoomExitS }],
    ['rooms', { count: night.rooms }],
    ['roomsSwept', { count: night.roomsSwept }],
    ['leftBehind', { count: night.leftBehind }],
    ['doorsLocked', { count: night.doorsLocked }],
    ['doorsReleased', { count: night.doorsReleased }],
  ]);
}
