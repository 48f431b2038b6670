/** The holidays of a school year one by one, with the days worked for each and who says so. */
import {
  type DayName,
  type DayNumber,
  type DaySource,
  dayNumber,
  describeDay,
  type SchoolCalendar,
} from '../../../../drills/index.js';

export interface HolidayRow {
  readonly name: DayName | null;
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly source: DaySource;
  readonly isProvisional: boolean;
  /** Days worked for it, in or out of term. */
  readonly workedDays: readonly DayNumber[];
}

type OpenRow = { -readonly [K in keyof HolidayRow]: HolidayRow[K] };

/** How far from a holiday a day may lie that is worked for it, days. */
const NEARBY_DAYS = 40;

export function holidayRows(calendar: SchoolCalendar): HolidayRow[] {
  const rows: OpenRow[] = [];
  const first = dayNumber(`${calendar.firstYear}-08-01`);
  const last = dayNumber(`${calendar.firstYear + 1}-07-31`);
  for (let day = first; day <= last; day++) {
    const { kind, name, source, isProvisional } = describeDay(calendar, day);
    if (kind !== 'holiday') continue;
    const row = rows.at(-1);
    if (row !== undefined && row.until === day - 1 && row.name?.zh === name?.zh && row.source === source)
      row.until = day;
    else rows.push({ name, from: day, until: day, source, isProvisional, workedDays: [] });
  }
  for (const [day, { name }] of calendar.facts.holidays.worked) {
    if (name === null || day < first || day > last) continue;
    const near = rows.filter((row) => row.name?.zh === name.zh && Math.abs(row.from - day) <= NEARBY_DAYS);
    for (const row of near.slice(0, 1)) row.workedDays = [...row.workedDays, day].sort((a, b) => a - b);
  }
  return rows;
}
