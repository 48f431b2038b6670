/**
 * What becomes of the year when one drill is moved to another day: which duties open, which close, and what speaks
 * against the day.
 *
 * An error means that the drill cannot be held on that day; everything else is for the person to weigh. A day is
 * good when there is no error and no duty opens.
 */
import { type Problem, problem } from '../../model/index.js';
import { type DayNumber, dayNumber, type IsoDate, isoDate } from '../calendar/civilDate.js';
import { describeDay, type SchoolCalendar } from '../calendar/schoolCalendar.js';
import { isDrillDay, isInSession, type SchoolDayKind } from '../calendar/schoolDay.js';
import { countsTowards, missingCount } from '../duty/closesDuty.js';
import type { DrillEvent } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';
import { eventOfPlanned, type PlannedDrill } from './plannedDrill.js';

export interface MoveInput {
  readonly calendar: SchoolCalendar;
  /** The duties of the year; those without dates and tasks are left alone. */
  readonly duties: readonly Duty[];
  /** Every drill that is fixed or proposed, the moved one among them or not. */
  readonly drills: readonly PlannedDrill[];
  /** Drills that were held. */
  readonly held: readonly DrillEvent[];
  /** Nothing can be put before this day; without it the whole year is open. */
  readonly today?: IsoDate;
}

export interface MoveConsequences {
  /** Duties that miss one drill more than before. */
  readonly opened: readonly Duty[];
  /** Duties that miss one drill fewer than before. */
  readonly closed: readonly Duty[];
  readonly problems: readonly Problem[];
  /** The drill as it would be: same time, same kind, other day, and the rules it then counts towards. */
  readonly moved: PlannedDrill;
}

/** Drills nearer to each other than this are told, days. Ours. */
const CLOSE_DAYS = 7;

/** Why no drill can be held on a day of a kind. `{name}` and `{date}` are put in. */
const NO_SCHOOL: Readonly<Partial<Record<SchoolDayKind, readonly [code: string, message: string]>>> = {
  weekend: ['move-weekend', '{date} is a weekend without make-up lessons: nobody is at school. Choose a school day.'],
  holiday: ['move-holiday', '{date} is a public holiday ({name}): nobody is at school. Choose a school day.'],
  closed: ['move-closed', 'The school is closed on {date}. Choose a school day.'],
  vacation: ['move-vacation', '{date} is outside the terms. Choose a day in term.'],
  examination: ['move-examination', '{date} has examinations ({name}). Choose a day without.'],
  trip: ['move-trip', 'Classes are away on {date} ({name}). Choose a day on which all are at school.'],
  weather: ['move-weather', 'The school was closed for the weather on {date}. Choose a school day.'],
};

const eventOn = (drill: PlannedDrill, date: IsoDate): DrillEvent => eventOfPlanned({ ...drill, date });

function rulesClosed(event: DrillEvent, duties: readonly Duty[]): string[] {
  return [...new Set(duties.filter((duty) => countsTowards(event, duty)).map((duty) => duty.rule))];
}

/** The open and closed duties; one whose count the move does not touch is in neither. */
function changedDuties(input: MoveInput, drill: PlannedDrill, date: IsoDate): { opened: Duty[]; closed: Duty[] } {
  const before = eventOn(drill, drill.date);
  const after = eventOn(drill, date);
  const others = input.drills.filter((each) => each !== drill && each.id !== drill.id);
  const events = [...input.held, ...others.map((each) => eventOn(each, each.date))];
  const opened: Duty[] = [];
  const closed: Duty[] = [];
  for (const duty of input.duties) {
    if (duty.work !== 'drill' || countsTowards(before, duty) === countsTowards(after, duty)) continue;
    const change = missingCount(duty, [...events, after]) - missingCount(duty, [...events, before]);
    if (change > 0) opened.push(duty);
    if (change < 0) closed.push(duty);
  }
  return { opened, closed };
}

