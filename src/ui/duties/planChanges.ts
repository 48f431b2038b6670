/**
 * Every change of the year's plan by hand goes through here, so that it can be taken back and done again, without limit
 * while the page is open. No change drops a drill but the one it names.
 */
import { create } from 'zustand';
import { freeDrillId, type PlannedDrill } from '../../drills/index.js';
import { useProjectStore } from '../app/projectStore.js';

export interface PlanChange {
  /** The fixed drill before; `null` where there was none. */
  readonly before: PlannedDrill | null;
  /** The fixed drill after; `null` where it was taken out. */
  readonly after: PlannedDrill | null;
}

interface PlanChanges {
  /** Oldest first. */
  readonly past: readonly PlanChange[];
  /** Next first. */
  readonly future: readonly PlanChange[];
}

const NOTHING: PlanChanges = { past: [], future: [] };

export const usePlanChanges = create<PlanChanges>(() => NOTHING);

const fixedNow = (): readonly PlannedDrill[] => useProjectStore.getState().project?.plannedDrills ?? [];

/** Puts `to` in the place of `from`; either may be missing. */
function put(from: PlannedDrill | null, to: PlannedDrill | null): void {
  useProjectStore.getState().change((project) => {
    const at = from === null ? -1 : project.plannedDrills.findIndex((each) => each.id === from.id);
    const plannedDrills = [...project.plannedDrills];
    if (at >= 0) plannedDrills.splice(at, 1, ...(to === null ? [] : [to]));
    else if (to !== null) plannedDrills.push(to);
    return { ...project, plannedDrills };
  });
}

function make(change: PlanChange): void {
  put(change.before, change.after);
  usePlanChanges.setState(({ past }) => ({ past: [...past, change], future: [] }));
}

/** Fixes a drill on a day, be it a proposal or one that was fixed on another; gives back what is fixed now. */
export function fixDrill(drill: PlannedDrill, moved: PlannedDrill = drill): PlannedDrill {
  // a proposal may have the id, day and kind of a fixed drill: only the drill itself is the one before
  const before = fixedNow().find((each) => each === drill) ?? null;
  // a fixed drill keeps its id for life, so that a calendar that has it is updated; a proposal gets one of its own
  const others = fixedNow().filter((each) => each !== before);
  const after = before === null ? { ...moved, id: freeDrillId(moved, others) } : { ...moved, id: before.id };
  make({ before, after });
  return after;
}

/** Takes a fixed drill out of the plan. */
export function unfixDrill(id: string): void {
  const before = fixedNow().find((each) => each.id === id);
  if (before !== undefined) make({ before, after: null });
}

/** A step belongs to the plan it was made on; what another hand has changed since is not touched. */
function isStillSo(drill: PlannedDrill | null): boolean {
  return drill === null || fixedNow().some((each) => each === drill || JSON.stringify(each) === JSON.stringify(drill));
}

/** Takes the last change back; `null` when there is none, or the plan is another. */
export function undoPlanChange(): PlanChange | null {
  const { past, future } = usePlanChanges.getState();
  const change = past.at(-1);
  if (change === undefined || !isStillSo(change.after)) {
    usePlanChanges.setState(NOTHING);
    return null;
  }
  put(change.after, change.before);
  usePlanChanges.setState({ past: past.slice(0, -1), future: [change, ...future] });
  return change;
}

/** Does the change again that was taken back last. */
export function redoPlanChange(): PlanChange | null {
  const { past, future } = usePlanChanges.getState();
  const change = future[0];
  if (change === undefined || !isStillSo(change.before)) {
    usePlanChanges.setState(NOTHING);
    return null;
  }
  put(change.before, change.after);
  usePlanChanges.setState({ past: [...past, change], future: future.slice(1) });
  return change;
}
