/**
 * The weeks of a semester as schools number them (教学周): week 1 is the one, Monday to Sunday, with the first day in
 * session, however short, and the weeks are counted through holidays without a break.
 */
import { type DayNumber, sundayOnOrAfter, weekday } from './civilDate.js';
import type { SchoolCalendar } from './schoolCalendar.js';

export interface TeachingWeek {
  /** 0 for autumn, 1 for spring. */
  readonly semester: 0 | 1;
  /** From 1. */
  readonly number: number;
  /** Monday and Sunday. */
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Days in session, none in a holiday week. */
  readonly days: readonly DayNumber[];
}

const mondayOnOrBefore = (day: DayNumber): DayNumber => day - weekday(day) + 1;

export function teachingWeeks(calendar: SchoolCalendar): TeachingWeek[] {
  const weeks: TeachingWeek[] = [];
  calendar.semesters.forEach((semester, i) => {
    if (semester === null) return;
    let number = 1;
    for (let from = mondayOnOrBefore(semester.first); from <= semester.last; from += 7) {
      const until = sundayOnOrAfter(from);
      const days = semester.days.filter((day) => day >= from && day <= until);
      weeks.push({ semester: i as 0 | 1, number, from, until, days });
      number += 1;
    }
  });
  return weeks;
}
