/** The twelve months of a school year, August to July, as weeks from Monday to Sunday. */
import { type DayNumber, dayNumber, type IsoDate, isoDate, weekday } from '../../../../drills/index.js';

export interface MonthOfYear {
  /** As `2026-09`. */
  readonly key: string;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Days by week; `null` where a week reaches into another month. */
  readonly weeks: readonly (readonly (DayNumber | null)[])[];
}

const firstOf = (year: number, month: number): IsoDate => `${year}-${String(month).padStart(2, '0')}-01`;

export function monthsOfYear(firstYear: number): MonthOfYear[] {
  return [...Array(12).keys()].map((i) => {
    const month = ((i + 7) % 12) + 1;
    const year = firstYear + (month < 8 ? 1 : 0);
    const first = dayNumber(firstOf(year, month));
    const next = dayNumber(month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1));
    const cells: (DayNumber | null)[] = Array(weekday(first) - 1).fill(null);
    for (let day = first; day < next; day++) cells.push(day);
    while (cells.length % 7 !== 0) cells.push(null);
    const weeks: (DayNumber | null)[][] = [];
    for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
    return { key: isoDate(first).slice(0, 7), year, month, weeks };
  });
}
