/** What a person can make of one day, and the school with it done. */
import { dayNumber, describeDay, type IsoDate, isInSession, type SchoolCalendar } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';

export const DAY_EDITS = ['close', 'weather', 'makeUp', 'clear'] as const;
export type DayEdit = (typeof DAY_EDITS)[number];

const isMarked = (school: School, date: IsoDate): boolean =>
  school.closedDays.includes(date) ||
  (school.weatherClosedDays ?? []).includes(date) ||
  (school.makeUpDays ?? []).includes(date);

/** A day that the school has marked can be set back; any other can be made what it is not. */
export function dayEdits(school: School, calendar: SchoolCalendar, date: IsoDate): readonly DayEdit[] {
  const { kind, source } = describeDay(calendar, dayNumber(date));
  if (isMarked(school, date)) return ['clear'];
  if (isInSession(kind)) return ['close', 'weather'];
  // a holiday the school has entered is changed where it was entered
  if (kind === 'weekend' || (kind === 'holiday' && source !== 'school')) return ['makeUp'];
  return [];
}

const without = (dates: readonly IsoDate[], date: IsoDate): IsoDate[] => dates.filter((each) => each !== date);
const withDate = (dates: readonly IsoDate[], date: IsoDate): IsoDate[] => [...without(dates, date), date].sort();

/** The school with one day made what the edit says; other marks of the day go. */
export function withDayEdit(school: School, date: IsoDate, edit: DayEdit): School {
  const lists = {
    closedDays: without(school.closedDays, date),
    weatherClosedDays: without(school.weatherClosedDays ?? [], date),
    makeUpDays: without(school.makeUpDays ?? [], date),
  };
  if (edit === 'close') lists.closedDays = withDate(lists.closedDays, date);
  if (edit === 'weather') lists.weatherClosedDays = withDate(lists.weatherClosedDays, date);
  if (edit === 'makeUp') lists.makeUpDays = withDate(lists.makeUpDays, date);
  return { ...school, ...lists };
}
