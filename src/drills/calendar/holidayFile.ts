/**
 * An official arrangement of one year from a file, for the weeks between its notice and the next Muster.
 *
 * Two forms are read: `muster/holidays`, and the file of one year of the package chinese-days
 * (`{"holidays": {"2027-01-01": "New Year's Day,元旦,1"}, "workdays": {…}}`), which is published soon after the notice.
 */
import * as z from 'zod/mini';
import { type Outcome, problem } from '../../model/index.js';
import {
  type HolidayNotice,
  holidayNoticeSchema,
  type NamedDays,
  namedDaysSchema,
  type School,
} from '../../scenarios/index.js';
import { problemsOf } from '../problemsOf.js';
import { dayNumber, isoDate } from './civilDate.js';
import { isoDateSchema } from './isoDateSchema.js';

export interface HolidayFile {
  readonly notice: HolidayNotice;
  readonly holidays: readonly NamedDays[];
  readonly workdays: readonly string[];
}

const ownSchema = z.strictObject({
  format: z.literal('muster/holidays'),
  schemaVersion: z.literal(1),
  notice: holidayNoticeSchema,
  holidays: z.array(namedDaysSchema),
  workdays: z.array(isoDateSchema),
});

const dayTexts = z.record(isoDateSchema, z.string());
const packageSchema = z.object({ holidays: dayTexts, workdays: dayTexts });

/** Days of one name in a row put together; "New Year's Day,元旦,1" of each. */
function stretchesOf(days: Readonly<Record<string, string>>): NamedDays[] {
  const stretches: { name: string; nameEn: string; from: string; until: string }[] = [];
  for (const date of Object.keys(days).sort()) {
    const [nameEn = '', name = nameEn] = (days[date] ?? '').split(',');
    const last = stretches.at(-1);
    if (last?.name === name && isoDate(dayNumber(last.until) + 1) === date) last.until = date;
    else stretches.push({ name, nameEn, from: date, until: date });
  }
  return stretches;
}

function ofPackage(json: unknown): HolidayFile | null {
  const parsed = packageSchema.safeParse(json);
  if (!parsed.success) return null;
  const { holidays, workdays } = parsed.data;
  const years = new Set([...Object.keys(holidays), ...Object.keys(workdays)].map((date) => Number(date.slice(0, 4))));
  const [year] = years;
  if (year === undefined || years.size > 1) return null;
  return {
    notice: { year, title: `chinese-days ${year}` },
    holidays: stretchesOf(holidays),
    workdays: Object.keys(workdays).sort(),
  };
}

/** Reads either form; every day must lie in the year of the notice. */
export function parseHolidayFile(json: unknown): Outcome<HolidayFile> {
  const isOwn = typeof json === 'object' && json !== null && 'format' in json;
  const found = isOwn ? null : ofPackage(json);
  if (found !== null) return { value: found, problems: [] };
  const parsed = ownSchema.safeParse(json);
  if (!parsed.success) return { value: null, problems: problemsOf(parsed.error, 'holiday-file', json) };
  const { notice, holidays, workdays } = parsed.data;
  const { year } = notice;
  const dates = [...workdays, ...holidays.flatMap(({ from, until }) => [from, until])];
  const stray = dates.find((date) => Number(date.slice(0, 4)) !== year);
  if (stray !== undefined) {
    const message = `The file is the arrangement of ${year}, but ${stray} lies in another year. Correct the file.`;
    const values = { year, date: stray };
    return { value: null, problems: [problem('error', 'holiday-file-other-year', 'holidays', message, { values })] };
  }
  return { value: { notice, holidays, workdays }, problems: [] };
}

/** The school with the arrangement of a year in place of what it had entered for that year. */
export function withHolidayFile(school: School, { notice, holidays, workdays }: HolidayFile): School {
  const kept = school.holidayOverrides ?? { holidays: [], workdays: [] };
  const isOther = (date: string): boolean => Number(date.slice(0, 4)) !== notice.year;
  return {
    ...school,
    holidayOverrides: {
      holidays: [...kept.holidays.filter(({ from }) => isOther(from)), ...holidays],
      workdays: [...kept.workdays.filter(isOther), ...workdays],
      notices: [...(kept.notices ?? []).filter(({ year }) => year !== notice.year), notice],
    },
  };
}
