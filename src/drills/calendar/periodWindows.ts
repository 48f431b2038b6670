/**
 * The windows in which a rule's period must be met in one school year.
 *
 * A period is owed in the school year in which its last day falls: the calendar year 2026 in 2026-2027, the
 * next one a year later. A month counts with at least ten teaching days, a quarter or half-year with one.
 * `six_months_rolling` depends on the drills themselves and has its windows in `duties/rollingWindows.ts`.
 *
 * Source: `drill-rules.json`, `how_to_read.periods` and `semester_defaults`.
 */
import type { RulePeriod } from '../vocabulary/ruleVocabulary.js';
import { type DayNumber, dayNumber } from './civilDate.js';
import type { SchoolCalendar, TeachingPeriod } from './schoolCalendar.js';

export interface DayRange {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

export interface PeriodWindow {
  /** Names the window within the school year, as `s1`, `2026-10` or `year`. */
  readonly key: string;
  /** Both ends count; `null` while the school has no dates for it. */
  readonly range: DayRange | null;
  /** Days within the range that do not count. */
  readonly except: readonly DayRange[];
  /** Where in the range a drill does most good. */
  readonly prefer: DayRange | null;
  /** Teaching weeks or days in it, for rules that ask for something every week or day. */
  readonly times: number;
  /** Part of the period has no dates yet, so that its end may move. */
  readonly isPartial: boolean;
}

/** Fewest teaching days for a month to count. */
const MONTH_TEACHING_DAYS = 10;

/** Yunnan's rains begin about May (`season_hint`): a drill counts until its end and should come before it. */
const RAINS = { countUntil: '05-31', preferUntil: '04-30' } as const;

const FIRST_WEEK_DAYS = 7;

const window = (key: string, range: DayRange | null, more: Partial<PeriodWindow> = {}): PeriodWindow => ({
  key,
  range,
  except: [],
  prefer: null,
  times: 1,
  isPartial: false,
  ...more,
});

const span = (period: TeachingPeriod | null): DayRange | null =>
  period === null ? null : { from: period.first, until: period.last };

/** The first days of a period, counted by the calendar. */
const opening = (period: TeachingPeriod | null, days: number): DayRange | null =>
  period === null ? null : { from: period.first, until: period.first + days - 1 };

/** First and last of the given days within a range; `null` when there are fewer than `fewest`. */
function cut(days: readonly DayNumber[], range: DayRange, fewest = 1): DayRange | null {
  const inside = days.filter((day) => day >= range.from && day <= range.until);
  const from = inside[0];
  const until = inside.at(-1);
  return from === undefined || until === undefined || inside.length < fewest ? null : { from, until };
}

interface Quarter {
  readonly key: string;
  readonly from: string;
  readonly until: string;
  /** Semesters whose missing dates leave it open. */
  readonly semesters: readonly (0 | 1)[];
}

function byCalendar(calendar: SchoolCalendar, parts: readonly Quarter[]): PeriodWindow[] {
  const windows: PeriodWindow[] = [];
  for (const { key, from, until, semesters } of parts) {
    const range = cut(calendar.allDays, { from: dayNumber(from), until: dayNumber(until) });
    const isOpen = semesters.some((i) => calendar.semesters[i] === null);
    if (range !== null || isOpen) windows.push(window(key, range, { isPartial: isOpen }));
  }
  return windows;
}

function months(calendar: SchoolCalendar): PeriodWindow[] {
  const windows: PeriodWindow[] = [];
  for (let i = 0; i < 12; i++) {
    const number = ((i + 7) % 12) + 1;
    const year = calendar.firstYear + (number < 8 ? 1 : 0);
    const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
    const key = `${year}-${String(number).padStart(2, '0')}`;
    const days = calendar.whole?.days ?? [];
    const range = cut(days, { from: dayNumber(`${key}-01`), until: dayNumber(next) - 1 }, MONTH_TEACHING_DAYS);
    if (range !== null) windows.push(window(key, range));
  }
  // nothing to count by without any term
  return calendar.whole === null ? [window('months', null)] : windows;
}

function everyOf(calendar: SchoolCalendar, daysEach: 1 | 7): PeriodWindow[] {
  return calendar.semesters.map((semester, i) => {
    // a teaching week is a Monday-to-Sunday week with a teaching day; day 4 was a Monday
    const weeks = new Set((semester?.days ?? []).map((day) => Math.floor((day - 4) / daysEach)));
    return window(`s${i + 1}`, span(semester), { times: weeks.size });
  });
}

function season(calendar: SchoolCalendar): PeriodWindow[] {
  const spring = calendar.semesters[1];
  const day = (monthDay: string): DayNumber => dayNumber(`${calendar.firstYear + 1}-${monthDay}`);
  const range =
    calendar.whole === null
      ? null
      : cut(calendar.whole.days, { from: calendar.whole.first, until: day(RAINS.countUntil) });
  const prefer = spring === null ? null : { from: spring.first + FIRST_WEEK_DAYS, until: day(RAINS.preferUntil) };
  return [window('season', range, { prefer, isPartial: spring === null })];
}

/** The whole year without the opening week of either semester. */
function afterFirstWeek(calendar: SchoolCalendar): PeriodWindow[] {
  const [autumn, spring] = calendar.semesters;
  const start = autumn ?? spring;
  const range =
    calendar.whole === null || start === null
      ? null
      : cut(calendar.whole.days, { from: start.first + FIRST_WEEK_DAYS, until: calendar.whole.last });
  const except = opening(autumn === null ? null : spring, FIRST_WEEK_DAYS);
  return [
    window('year', range, { except: except === null ? [] : [except], isPartial: autumn === null || spring === null }),
  ];
}

/** Windows of a period; empty for periods without dates of their own (standing, event, campaign …). */
export function periodWindows(period: RulePeriod, calendar: SchoolCalendar): PeriodWindow[] {
  const y = calendar.firstYear;
  const [autumn, spring] = calendar.semesters;
  const isPartial = autumn === null || spring === null;
  const perSemester = (range: (semester: TeachingPeriod | null) => DayRange | null): PeriodWindow[] =>
    calendar.semesters.map((semester, i) => window(`s${i + 1}`, range(semester)));
  const perTerm = (terms: readonly TeachingPeriod[]): PeriodWindow[] =>
    calendar.whole === null ? [window('terms', null)] : terms.map((term, i) => window(`t${i + 1}`, span(term)));
  switch (period) {
    case 'day':
      return everyOf(calendar, 1);
    case 'week':
      return everyOf(calendar, 7);
    case 'month':
      return months(calendar);
    case 'quarter':
      return byCalendar(calendar, [
        { key: 'q3', from: `${y}-07-01`, until: `${y}-09-30`, semesters: [0] },
        { key: 'q4', from: `${y}-10-01`, until: `${y}-12-31`, semesters: [0] },
        { key: 'q1', from: `${y + 1}-01-01`, until: `${y + 1}-03-31`, semesters: [0, 1] },
        { key: 'q2', from: `${y + 1}-04-01`, until: `${y + 1}-06-30`, semesters: [1] },
      ]);
    case 'half_year':
      return byCalendar(calendar, [
        { key: 'h2', from: `${y}-07-01`, until: `${y}-12-31`, semesters: [0] },
        { key: 'h1', from: `${y + 1}-01-01`, until: `${y + 1}-06-30`, semesters: [1] },
      ]);
    case 'calendar_year':
      return byCalendar(calendar, [{ key: `${y}`, from: `${y}-01-01`, until: `${y}-12-31`, semesters: [0] }]);
    case 'semester':
      return perSemester(span);
    case 'semester_first_week':
      return perSemester((semester) => opening(semester, FIRST_WEEK_DAYS));
    case 'semester_first_6_weeks':
      return perSemester((semester) => opening(semester, 42));
    case 'term':
      return perTerm(calendar.terms);
    case 'term_in_bushfire_season':
      // a term that overlaps October to March; the year begins in August
      return perTerm(
        calendar.terms.filter(
          (term) => term.last >= dayNumber(`${y}-10-01`) && term.first <= dayNumber(`${y + 1}-03-31`),
        ),
      );
    case 'school_year':
      return [window('year', span(calendar.whole), { isPartial })];
    case 'school_year_first_10_days':
      return [window('year', opening(calendar.whole, 10))];
    case 'season':
      return season(calendar);
    case 'after_first_week':
      return afterFirstWeek(calendar);
    default:
      return [];
  }
}
