/**
 * The official Chinese days off and make-up workdays as stretches of days, taken out of the package chinese-days.
 *
 * The package's own code reads clocks and time zones, which the headless layers may not; only its data is wanted. The
 * days that are off by law in years without a notice yet come from its lunar calendar.
 */
import chineseDays from 'chinese-days';
import official from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { version } from 'chinese-days/package.json' with { type: 'json' };

/** Projects older than the program are not expected. */
const FIRST_YEAR = 2021;
/** Last year of which the days off by law are listed ahead of a notice. */
const LAST_ASSUMED_YEAR = 2040;
const DAY_MS = 86_400_000;

interface Stretch {
  name: string;
  nameEn: string;
  from: string;
  until: string;
}

const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** "National Day,国庆节,3" of every day, days of one name in a row put together. */
function stretches(days: Readonly<Record<string, string>>): Stretch[] {
  const found: Stretch[] = [];
  for (const date of Object.keys(days).sort()) {
    if (Number(date.slice(0, 4)) < FIRST_YEAR) continue;
    const [nameEn = '', name = ''] = (days[date] ?? '').split(',');
    const last = found.at(-1);
    if (last !== undefined && last.name === name && dayAfter(last.until) === date) last.until = date;
    else found.push({ name, nameEn, from: date, until: date });
  }
  return found;
}

/** What 全国年节及纪念日放假办法, as revised for 2025, gives in any year: 13 days. */
function byLaw(year: number): Stretch[] {
  const lunar = (month: number, day: number): string =>
    chineseDays.getSolarDateFromLunar(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).date;
  const springFestival = lunar(1, 1);
  const days: Stretch[] = [
    { name: '元旦', nameEn: "New Year's Day", from: `${year}-01-01`, until: `${year}-01-01` },
    { name: '春节', nameEn: 'Spring Festival', from: dayAfter(springFestival, -1), until: dayAfter(springFestival, 2) },
    { name: '劳动节', nameEn: 'Labour Day', from: `${year}-05-01`, until: `${year}-05-02` },
    { name: '国庆节', nameEn: 'National Day', from: `${year}-10-01`, until: `${year}-10-03` },
  ];
  const single: [string, string, string][] = [
    ['清明', 'Tomb-sweeping Day', chineseDays.getSolarTermDate(year, 4, 'pure_brightness')],
    ['端午', 'Dragon Boat Festival', lunar(5, 5)],
    ['中秋', 'Mid-autumn Festival', lunar(8, 15)],
  ];
  for (const [name, nameEn, date] of single) days.push({ name, nameEn, from: date, until: date });
  return days.sort((a, b) => (a.from < b.from ? -1 : 1));
}

export function chineseHolidays(extractedOn: string) {
  const lastYear = Math.max(...Object.keys(official.holidays).map((date) => Number(date.slice(0, 4))));
  const assumed: Stretch[] = [];
  for (let year = lastYear + 1; year <= LAST_ASSUMED_YEAR; year++) assumed.push(...byLaw(year));
  return {
    origin: `npm package chinese-days ${version}, dist/chinese-days.json; assumed days from its lunar calendar`,
    licence: 'MIT, Copyright (c) 2024 Yawei sun',
    extractedOn,
    officialFrom: `${FIRST_YEAR}-01-01`,
    officialUntil: `${lastYear}-12-31`,
    holidays: stretches(official.holidays),
    workdays: stretches(official.workdays),
    assumed,
  };
}
