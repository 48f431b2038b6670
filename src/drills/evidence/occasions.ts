/** The single weeks or days in which a task that is owed every week or day must be done. */
import { type IsoDate, isoDate, weekday } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { Duty } from '../duty/duty.js';

export interface Occasion {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** Weeks run from Monday to Sunday; one counts with a teaching day. Empty for every other rhythm. */
export function occasionsOf(
  duty: Pick<Duty, 'period' | 'dueFrom' | 'dueUntil'>,
  calendar: SchoolCalendar | null,
): readonly Occasion[] {
  const { period, dueFrom, dueUntil } = duty;
  if (calendar === null || dueFrom === null || dueUntil === null) return [];
  if (period !== 'week' && period !== 'day') return [];
  const occasions: Occasion[] = [];
  for (const day of calendar.whole?.days ?? []) {
    const date = isoDate(day);
    if (date < dueFrom || date > dueUntil) continue;
    const monday = day + 1 - weekday(day);
    const next = period === 'day' ? { from: date, until: date } : { from: isoDate(monday), until: isoDate(monday + 6) };
    if (occasions.at(-1)?.from !== next.from) occasions.push(next);
  }
  return occasions;
}
