/**
 * Windows of "not more than six months after the previous one".
 *
 * Each drill that was held or planned sets the day by which the next is due. Ahead of the last of them no day is
 * known, so the rest of the year is cut into windows narrow enough that any day in one leaves six months or less to any
 * day in the next, and that the last reaches the first day of the school year that follows.
 */
import { type DayNumber, dayNumber, isoDate } from '../calendar/civilDate.js';
import type { PeriodWindow } from '../calendar/periodWindows.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';

const MONTHS = 6;

/** Fewest teaching days of a window that is left as one. Ours. */
const ROOM_DAYS = 10;

/** Days left to a school whose six months ran out before its first teaching day. Ours. */
const GRACE_DAYS = 7;

/** Most windows in one year; six months apart there are two or three. */
const MOST_WINDOWS = 6;

/** The same day so many months on, the last of a shorter month. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const [year, month, date] = isoDate(day).split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const first = (at: number): DayNumber =>
    dayNumber(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
  return Math.min(first(index) + date - 1, first(index + 1) - 1);
}

interface Stretch {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** What is still owed after the last known drill. */
function openStretches(days: readonly DayNumber[], start: DayNumber, due: DayNumber, next: DayNumber): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  let deadline = due;
  while (deadline < next && stretches.length < MOST_WINDOWS) {
    const open = days.filter((day) => day >= from && day <= deadline);
    const until = open.at(-1);
    const first = days.find((day) => day >= from);
    if (first === undefined) break;
    if (until === undefined) {
      // the six months are over before a lesson is held
      stretches.push({ from: first, until: first + GRACE_DAYS - 1 });
      deadline = addMonths(first, MONTHS);
      from = first + GRACE_DAYS;
      continue;
    }
    const reaching = open.filter((day) => addMonths(day, MONTHS) >= next);
    if (reaching.length >= ROOM_DAYS || (reaching.length > 0 && open[0] === reaching[0])) {
      stretches.push({ from: reaching[0] as DayNumber, until });
      break;
    }
    const earliest = addMonths(addMonths(next, -MONTHS), -MONTHS);
    const middle = Math.floor((Math.max(earliest, open[0] as DayNumber) + until) / 2);
    // where holidays follow, its first day must still reach the first lesson after them
    const after = days.find((day) => day > until) ?? until;
    const late = open.filter((day) => day >= middle);
    const begin = late.find((day) => addMonths(day, MONTHS) >= after) ?? late[0] ?? until;
    stretches.push({ from: begin, until });
    deadline = addMonths(begin, MONTHS);
    from = until + 1;
  }
  return stretches;
}

/** @param known - days of drills held or planned that count for the rule, in any order */
export function rollingWindows(calendar: SchoolCalendar, known: readonly DayNumber[]): PeriodWindow[] {
  const window = (i: number, range: Stretch | null): PeriodWindow => ({
    key: `r${i + 1}`,
    range,
    except: [],
    prefer: null,
    times: 1,
    isPartial: calendar.semesters.includes(null),
  });
  const { whole } = calendar;
  if (whole === null) return [window(0, null)];
  const sorted = [...new Set(known)].sort((a, b) => a - b);
  const before = sorted.filter((day) => day < whole.first).at(-1);
  const nextYear = dayNumber(`${calendar.firstYear + 1}-08-01`);
  const next = calendar.allDays.find((day) => day >= nextYear) ?? dayNumber(`${calendar.firstYear + 1}-09-01`);
  const stretches: Stretch[] = [];
  let from = whole.first;
  // without an earlier drill on record the six months begin with the school year
  let deadline = addMonths(before ?? whole.first, MONTHS);
  for (const day of sorted.filter((each) => each >= whole.first && each <= whole.last)) {
    const until = whole.days.filter((each) => each <= Math.max(deadline, from)).at(-1) ?? from;
    stretches.push({ from, until: Math.max(from, until) });
    from = day + 1;
    deadline = addMonths(day, MONTHS);
  }
  return [...stretches, ...openStretches(whole.days, from, deadline, next)].map((range, i) => window(i, range));
}
