/** What the user does with exercise plans; each act can be taken back. */
import { approveExercisePlan, changeExercisePlan, type ExercisePlan } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';

/** Every version of a drill's plan, oldest first. */
export function versionsOf(plans: readonly ExercisePlan[] | undefined, drill: string): readonly ExercisePlan[] {
  return (plans ?? []).filter((each) => each.drill === drill);
}

/** Puts these versions in the place of the drill's, and offers the way back to those before. */
function putVersions(drill: string, versions: readonly ExercisePlan[], words: string): void {
  const { project, change } = useProjectStore.getState();
  const before = versionsOf(project?.exercisePlans, drill);
  const put = (own: readonly ExercisePlan[]) =>
    change((current) => ({
      ...current,
      exercisePlans: [...(current.exercisePlans ?? []).filter((each) => each.drill !== drill), ...own],
    }));
  put(versions);
  useUndoStore.getState().offerUndo(words, () => put(before));
}

/** The first draft, or one drawn anew: after an approved version it is the next. */
export function keepDraft(draft: ExercisePlan, words: string): void {
  const versions = versionsOf(useProjectStore.getState().project?.exercisePlans, draft.drill);
  const next = versions.length === 0 ? [draft] : changeExercisePlan(versions, draft);
  putVersions(draft.drill, next, words);
}

export function changePlan(plan: ExercisePlan, change: Parameters<typeof changeExercisePlan>[1], words: string): void {
  const versions = versionsOf(useProjectStore.getState().project?.exercisePlans, plan.drill);
  putVersions(plan.drill, changeExercisePlan(versions, change), words);
}

/** Does nothing to a plan that something keeps a draft; its page tells what. */
export function approvePlan(plan: ExercisePlan, by: string, on: string, words: string): void {
  const { value } = approveExercisePlan(plan, by, on);
  if (value === null) return;
  const versions = versionsOf(useProjectStore.getState().project?.exercisePlans, plan.drill);
  putVersions(plan.drill, [...versions.slice(0, -1), value], words);
}
