/**
 * A year plan: the fewest drills that meet every drill duty not met yet, each on a school day.
 *
 * `optimal` and `gap` speak of the whole model: every act the school could hold, on every day it could hold it.
 */
import type { School } from '../../scenarios/index.js';
import { dayNumberOrNull } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import { deriveDutyYear } from '../duties/deriveDuties.js';
import { missingCount } from '../duty/closesDuty.js';
import { type DrillEvent, eventOfRecord } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';
import type { DrillSchedule, ScheduleContext } from './drillSchedule.js';
import type { DutyNeed } from './dutyNeeds.js';
import { eventOfPlanned } from './plannedDrill.js';
import { planningBoard } from './planningBoard.js';
import { planYear } from './planYear.js';
import { proposedDrills } from './proposedDrills.js';
import { conflictOf, fixedOnFreeDays, planNotFound, problemConflict, unplannable } from './scheduleConflict.js';
import { announcements } from './unannounced.js';

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
  // advice is owed by nobody: what is over is neither planned for nor told
  const toCome = advice.filter(({ dueUntil }) => today === undefined || (dueUntil ?? '') > today);
  const dated = [...duties, ...(context.coversAdvice === true ? toCome : [])].filter((duty) =>
    isPlannable(duty, standing),
  );
  const first = today === undefined ? null : dayNumberOrNull(today);
  // what was proposed for today stays; nothing new is proposed for a day on which nobody can prepare it
  const isTodayOpen = context.proposed?.some(({ date }) => date === today) === true;
  const openDays = calendar.drillDays.filter((day) => first === null || day > first || (isTodayOpen && day === first));
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
  const open = [
    ...withoutKind.map(unplannable),
    ...(plan === null ? [planNotFound()] : plan.conflicts.map((each) => conflictOf(each, board))),
  ];
  const gap = Math.max(
    (choice?.live ?? 0) - (choice?.fewestLive ?? 0),
    (choice?.total ?? 0) - (choice?.fewestTotal ?? 0),
  );
  return {
    duties,
    drills,
    optimal: gap === 0 && open.length === 0 && told.length === 0,
    gap,
    conflicts: [...told, ...open, ...fixedOnFreeDays(planned, calendar, today)],
    isBestSpread: plan?.placing.isBestSpread ?? false,
    announcements: all,
  };
}
