/**
 * The teaching days of one school year.
 *
 * A school year `2026-2027` holds the terms that begin from 1 August 2026 to 31 July 2027. Its two semesters
 * are the terms that begin before and after New Year. A teaching day is a weekday of a term that is not among
 * the school's closed days. A semester without dates stays `null`: its duties wait for dates.
 */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumber, dayNumberOrNull, weekday } from './civilDate.js';

/** Teaching days in order; at least one. */
export interface TeachingPeriod {
  readonly days: readonly DayNumber[];
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export interface SchoolCalendar {
  /** As `2026-2027`. */
  readonly year: string;
  readonly firstYear: number;
  /** Autumn and spring; `null` while the school has given no dates. */
  readonly semesters: readonly [TeachingPeriod | null, TeachingPeriod | null];
  /** The terms of the year one by one, in order. */
  readonly terms: readonly TeachingPeriod[];
  /** All teaching days of the year; `null` before the first term has dates. */
  readonly whole: TeachingPeriod | null;
  /** Teaching days of every term the school has listed, other years included. */
  readonly allDays: readonly DayNumber[];
}

/** Longest term read, days: a longer one is a slip of the pen. */
const LONGEST_TERM_DAYS = 366;

/** The first calendar year of a school year, as 2026 of `2026-2027`. */
export function parseSchoolYear(text: string): Outcome<number> {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  const first = Number(match?.[1]);
  if (match !== null && first >= 1900 && first <= 9000 && Number(match[2]) === first + 1) {
    return { value: first, problems: [] };
  }
  const message = `"${text}" is not a school year. Write it as 2026-2027.`;
  return {
    value: null,
    problems: [problem('error', 'school-year-invalid', 'year', message, { values: { year: text } })],
  };
}

function period(days: Iterable<DayNumber>): TeachingPeriod | null {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? null : { days: sorted, first, last };
}

interface DatedTerm {
  readonly name: string;
  readonly from: DayNumber;
  readonly until: DayNumber;
}

function readTerms(school: School, problems: Problem[]): DatedTerm[] {
  const terms: DatedTerm[] = [];
  school.terms.forEach(({ name, from, until }, i) => {
    const first = dayNumberOrNull(from);
    const last = dayNumberOrNull(until);
    if (first === null || last === null || last < first || last - first > LONGEST_TERM_DAYS) {
      const message = `Term "${name}" runs from ${from} to ${until}, which is no stretch of a year. Correct its dates.`;
      problems.push(problem('error', 'term-dates-invalid', `terms[${i}]`, message, { values: { name } }));
      return;
    }
    const other = terms.find((term) => term.from <= last && first <= term.until);
    if (other !== undefined) {
      const message = `Terms "${other.name}" and "${name}" overlap. Their common days are counted once; correct the dates.`;
      problems.push(
        problem('warning', 'terms-overlap', `terms[${i}]`, message, { values: { name, other: other.name } }),
      );
    }
    terms.push({ name, from: first, until: last });
  });
  return terms.sort((a, b) => a.from - b.from || a.until - b.until);
}

function readClosedDays(school: School, problems: Problem[]): Set<DayNumber> {
  const closed = new Set<DayNumber>();
  school.closedDays.forEach((date, i) => {
    const day = dayNumberOrNull(date);
    if (day !== null) closed.add(day);
    else
      problems.push(
        problem('error', 'closed-day-invalid', `closedDays[${i}]`, `"${date}" is not a day of the calendar.`),
      );
  });
  return closed;
}

/** Builds the calendar of one school year; `null` only when the year itself cannot be read. */
export function buildSchoolCalendar(school: School, year: string): Outcome<SchoolCalendar> {
  const parsed = parseSchoolYear(year);
  if (parsed.value === null) return { value: null, problems: parsed.problems };
  const firstYear = parsed.value;
  const problems: Problem[] = [];
  const closed = readClosedDays(school, problems);
  const dated = readTerms(school, problems).map((term) => {
    const days: DayNumber[] = [];
    for (let day = term.from; day <= term.until; day++) if (weekday(day) <= 5 && !closed.has(day)) days.push(day);
    if (days.length === 0) {
      const message = `Term "${term.name}" has no teaching day: every weekday in it is closed.`;
      problems.push(
        problem('warning', 'term-without-teaching-days', 'terms', message, { values: { name: term.name } }),
      );
    }
    return { ...term, days };
  });
  const yearStart = dayNumber(`${firstYear}-08-01`);
  const newYear = dayNumber(`${firstYear + 1}-01-01`);
  const yearEnd = dayNumber(`${firstYear + 1}-07-31`);
  const own = dated.filter((term) => term.from >= yearStart && term.from <= yearEnd);
  const daysOf = (terms: typeof dated): DayNumber[] => terms.flatMap((term) => term.days);
  const calendar: SchoolCalendar = {
    year,
    firstYear,
    semesters: [
      period(daysOf(own.filter((term) => term.from < newYear))),
      period(daysOf(own.filter((term) => term.from >= newYear))),
    ],
    terms: own.map((term) => period(term.days)).filter((term) => term !== null),
    whole: period(daysOf(own)),
    allDays: period(daysOf(dated))?.days ?? [],
  };
  return { value: calendar, problems };
}
