/**
 * The search for a year plan: which drills, then on which days, and what cannot be met.
 *
 * Without limits that bind days to each other the first step looks at groups of days that are alike and loses nothing by
 * it. With such limits its answer is a bound; where the days do not fit, the drills are chosen again day by day.
 */
import type { DayNumber } from '../calendar/civilDate.js';
import { describeDay } from '../calendar/schoolCalendar.js';
import { type ActChoice, chooseActs } from './chooseActs.js';
import { chooseDays, type DayChoice } from './chooseDays.js';
import { dayCosts } from './dayCosts.js';
import { isLimited } from './dayLimits.js';
import type { ScheduleContext } from './drillSchedule.js';
import type { DutyNeed } from './dutyNeeds.js';
import { earlierDays, earlierPlan } from './earlierPlan.js';
import { inputByDay, inputByGroup, type PlanningBoard } from './planningBoard.js';
import { relaxNeeds } from './relaxNeeds.js';
import { DEFAULT_SPACING_DAYS } from './scheduleOptions.js';
import type { ConflictSet, Obstacles } from './smallestConflict.js';

/** Searches over single days, a third of a second each, that all reasons of a plan together may take. */
const MOST_REASONING = 4;

/** Branches after which the day-by-day search for the fewest drills ends. */
const MOST_NODES = 2000;

export interface YearPlan {
  readonly choice: ActChoice;
  readonly placing: DayChoice;
  readonly conflicts: readonly ConflictSet[];
}

/** Days of the terms without drills, weekends apart, in stretches; and the drill days that are over. */
function obstaclesOf({ calendar, openDays }: PlanningBoard): Obstacles {
  const isOpen = new Set(openDays);
  const past = calendar.drillDays.filter((day) => !isOpen.has(day));
  const isPast = new Set(past);
  const closed: DayNumber[][] = [];
  for (const { first, last } of calendar.semesters.filter((each) => each !== null)) {
    let stretch: DayNumber[] = [];
    for (let day = first; day <= last; day++) {
      if (isOpen.has(day) || isPast.has(day)) stretch = [];
      else if (describeDay(calendar, day).kind !== 'weekend') {
        if (stretch.length === 0) closed.push(stretch);
        stretch.push(day);
      }
    }
  }
  return { closed, past };
}

async function place(
  board: PlanningBoard,
  needs: readonly DutyNeed[],
  counts: readonly number[],
  context: ScheduleContext,
) {
  context.onStage?.('placing');
  const input = inputByDay(board, needs);
  const { whole } = board.calendar;
  const wishes = {
    cost: dayCosts(board.school, board.calendar, context),
    year: whole?.days ?? [],
    taken: board.limits.taken.filter((day) => whole !== null && day >= whole.first && day <= whole.last),
    earlier: earlierDays(input, context.proposed ?? []),
    spacingDays: context.spacingDays ?? DEFAULT_SPACING_DAYS,
  };
  return await chooseDays(input, counts, wishes, context.solver);
}

/** The fewest drills, what could not be met, and the days. */
export async function planYear(board: PlanningBoard, context: ScheduleContext): Promise<YearPlan | null> {
  const { solver, onStage } = context;
  const proposed = context.proposed ?? [];
  let conflicts: readonly ConflictSet[] = [];
  let needs = board.needs;
  const patience = { searches: MOST_REASONING };
  const choose = async (makeInput: typeof inputByDay, mostNodes?: number): Promise<ActChoice | null> => {
    onStage?.('choosing');
    const input = makeInput(board, needs);
    const choice = await chooseActs(input, board.school, earlierPlan(input, proposed), solver, mostNodes);
    if (choice !== null) return choice;
    onStage?.('explaining');
    const whole = isLimited(board.limits) ? inputByDay(board, needs) : input;
    const relaxed = await relaxNeeds(board, whole, obstaclesOf(board), solver, patience);
    conflicts = [...conflicts, ...relaxed.conflicts];
    needs = relaxed.needs;
    const rest = makeInput(board, needs);
    return await chooseActs(rest, board.school, earlierPlan(rest, proposed), solver, mostNodes);
  };
  const byGroup = await choose(inputByGroup);
  if (byGroup === null) return null;
  const placing = await place(board, needs, byGroup.counts, context);
  if (placing !== null) return { choice: byGroup, placing, conflicts };
  const byDay = await choose(inputByDay, MOST_NODES);
  const placedByDay = byDay === null ? null : await place(board, needs, byDay.counts, context);
  if (byDay === null || placedByDay === null) return null;
  const isSameNeeds = conflicts.length === 0;
  const choice: ActChoice = {
    ...byDay,
    // the bound of the more lenient model holds as well, for the same needs
    fewestLive: isSameNeeds ? Math.max(byDay.fewestLive, byGroup.fewestLive) : byDay.fewestLive,
    fewestTotal: isSameNeeds ? Math.max(byDay.fewestTotal, byGroup.fewestTotal) : byDay.fewestTotal,
  };
  return { choice, placing: placedByDay, conflicts };
}
