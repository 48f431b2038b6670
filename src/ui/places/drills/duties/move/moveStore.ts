/** The drill that is being moved, and the day it is held over; nothing of the plan changes before it is fixed. */
import { create } from 'zustand';
import { dayNumber, type IsoDate, isoDate, nextDrillDay, type PlannedDrill } from '../../../../../drills/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';

export interface Move {
  readonly drill: PlannedDrill;
  /** Where it is held at the moment. */
  readonly date: IsoDate;
}

export const useMoveStore = create<{ readonly move: Move | null }>(() => ({ move: null }));

export function startMove(drill: PlannedDrill, date: IsoDate = drill.date): void {
  useMoveStore.setState({ move: { drill, date } });
}

/** Holds the drill over another day. */
export function moveTo(date: IsoDate): void {
  const { move } = useMoveStore.getState();
  if (move !== null && move.date !== date) useMoveStore.setState({ move: { ...move, date } });
}

export function giveUpMove(): void {
  useMoveStore.setState({ move: null });
}

/** The day to go to from a day: the next school day, or a week on and from there the next school day. */
export function steppedDate(year: DrillYear, from: IsoDate, step: 1 | -1, by: 'day' | 'week'): IsoDate {
  if (year.calendar === null) return from;
  if (by === 'day') return nextDrillDay(year.calendar, from, step) ?? from;
  const beforeGoal = isoDate(dayNumber(from) + step * 7 - step);
  return nextDrillDay(year.calendar, beforeGoal, step) ?? from;
}