function dayProblems(input: MoveInput, drill: PlannedDrill, date: IsoDate): Problem[] {
  const path = `plannedDrills.${drill.id}`;
  const day = dayNumber(date);
  const found: Problem[] = [];
  const described = describeDay(input.calendar, day);
  const [code, words] = NO_SCHOOL[described.kind] ?? [];
  if (code !== undefined && words !== undefined) {
    const message = words.replace('{date}', date).replace('{name}', described.name?.en ?? described.kind);
    found.push(problem('error', code, path, message, { values: { date, name: described.name?.zh ?? '' } }));
  }
  if (input.today !== undefined && date < input.today) {
    const message = `${date} is over. A drill that was held is entered as a record; choose a day from today on.`;
    found.push(problem('error', 'move-in-past', path, message, { values: { date } }));
  }
  if (drill.slot === 'night' && isDrillDay(described.kind) && !isInSession(describeDay(input.calendar, day + 1).kind)) {
    const message = `There is no school on the day after ${date}: boarders may be at home that night. Prefer an evening before a school day.`;
    found.push(problem('warning', 'move-night-before-free-day', path, message, { values: { date } }));
  }
  if (described.isProvisional) {
    const message = `No official holiday notice covers ${date} yet: look at this drill again when it is out.`;
    found.push(problem('info', 'move-provisional', path, message, { values: { date } }));
  }
  return found;
}

/** What lies too near: another drill on the day, or in the same week. */
function spacingProblems(input: MoveInput, drill: PlannedDrill, date: IsoDate): Problem[] {
  const path = `plannedDrills.${drill.id}`;
  const day = dayNumber(date);
  const others = [
    ...input.drills.filter((each) => each.id !== drill.id).map((each) => each.date),
    ...input.held.map((each) => each.date),
  ];
  const nearest = others.sort((a, b) => Math.abs(dayNumber(a) - day) - Math.abs(dayNumber(b) - day))[0];
  if (nearest === undefined) return [];
  const days = Math.abs(dayNumber(nearest) - day);
  if (days === 0) {
    const message = `There is another drill on ${date}. Two on one day tire everybody; prefer another day.`;
    return [problem('warning', 'move-same-day', path, message, { values: { date } })];
  }
  if (days >= CLOSE_DAYS) return [];
  const message = `Another drill on ${nearest} is ${days} days away. Drills spread over the term teach more.`;
  return [problem('info', 'move-close', path, message, { values: { date: nearest, count: days } })];
}

/** Everything that changes when `drill` is held on `date` in place of its own day. */
export function moveConsequences(input: MoveInput, drill: PlannedDrill, date: IsoDate): MoveConsequences {
  const { opened, closed } = changedDuties(input, drill, date);
  const dated = input.duties.filter((duty) => duty.work === 'drill');
  return {
    opened,
    closed,
    problems: [...dayProblems(input, drill, date), ...spacingProblems(input, drill, date)],
    moved: {
      ...drill,
      date,
      closes: rulesClosed(eventOn(drill, date), dated),
      provisional: describeDay(input.calendar, dayNumber(date)).isProvisional,
    },
  };
}

/** Whether the drill can be held on that day and no duty opens. */
export function isGoodDay(input: MoveInput, drill: PlannedDrill, date: IsoDate): boolean {
  if (dayProblems(input, drill, date).some((each) => each.severity === 'error')) return false;
  return changedDuties(input, drill, date).opened.length === 0;
}

/** Every good day of the year, in order: the legal window of the drill. */
export function goodDays(input: MoveInput, drill: PlannedDrill): DayNumber[] {
  return input.calendar.drillDays.filter((day) => isGoodDay(input, drill, isoDate(day)));
}

/**
 * The good day nearest to a date, later ones first where two are as near; `null` when there is none. Days that nothing
 * speaks against go before those with a warning.
 */
export function nearestGoodDay(input: MoveInput, drill: PlannedDrill, date: IsoDate): IsoDate | null {
  const wanted = dayNumber(date);
  const byDistance = [...input.calendar.drillDays].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a);
  let second: IsoDate | null = null;
  for (const day of byDistance) {
    const near = isoDate(day);
    if (!isGoodDay(input, drill, near)) continue;
    const told = [...dayProblems(input, drill, near), ...spacingProblems(input, drill, near)];
    if (told.every((each) => each.severity === 'info')) return near;
    second ??= near;
  }
  return second;
}

/** The next school day in a direction, within the terms of the year; `null` beyond them. */
export function nextDrillDay(calendar: SchoolCalendar, date: IsoDate, step: 1 | -1): IsoDate | null {
  const from = dayNumber(date);
  const ahead = calendar.drillDays.filter((each) => (each - from) * step > 0);
  const day = step === 1 ? ahead[0] : ahead.at(-1);
  return day === undefined ? null : isoDate(day);
}

/** An id for a drill of the plan that none of those taken has: by its day and kind, numbered where needed. */
export function freeDrillId(drill: PlannedDrill, taken: readonly PlannedDrill[]): string {
  const ids = new Set(taken.map((each) => each.id));
  const wanted = `${drill.date}-${drill.kind}`;
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
