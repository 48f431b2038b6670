/**
 * How ill a day suits a drill, whatever else is planned. Ours, in whole points.
 */
import type { School } from '../../scenarios/index.js';
import { type DayNumber, isoDate, sundayOnOrAfter, weekday } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { DrillSlot } from '../vocabulary/drillKinds.js';
import type { DrillAct } from './drillActs.js';
import { DEFAULT_HEAT, DEFAULT_RAIN, type ScheduleOptions, type SeasonRange } from './scheduleOptions.js';

/** Teaching days at the end of a semester kept for examinations, where the school has not said when they are. */
const EXAMINATION_DAYS = 8;

const COST = { noSchoolNextDay: 60, lateOpening: 40, examinations: 30, heat: 8, rain: 6, edgeOfWeek: 3 } as const;

/** Parts of the day in which it is hottest. */
const NOON: readonly DrillSlot[] = ['meal', 'noon-rest', 'exercise'];

function isWithin(day: DayNumber, range: SeasonRange | undefined): boolean {
  if (range === undefined) return false;
  const monthDay = isoDate(day).slice(5);
  return range.from <= range.until
    ? monthDay >= range.from && monthDay <= range.until
    : monthDay >= range.from || monthDay <= range.until;
}

export type DayCost = (act: DrillAct, day: DayNumber) => number;

export function dayCosts(school: School, calendar: SchoolCalendar, options: ScheduleOptions): DayCost {
  const isChina = school.region.startsWith('CN');
  const heat = options.heat ?? (isChina ? DEFAULT_HEAT : undefined);
  const rain = options.rain ?? (isChina ? DEFAULT_RAIN : undefined);
  const inSession = new Set(calendar.allDays);
  const examinations = new Set(calendar.semesters.flatMap((each) => each?.days.slice(-EXAMINATION_DAYS) ?? []));
  const lateOpening = (day: DayNumber): boolean =>
    calendar.semesters.some(
      (each) => each !== null && day >= each.first && day <= each.last && day > sundayOnOrAfter(each.first),
    );
  return (act, day) => {
    let cost = 0;
    if (act.slot === 'night' && !inSession.has(day + 1)) cost += COST.noSchoolNextDay;
    if (act.kind === 'comprehensive' && lateOpening(day)) cost += COST.lateOpening;
    if (examinations.has(day)) cost += COST.examinations;
    if (act.isLive && isWithin(day, rain)) cost += COST.rain;
    if (act.isLive && NOON.includes(act.slot) && isWithin(day, heat)) cost += COST.heat;
    const dayOfWeek = weekday(day);
    if (dayOfWeek === 1 || dayOfWeek >= 5) cost += COST.edgeOfWeek;
    return cost;
  };
}
