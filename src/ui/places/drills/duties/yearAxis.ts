/** A school year as a line from 1 September to 31 July, in percent. */
import type { IsoDate } from '../../../../drills/index.js';
import { daysBetween } from '../../../i18n/format.js';

function yearEnds(year: string): readonly [IsoDate, IsoDate] {
  const [first, second] = year.split('-') as [string, string];
  return [`${first}-09-01`, `${second}-07-31`];
}

/** Where a day lies, held inside the line. */
export function placeInYear(day: IsoDate, year: string): number {
  const [from, until] = yearEnds(year);
  const share = (daysBetween(from, day) / daysBetween(from, until)) * 100;
  return Math.min(100, Math.max(0, share));
}

/** Room the word for today needs on each side of it, percent. */
const ROOM_FOR_TODAY = 8;

/** Every second month of the line with the place of its first day; those too near to today's mark are left out. */
export function monthStarts(year: string, today: IsoDate): { readonly month: number; readonly at: number }[] {
  const [first, second] = year.split('-') as [string, string];
  const starts: IsoDate[] = [`${first}-09-01`, `${first}-11-01`];
  for (const month of ['01', '03', '05', '07']) starts.push(`${second}-${month}-01`);
  const marked = placeInYear(today, year);
  return starts
    .map((day) => ({ month: Number(day.slice(5, 7)), at: placeInYear(day, year) }))
    .filter(({ at }) => Math.abs(at - marked) > ROOM_FOR_TODAY);
}
