/**
 * Every change of the plan by hand goes through here, so that it is saved with the project and can be taken back, as far
 * as the page has been open.
 */
import { create } from 'zustand';
import {
  applyEdit,
  applyFix,
  type CampusPlan,
  type EditOutcome,
  type PlanEdit,
  type PlanEditKind,
  type PlanFix,
} from '../../floorplans/index.js';
import { useProjectStore } from './projectStore.js';

export interface HistoryStep {
  /** What was done, and the name of what it was done to. */
  readonly kind: PlanEditKind;
  readonly label: string;
  /** Where it was done: the view to fly to. */
  readonly levelId: string | null;
  readonly before: CampusPlan;
  readonly after: CampusPlan;
}

interface History {
  /** Oldest first; the plan at hand is the last one's `after`. */
  readonly past: readonly HistoryStep[];
  /** Next first. */
  readonly future: readonly HistoryStep[];
}

const NOTHING: History = { past: [], future: [] };

export const usePlanHistory = create<History>(() => NOTHING);

function planAtHand(): CampusPlan | null {
  return useProjectStore.getState().project?.plan ?? null;
}

function put(plan: CampusPlan): void {
  useProjectStore.getState().change((project) => ({ ...project, plan }));
}

/** Before the first change the plan that runs were made with is kept: they speak of it. */
function keepEarlier(plan: CampusPlan): void {
  useProjectStore.getState().change((project) => {
    const isKept = project.runs.length === 0 || project.earlierPlans.at(-1) === plan;
    return isKept ? project : { ...project, earlierPlans: [...project.earlierPlans, plan] };
  });
}

/** Steps belong to the plan they were made on; another plan begins anew. */
function stepsOf(plan: CampusPlan): History {
  const history = usePlanHistory.getState();
  const isOurs = history.past.at(-1)?.after === plan || history.future[0]?.before === plan;
  return isOurs ? history : NOTHING;
}

/** The name of what an edit is about. */
function labelOf(edit: PlanEdit, plan: CampusPlan, touched: readonly string[]): string {
  if ('name' in edit && edit.name !== undefined) return edit.name;
  const wanted = new Set([...touched, ...Object.values(edit).filter((value) => typeof value === 'string')]);
  for (const building of plan.buildings) {
    for (const level of building.levels) {
      const part = [...level.openings, ...level.spaces, ...level.obstacles].find(({ id }) => wanted.has(id));
      if (part !== undefined) return part.name;
    }
  }
  const rest = [
    ...plan.stairs,
    ...plan.posts,
    ...plan.assemblyPoints,
    ...plan.buildings.flatMap(({ levels }) => levels),
    ...plan.buildings,
  ];
  return rest.find(({ id }) => wanted.has(id))?.name ?? '';
}

/** Takes what came of a change over, as one step; a refused one leaves everything as it was. */
function take(before: CampusPlan, outcome: EditOutcome, edit: PlanEdit, levelId: string | null): EditOutcome {
  if (outcome.plan === before) return outcome;
  const { past } = stepsOf(before);
  if (past.length === 0) keepEarlier(before);
  // what is removed has its name before, what is made after
  const label = labelOf(edit, outcome.plan, outcome.touched) || labelOf(edit, before, []);
  put(outcome.plan);
  usePlanHistory.setState({
    past: [...past, { kind: edit.kind, label, levelId, before, after: outcome.plan }],
    future: [],
  });
  return outcome;
}

/** Does one change; a refused one says why. */
export function editPlan(edit: PlanEdit, levelId: string | null): EditOutcome | null {
  const before = planAtHand();
  return before === null ? null : take(before, applyEdit(before, edit), edit, levelId);
}

/** Does all edits of a repair, or none of them; it is taken back as a whole. */
export function repairPlan(fix: PlanFix, levelId: string | null): EditOutcome | null {
  const before = planAtHand();
  const [first] = fix.edits;
  return before === null || first === undefined ? null : take(before, applyFix(before, fix), first, levelId);
}

export function undoPlan(): HistoryStep | null {
  const plan = planAtHand();
  const { past, future } = plan === null ? NOTHING : stepsOf(plan);
  const step = past.at(-1);
  if (step === undefined) return null;
  put(step.before);
  usePlanHistory.setState({ past: past.slice(0, -1), future: [step, ...future] });
  return step;
}

export function redoPlan(): HistoryStep | null {
  const plan = planAtHand();
  const { past, future } = plan === null ? NOTHING : stepsOf(plan);
  const [step, ...rest] = future;
  if (step === undefined) return null;
  put(step.after);
  usePlanHistory.setState({ past: [...past, step], future: rest });
  return step;
}

/** Back or on to just after a step, by taking back or doing again what lies between. */
export function goToStep(count: number): void {
  while (usePlanHistory.getState().past.length > count && undoPlan() !== null);
  while (usePlanHistory.getState().past.length < count && redoPlan() !== null);
}
