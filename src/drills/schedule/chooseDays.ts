/**
 * When to hold the chosen drills: days spread over the year, kept clear of the ends of term, and on evenings
 * after which there is school.
 *
 * All costs are ours, on one scale: 1 is a day of distance to the next drill.
 */
import { type DayNumber, isoDate, sundayOnOrAfter, weekday } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { Duty } from '../duties/duty.js';
import { countsTowards } from '../events/closesDuty.js';
import { eventOfKind } from '../events/drillEvent.js';
import type { DrillChoice } from './coverDuties.js';

/** Distance worth having between two drills, days. */
const GOOD_DISTANCE_DAYS = 21;

/** Teaching days at the end of a semester kept for examinations. */
const EXAMINATION_DAYS = 8;

const COST = {
  sameDay: 1000,
  outsidePreferred: 200,
  noSchoolNextDay: 60,
  lateOpening: 40,
  examinations: 30,
  edgeOfWeek: 3,
  sameWeekday: 1,
} as const;

export interface PlacedChoice {
  readonly choice: DrillChoice;
  readonly day: DayNumber;
}

interface DayCosts {
  readonly calendar: SchoolCalendar;
  readonly duties: readonly Duty[];
  /** Days that already have a drill. */
  readonly taken: readonly DayNumber[];
}

function cost(choice: DrillChoice, day: DayNumber, { calendar, duties, taken }: DayCosts): number {
  let sum = 0;
  let nearest = GOOD_DISTANCE_DAYS;
  for (const other of taken) nearest = Math.min(nearest, Math.abs(day - other));
  if (nearest === 0) sum += COST.sameDay;
  sum -= nearest;
  const event = eventOfKind(choice.kind, choice.slot, isoDate(day));
  for (const duty of duties) {
    if (!countsTowards(event, duty)) continue;
    const { preferred } = duty;
    if (preferred !== null && (event.date < preferred.from || event.date > preferred.until))
      sum += COST.outsidePreferred;
  }
  for (const semester of calendar.semesters) {
    if (semester === null || day < semester.first || day > semester.last) continue;
    // an opening drill belongs before the Sunday of the opening week
    if (choice.kind === 'comprehensive' && day > sundayOnOrAfter(semester.first)) sum += COST.lateOpening;
    if (semester.days.length - semester.days.indexOf(day) <= EXAMINATION_DAYS) sum += COST.examinations;
  }
  if (choice.slot === 'night' && !calendar.allDays.includes(day + 1)) sum += COST.noSchoolNextDay;
  const dayOfWeek = weekday(day);
  for (const other of taken) if (weekday(other) === dayOfWeek) sum += COST.sameWeekday;
  return dayOfWeek === 1 || dayOfWeek >= 5 ? sum + COST.edgeOfWeek : sum;
}

/** Gives every choice its day, those with the fewest days first; the earliest of equally good days. */
export function chooseDays(
  choices: readonly DrillChoice[],
  calendar: SchoolCalendar,
  duties: readonly Duty[],
  taken: readonly DayNumber[],
): PlacedChoice[] {
  const order = choices
    .map((choice, i) => ({ choice, i }))
    .sort((a, b) => a.choice.days.length - b.choice.days.length || a.i - b.i);
  const placed: PlacedChoice[] = [];
  for (const { choice } of order) {
    const costs: DayCosts = { calendar, duties, taken: [...taken, ...placed.map((each) => each.day)] };
    let best = choice.days[0] as DayNumber;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const day of choice.days) {
      const dayCost = cost(choice, day, costs);
      if (dayCost < bestCost) {
        best = day;
        bestCost = dayCost;
      }
    }
    placed.push({ choice, day: best });
  }
  return placed.sort((a, b) => a.day - b.day);
}
