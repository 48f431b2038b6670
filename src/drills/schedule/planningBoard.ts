/** Everything the search for a year plan looks at: duties, acts, open days and what stands already. */
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumber } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { DrillEvent } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';
import type { CoverInput, PlaceGroup } from './coverModel.js';
import { type DayLimits, dayGroups, daysApart, isLimited, packDays } from './dayLimits.js';
import { type DrillAct, drillActs } from './drillActs.js';
import { alikeDays, type DrillPlace, singleDays } from './drillPlaces.js';
import { type DutyNeed, dutyNeeds } from './dutyNeeds.js';
import type { ScheduleOptions } from './scheduleOptions.js';

export interface PlanningBoard {
  readonly school: School;
  readonly calendar: SchoolCalendar;
  readonly options: ScheduleOptions;
  /** Dated drill duties that are planned for. */
  readonly duties: readonly Duty[];
  readonly acts: readonly DrillAct[];
  readonly needs: readonly DutyNeed[];
  /** Drills held or fixed. */
  readonly standing: readonly DrillEvent[];
  readonly limits: DayLimits;
  /** Drill days after today. */
  readonly openDays: readonly DayNumber[];
  /** Of these, the days that no standing drill keeps free, in order. */
  readonly days: readonly DayNumber[];
}

/** @param openDays - days on which drills may be held at all, in order */
export function planningBoard(
  school: School,
  calendar: SchoolCalendar,
  options: ScheduleOptions,
  duties: readonly Duty[],
  standing: readonly DrillEvent[],
  openDays: readonly DayNumber[],
): PlanningBoard {
  const { staff, spacingDays = 1, isSpacingFixed = false } = options;
  const limits: DayLimits = {
    spacingDays: isSpacingFixed ? Math.max(1, spacingDays) : 1,
    mostPerWeek: staff?.mostPerWeek ?? null,
    mostPerMonth: staff?.mostPerMonth ?? null,
    taken: standing.map((event) => dayNumber(event.date)),
  };
  const acts = drillActs(school, duties, options.joinsHazards === true);
  const needs = dutyNeeds(duties, acts, standing);
  const days = daysApart(openDays, limits);
  return { school, calendar, options, duties, acts, needs, standing, limits, openDays, days };
}

function groupsOf(places: readonly DrillPlace[], board: PlanningBoard): PlaceGroup[] {
  const at = new Map(places.map((place, i) => [place.days[0], i]));
  return dayGroups(board.days, board.limits).map(({ days, most }) => ({
    places: days.flatMap((day) => at.get(day) ?? []),
    most,
  }));
}

/** The model over single days: nothing is left out. */
export function inputByDay(board: PlanningBoard, needs = board.needs): CoverInput {
  const places = singleDays(board.days, board.duties);
  return { needs, acts: board.acts, places, groups: groupsOf(places, board) };
}

/** The model over groups of days that are alike: exact without limits that bind days to each other, else too lenient. */
export function inputByGroup(board: PlanningBoard, needs = board.needs): CoverInput {
  const places = alikeDays(board.days, board.duties, board.limits);
  const all = { places: places.map((_, i) => i), most: packDays(board.days, board.limits) };
  return { needs, acts: board.acts, places, groups: isLimited(board.limits) ? [all] : [] };
}
