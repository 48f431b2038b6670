/**
 * The latest plan of the year at hand. Planning takes its time beside the page: until it is done the plan before stays
 * in sight, and only the plan of the last request is kept. Never saved.
 */
import { create } from 'zustand';
import type { PlannedDrill, ScheduleStage } from '../../drills/index.js';
import { type ScheduleJob, scheduleInBackground } from '../worker/scheduleClient.js';
import { composeYear, type MadePlan, type PlanningState, type YearRequest, yearAtHand } from './drillYear.js';

/** Begins to plan a year; of equally good plans the one that moves least of what was proposed before. */
export type PlanYear = (
  request: YearRequest,
  proposed: readonly PlannedDrill[],
  onStage: (stage: ScheduleStage) => void,
) => ScheduleJob;

const planInBackground: PlanYear = ({ school, records, planned, today, known, wishes }, proposed, onStage) => {
  const context = { ...known, ...wishes, today, planned, proposed };
  return scheduleInBackground({ school, year: yearAtHand(school, today), records, context }, onStage);
};

interface YearPlan {
  /** What the plan is, or is being, made for. */
  readonly request: YearRequest | null;
  /** The latest plan that was finished. */
  readonly plan: MadePlan | null;
  readonly planning: PlanningState;
  /** What the planner is at; `null` while it rests. */
  readonly stage: ScheduleStage | null;
}

export const useYearPlan = create<YearPlan>(() => ({ request: null, plan: null, planning: 'planning', stage: null }));

let job: ScheduleJob | null = null;

function isSameRequest(a: YearRequest | null, b: YearRequest): boolean {
  if (a === null || a.today !== b.today) return false;
  const isSame = a.school === b.school && a.records === b.records && a.planned === b.planned && a.wishes === b.wishes;
  const keys = ['rules', 'evidence', 'waivers', 'closedDuties', 'findings'] as const;
  return isSame && keys.every((key) => a.known[key] === b.known[key]);
}

/** The proposals in sight for a request, made for an earlier one. */
function proposalsFor(request: YearRequest): readonly PlannedDrill[] {
  const { schedule, fixed } = composeYear(request, ...planFor(request, useYearPlan.getState()));
  return schedule.drills.filter((each) => !fixed.has(each.id) && each.date >= request.today);
}

/**
 * Plans anew unless that was asked for last, whatever came of it. Settles when the plan is there, and never where it is
 * stopped or overtaken.
 */
export async function requestPlan(request: YearRequest, planYear: PlanYear = planInBackground): Promise<void> {
  if (isSameRequest(useYearPlan.getState().request, request)) return;
  job?.cancel();
  const proposed = proposalsFor(request);
  useYearPlan.setState({ request, planning: 'planning', stage: 'choosing' });
  const isLatest = () => useYearPlan.getState().request === request;
  job = planYear(request, proposed, (stage) => isLatest() && useYearPlan.setState({ stage }));
  const schedule = await job.answer;
  if (!isLatest()) return;
  // without a planner nothing was proposed, and the plan before is worth more
  const isMissing = schedule.conflicts.some((each) => each.code === 'drill-planner-missing');
  if (isMissing) useYearPlan.setState({ planning: 'failed', stage: null });
  else useYearPlan.setState({ plan: { schedule, request }, planning: 'ready', stage: null });
}

/** Ends the search at hand; what was proposed before stays. */
export function stopPlanning(): void {
  job?.cancel();
  job = null;
  useYearPlan.setState({ planning: 'stopped', stage: null });
}

/** Asks once more for what was asked for last. */
export function planAgain(): void {
  const { request } = useYearPlan.getState();
  useYearPlan.setState({ request: null });
  if (request !== null) void requestPlan(request);
}

/** The plan to show for a request: the one made for it, else the last one made for the same year of the same school. */
export function planFor(request: YearRequest, { plan, planning }: YearPlan): [MadePlan | null, PlanningState] {
  if (plan !== null && isSameRequest(plan.request, request)) return [plan, 'ready'];
  const isOfYear =
    plan !== null &&
    plan.request.school.name === request.school.name &&
    yearAtHand(plan.request.school, plan.request.today) === yearAtHand(request.school, request.today);
  return [isOfYear ? plan : null, planning === 'ready' ? 'planning' : planning];
}
