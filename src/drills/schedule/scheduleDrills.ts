/**
 * A year plan: the fewest drills that meet every drill duty not met yet, each on a school day.
 *
 * First which drills, then on which days. Without limits that bind days to each other the first step looks at groups of
 * days that are alike and loses nothing by it; with such limits its answer is a bound, and where the days do not fit, the
 * drills are chosen again day by day. So `optimal` and `gap` speak of the whole model.
 */
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumberOrNull } from '../calendar/civilDate.js';
import { describeDay } from '../calendar/schoolCalendar.js';
import type { DrillRecord } from '../drillRecord.js';
import { deriveDutyYear } from '../duties/deriveDuties.js';
import type { Duty } from '../duties/duty.js';
import { missingCount } from '../events/closesDuty.js';
import { type DrillEvent, eventOfRecord } from '../events/drillEvent.js';
import { type ActChoice, chooseActs } from './chooseActs.js';
import { chooseDays, type DayChoice } from './chooseDays.js';
import { dayCosts } from './dayCosts.js';
import { isLimited } from './dayLimits.js';
import type { DrillSchedule, ScheduleContext } from './drillSchedule.js';
import type { DutyNeed } from './dutyNeeds.js';
import { earlierDays, earlierPlan } from './earlierPlan.js';
import { eventOfPlanned } from './plannedDrill.js';
import { inputByDay, inputByGroup, type PlanningBoard, planningBoard } from './planningBoard.js';
import { proposedDrills } from './proposedDrills.js';
import { relaxNeeds } from './relaxNeeds.js';
import { conflictOf, fixedOnFreeDays, problemConflict, unplannable } from './scheduleConflict.js';
import { DEFAULT_SPACING_DAYS } from './scheduleOptions.js';
import type { ConflictSet, Obstacles } from './smallestConflict.js';
import { announcements } from './unannounced.js';

/** Branches after which the day-by-day search for the fewest drills ends. */
const MOST_NODES = 2000;

interface YearPlan {
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
  const wishes = {
    cost: dayCosts(board.school, board.calendar, context),
    year: board.calendar.whole?.days ?? [],
    taken: board.limits.taken,
    earlier: earlierDays(input, context.proposed ?? []),
    spacingDays: context.spacingDays ?? DEFAULT_SPACING_DAYS,
  };
  return await chooseDays(input, counts, wishes, context.solver);
}

/** The fewest drills, what could not be met, and the days. */
async function planYear(board: PlanningBoard, context: ScheduleContext): Promise<YearPlan | null> {
  const { solver, onStage } = context;
  const proposed = context.proposed ?? [];
  let conflicts: readonly ConflictSet[] = [];
  let needs = board.needs;
  const choose = async (makeInput: typeof inputByDay, mostNodes?: number): Promise<ActChoice | null> => {
    onStage?.('choosing');
    const input = makeInput(board, needs);
    const choice = await chooseActs(input, board.school, earlierPlan(input, proposed), solver, mostNodes);
    if (choice !== null) return choice;
    onStage?.('explaining');
    const whole = isLimited(board.limits) ? inputByDay(board, needs) : input;
    const relaxed = await relaxNeeds(board, whole, obstaclesOf(board), solver);
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

/** Dated drill duties; one that was waived, or closed under rules of its time, is no longer planned for. */
const isPlannable = (duty: Duty, standing: readonly DrillEvent[]): boolean =>
  duty.work === 'drill' &&
  duty.dueFrom !== null &&
  duty.minimumCount !== null &&
  duty.status !== 'waived' &&
  (duty.status !== 'done' || missingCount(duty, standing) === 0);

/**
 * Plans a school year around what was held and what is fixed.
 *
 * @param year - as `2026-2027`; anything else comes back as a conflict in words
 * @returns the same plan for the same input, whatever the machine
 */
export async function scheduleDrills(
  school: School,
  year: string,
  records: readonly DrillRecord[],
  context: ScheduleContext,
): Promise<DrillSchedule> {
  const planned = context.planned ?? [];
  const held = records.map(eventOfRecord).filter((event) => event !== null);
  const fixed = planned.map(eventOfPlanned);
  const { today } = context;
  const dutyYear = deriveDutyYear(school, year, { ...context, records, held, planned: fixed });
  const { calendar, duties, advice } = dutyYear;
  const told = dutyYear.problems.map(problemConflict);
  if (calendar === null) {
    return { duties, drills: planned, optimal: false, gap: 0, conflicts: told, isBestSpread: false, announcements: [] };
  }
  const standing = [...held, ...fixed];
  const dated = [...duties, ...(context.coversAdvice === true ? advice : [])].filter((duty) =>
    isPlannable(duty, standing),
  );
  const first = today === undefined ? null : dayNumberOrNull(today);
  const { drillDays } = calendar;
  const openDays = drillDays.filter((day) => first === null || day >= first);
  const whole = planningBoard(school, calendar, context, dated, standing, openDays);
  const isWithoutKind = ({ alternatives }: DutyNeed): boolean =>
    alternatives.every(({ count, acts, standing }) => acts.size === 0 && standing.length < count);
  const board = { ...whole, needs: whole.needs.filter((need) => !isWithoutKind(need)) };
  const withoutKind = whole.needs.filter(isWithoutKind).flatMap(({ duty }) => dated[duty] ?? []);
  const plan = await planYear(board, context);
  const choice = plan?.choice;
  const proposed = proposedDrills(plan?.placing.placed ?? [], board, planned, context.proposed ?? []);
  const all = announcements([...planned, ...proposed], school, held);
  const mayBe = new Set(all.filter((each) => each.reason === 'may-be-unannounced').map((each) => each.drill));
  const isMarked = context.hasUnannounced === true;
  const drills = [
    ...planned,
    ...proposed.map((drill) => (isMarked && mayBe.has(drill.id) ? { ...drill, unannounced: true as const } : drill)),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  const open = [...withoutKind.map(unplannable), ...(plan?.conflicts ?? []).map((each) => conflictOf(each, board))];
  const gap = Math.max(
    (choice?.live ?? 0) - (choice?.fewestLive ?? 0),
    (choice?.total ?? 0) - (choice?.fewestTotal ?? 0),
  );
  return {
    duties,
    drills,
    optimal: gap === 0 && open.length === 0 && told.length === 0 && plan !== null,
    gap,
    conflicts: [...told, ...open, ...fixedOnFreeDays(planned, new Set(drillDays))],
    isBestSpread: plan?.placing.isBestSpread ?? false,
    announcements: all,
  };
}
