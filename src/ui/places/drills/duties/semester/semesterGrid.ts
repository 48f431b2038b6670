/** A semester as a line of days: weeks, months, and the days on which no drill can be held. */
import {
  type DayNumber,
  describeDay,
  type IsoDate,
  isDrillDay,
  isoDate,
  type SchoolCalendar,
  type SchoolDay,
  type SchoolDayKind,
  type TeachingWeek,
  teachingWeeks,
} from '../../../../../drills/index.js';

/** Days in a row that are of one kind, under one name. */
export interface DayStretch {
  readonly kind: SchoolDayKind;
  readonly name: SchoolDay['name'];
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly isProvisional: boolean;
}

export interface SemesterGrid {
  readonly semester: 0 | 1;
  /** Monday of the first week, Sunday of the last. */
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly weeks: readonly TeachingWeek[];
  /** Months by the day they begin on within the line. */
  readonly months: readonly { readonly date: IsoDate; readonly from: DayNumber }[];
  readonly off: readonly DayStretch[];
  readonly makeUps: readonly DayNumber[];
}

/** Kinds that are drawn: a plain weekend needs no mark. */
const DRAWN: readonly SchoolDayKind[] = ['holiday', 'closed', 'examination', 'trip', 'weather'];

function stretches(calendar: SchoolCalendar, first: DayNumber, last: DayNumber): DayStretch[] {
  const found: DayStretch[] = [];
  let isOpen = false;
  for (let day = first; day <= last; day++) {
    const { kind, name, isProvisional } = describeDay(calendar, day);
    // a weekend in the middle belongs to the stretch around it
    if (kind === 'weekend') continue;
    const open = isOpen ? found.at(-1) : undefined;
    const isSame = open !== undefined && open.kind === kind && open.name?.zh === name?.zh;
    isOpen = DRAWN.includes(kind);
    if (open !== undefined && isSame) found[found.length - 1] = { ...open, until: day };
    else if (isOpen) found.push({ kind, name, from: day, until: day, isProvisional });
  }
  return found;
}

function monthsOf(first: DayNumber, firstTaught: DayNumber, last: DayNumber): SemesterGrid['months'] {
  const months = [{ date: isoDate(firstTaught), from: first }];
  for (let day = firstTaught + 1; day <= last; day++) {
    const date = isoDate(day);
    if (date.endsWith('-01')) months.push({ date, from: day });
  }
  return months;
}

/** `null` while the semester has no dates. */
export function semesterGrid(calendar: SchoolCalendar, semester: 0 | 1): SemesterGrid | null {
  const weeks = teachingWeeks(calendar).filter((week) => week.semester === semester);
  const first = weeks[0]?.from;
  const last = weeks.at(-1)?.until;
  const period = calendar.semesters[semester];
  if (first === undefined || last === undefined || period === null) return null;
  const makeUps: DayNumber[] = [];
  for (let day = first; day <= last; day++) if (describeDay(calendar, day).kind === 'makeUp') makeUps.push(day);
  return {
    semester,
    first,
    last,
    weeks,
    months: monthsOf(first, period.first, period.last),
    off: stretches(calendar, period.first, period.last),
    makeUps,
  };
}

/** Where a day begins on the line, percent; `share` goes into the day. */
export function placeOf({ first, last }: SemesterGrid, day: DayNumber, share = 0): number {
  return ((day + share - first) / (last + 1 - first)) * 100;
}

/** The stretch between two days on the line, both counted, cut to it; `null` when it lies outside. */
export function spanOf(
  grid: SemesterGrid,
  from: DayNumber,
  until: DayNumber,
): { readonly left: string; readonly width: string } | null {
  const start = Math.max(from, grid.first);
  const end = Math.min(until, grid.last);
  if (start > end) return null;
  const left = placeOf(grid, start);
  return { left: `${left}%`, width: `${placeOf(grid, end + 1) - left}%` };
}

/** The day at a share of the line from 0 to 1; a plain weekend gives the school day beside it. */
export function dayAt(grid: SemesterGrid, calendar: SchoolCalendar, share: number): DayNumber {
  const days = grid.last + 1 - grid.first;
  const day = grid.first + Math.min(days - 1, Math.max(0, Math.floor(share * days)));
  if (describeDay(calendar, day).kind !== 'weekend') return day;
  for (const near of [day - 1, day + 1, day - 2, day + 2])
    if (isDrillDay(describeDay(calendar, near).kind)) return near;
  return day;
}

/** Days in a row, weekends between them bridged. */
export function runsOf(days: readonly DayNumber[], calendar: SchoolCalendar): { from: DayNumber; until: DayNumber }[] {
  const runs: { from: DayNumber; until: DayNumber }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    let isNext = run !== undefined;
    for (let between = (run?.until ?? day) + 1; isNext && between < day; between++) {
      isNext = describeDay(calendar, between).kind === 'weekend';
    }
    if (run !== undefined && isNext) run.until = day;
    else runs.push({ from: day, until: day });
  }
  return runs;
}
