/**
 * The public holidays a school keeps: what the official notices say, what the school lays over them, and for years
 * without a notice the days that are off by law.
 *
 * A day by law is sure to be off; which days beside it are taken off and worked instead is not known before the
 * notice, which comes each November. Nothing is guessed: such a year is provisional as a whole.
 *
 * Source: `data/chinese-holidays.json`, described there and in `data/README.md`.
 */
import type { Problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import holidaysJson from '../data/chinese-holidays.json' with { type: 'json' };
import { type NamedStretch, readDates, readStretches, type WrittenStretch } from './calendarLists.js';
import { type DayNumber, dayNumber, type IsoDate, isoDate } from './civilDate.js';

/** Who says so: an official notice, the school itself, or the law ahead of the notice. */
export type DaySource = 'official' | 'school' | 'assumed';

export interface DayName {
  readonly zh: string;
  readonly en: string;
}

export interface HolidayMark {
  readonly name: DayName | null;
  readonly source: DaySource;
}

/** Off and worked days by their number; what is laid over stands in place of what was there. */
export interface PublicHolidays {
  readonly off: ReadonlyMap<DayNumber, HolidayMark>;
  readonly worked: ReadonlyMap<DayNumber, HolidayMark>;
}

/** First and last day covered by an official notice that this program knows. */
export const CHINESE_HOLIDAYS_KNOWN_FROM: IsoDate = holidaysJson.officialFrom;
export const CHINESE_HOLIDAYS_KNOWN_UNTIL: IsoDate = holidaysJson.officialUntil;

/** Where the days come from, to be shown with them. */
export const CHINESE_HOLIDAYS_ORIGIN = { text: holidaysJson.origin, extractedOn: holidaysJson.extractedOn } as const;

const KNOWN_UNTIL = dayNumber(CHINESE_HOLIDAYS_KNOWN_UNTIL);

const trusted = (stretches: readonly WrittenStretch[]): NamedStretch[] => readStretches(stretches, '', []);

function lay(days: Map<DayNumber, HolidayMark>, stretches: readonly NamedStretch[], source: DaySource): void {
  for (const { name, from, until } of stretches) {
    // two holidays on one day, as in 2028: the first named keeps it
    for (let day = from; day <= until; day++) if (!days.has(day)) days.set(day, { name, source });
  }
}

/** What of a school decides its public holidays. */
export type HolidayKeeper = Pick<School, 'region' | 'holidays' | 'holidayOverrides'>;

/** Whether the school keeps the public holidays of China. */
export function keepsChineseHolidays(school: HolidayKeeper): boolean {
  return (school.holidays ?? (school.region.startsWith('CN') ? 'CN' : 'none')) === 'CN';
}

/** Years for which the school has entered a whole official arrangement. */
function noticedYears(school: HolidayKeeper): ReadonlySet<number> {
  return new Set((school.holidayOverrides?.notices ?? []).map((notice) => notice.year));
}

const yearOf = (day: DayNumber): number => Number(isoDate(day).slice(0, 4));

/** No official notice covers the day yet, neither ours nor one the school has entered: it may still change. */
export function isProvisionalDay(school: HolidayKeeper, day: DayNumber): boolean {
  return keepsChineseHolidays(school) && day > KNOWN_UNTIL && !noticedYears(school).has(yearOf(day));
}

/** The off and worked days the program knows of, or takes from the law. */
function chineseDays(noticed: ReadonlySet<number>): PublicHolidays {
  const off = new Map<DayNumber, HolidayMark>();
  const worked = new Map<DayNumber, HolidayMark>();
  lay(off, trusted(holidaysJson.holidays), 'official');
  lay(worked, trusted(holidaysJson.workdays), 'official');
  lay(off, trusted(holidaysJson.assumed.filter(({ from }) => !noticed.has(Number(from.slice(0, 4))))), 'assumed');
  return { off, worked };
}

/**
 * The public holidays of one school in all years known or assumed.
 *
 * @param problems - takes what is wrong with the days the school laid over the official ones
 */
export function publicHolidays(school: HolidayKeeper, problems: Problem[]): PublicHolidays {
  const off = new Map<DayNumber, HolidayMark>();
  const worked = new Map<DayNumber, HolidayMark>();
  const noticed = noticedYears(school);
  const ownSource = (day: DayNumber): DaySource => (noticed.has(yearOf(day)) ? 'official' : 'school');
  const { holidays = [], workdays = [] } = school.holidayOverrides ?? {};
  for (const each of readStretches(holidays, 'holidayOverrides.holidays', problems)) {
    lay(off, [each], ownSource(each.from));
  }
  for (const day of readDates(workdays, 'holidayOverrides.workdays', problems)) {
    if (!off.has(day)) worked.set(day, { name: null, source: ownSource(day) });
  }
  if (!keepsChineseHolidays(school)) return { off, worked };
  const known = chineseDays(noticed);
  // a day the school has laid over is no longer what it was, off or worked
  const isFree = ([day]: readonly [DayNumber, HolidayMark]): boolean => !off.has(day) && !worked.has(day);
  const [knownOff, knownWorked] = [[...known.off].filter(isFree), [...known.worked].filter(isFree)];
  return { off: new Map([...off, ...knownOff]), worked: new Map([...worked, ...knownWorked]) };
}
