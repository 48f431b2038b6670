/**
 * The teaching days of one school year.
 *
 * A school year `2026-2027` holds the terms that begin from 1 August 2026 to 31 July 2027. Its two semesters
 * are the terms that begin before and after New Year. Its days are those on which the school is in session: weekdays
 * and make-up days of a term, without holidays and closed days. Drill days leave out examinations and trips as well. A
 * semester without dates stays `null`: its duties wait for dates.
 */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import { readDates, readStretches } from './calendarLists.js';
import { checkTimetable } from './checkTimetable.js';
import { type DayNumber, dayNumber, isoDate } from './civilDate.js';
import { publicHolidays } from './publicHolidays.js';
import { type DatedTerm, readTerms } from './readTerms.js';
import { type DayFacts, isDrillDay, isInSession, type SchoolDay, type SchoolDayKind, schoolDay } from './schoolDay.js';

/** Days in session in order, examinations and trips included; at least one. */
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
  /** Teaching days of the year on which a drill may be put, in order. */
  readonly drillDays: readonly DayNumber[];
  /** What {@link describeDay} reads. */
  readonly facts: DayFacts;
}

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

function readFacts(school: School, problems: Problem[]): DayFacts {
  const closedDays = readDates(school.closedDays, 'closedDays', problems);
  const makeUpDays = readDates(school.makeUpDays ?? [], 'makeUpDays', problems);
  const facts: DayFacts = {
    terms: readTerms(school, problems),
    holidays: publicHolidays(school, problems),
    makeUpDays,
    closedDays,
    weatherClosedDays: readDates(school.weatherClosedDays ?? [], 'weatherClosedDays', problems),
    examinations: readStretches(school.examinations ?? [], 'examinations', problems),
    trips: readStretches(school.trips ?? [], 'trips', problems),
    keeper: school,
  };
  const contested = [...makeUpDays].filter((day) => closedDays.has(day)).sort((a, b) => a - b);
  if (contested[0] !== undefined) {
    const date = isoDate(contested[0]);
    const message = `${date} is both a make-up day and a closed day. It is taken as closed; take it out of one list.`;
    const values = { date, count: contested.length };
    problems.push(problem('warning', 'make-up-day-closed', 'makeUpDays', message, { values }));
  }
  return facts;
}

/** The days of a term in session; without any, a problem that says what its days are instead. */
function sessionDays(term: DatedTerm, facts: DayFacts, problems: Problem[]): DayNumber[] {
  const days: DayNumber[] = [];
  const counts = new Map<SchoolDayKind, number>();
  for (let day = term.from; day <= term.until; day++) {
    const { kind } = schoolDay(facts, day);
    if (isInSession(kind)) days.push(day);
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (days.length > 0) return days;
  const count = (kind: SchoolDayKind): number => counts.get(kind) ?? 0;
  const values = {
    name: term.name,
    weekend: count('weekend'),
    holiday: count('holiday'),
    closed: count('closed') + count('weather'),
  };
  const message =
    `Term "${term.name}" has no teaching day: ${values.weekend} of its days are weekends, ${values.holiday} holidays, ` +
    `${values.closed} closed. Correct its dates, or take closed days out.`;
  problems.push(problem('warning', 'term-without-teaching-days', `terms[${term.index}]`, message, { values }));
  return days;
}

/** Builds the calendar of one school year; `null` only when the year itself cannot be read. */
export function buildSchoolCalendar(school: School, year: string): Outcome<SchoolCalendar> {
  const parsed = parseSchoolYear(year);
  if (parsed.value === null) return { value: null, problems: parsed.problems };
  const firstYear = parsed.value;
  const problems: Problem[] = [];
  const facts = readFacts(school, problems);
  problems.push(...checkTimetable(school.timetable ?? []));
  const dated = facts.terms.map((term) => ({ ...term, days: sessionDays(term, facts, problems) }));
  const yearStart = dayNumber(`${firstYear}-08-01`);
  const newYear = dayNumber(`${firstYear + 1}-01-01`);
  const yearEnd = dayNumber(`${firstYear + 1}-07-31`);
  const own = dated.filter((term) => term.from >= yearStart && term.from <= yearEnd);
  const daysOf = (terms: typeof dated): DayNumber[] => terms.flatMap((term) => term.days);
  const whole = period(daysOf(own));
  const calendar: SchoolCalendar = {
    year,
    firstYear,
    semesters: [
      period(daysOf(own.filter((term) => term.from < newYear))),
      period(daysOf(own.filter((term) => term.from >= newYear))),
    ],
    terms: own.map((term) => period(term.days)).filter((term) => term !== null),
    whole,
    allDays: period(daysOf(dated))?.days ?? [],
    drillDays: (whole?.days ?? []).filter((day) => isDrillDay(schoolDay(facts, day).kind)),
    facts,
  };
  return { value: calendar, problems };
}

/** What one day is to the school; any day, in or out of the year. */
export function describeDay(calendar: SchoolCalendar, day: DayNumber): SchoolDay {
  return schoolDay(calendar.facts, day);
}
