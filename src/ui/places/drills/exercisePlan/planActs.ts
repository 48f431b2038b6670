/** What the user does with exercise plans; each act can be taken back. */
import { approveExercisePlan, changeExercisePlan, type ExercisePlan } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';

/** Every version of a drill's plan, oldest first. */
export function versionsOf(plans: readonly ExercisePlan[] | undefined, drill: string): readonly ExercisePlan[] {
  return (plans ?? []).filter((each) => each.drill === drill);
}

function put(drill: string, versions: readonly ExercisePlan[]): void {
  useProjectStore.getState().change((project) => ({
    ...project,
    exercisePlans: [...(project.exercisePlans ?? []).filter((each) => each.drill !== drill), ...versions],
  }));
}

/** Puts these versions in the place of the drill's, and offers the way back to those before. */
function putVersions(drill: string, versions: readonly ExercisePlan[], words: string): void {
  const before = versionsOf(useProjectStore.getState().project?.exercisePlans, drill);
  put(drill, versions);
  useUndoStore.getState().offerUndo(words, () => put(drill, before));
}

/** The first draft, or one drawn anew: after an approved version it is the next. */
export function keepDraft(draft: ExercisePlan, words: string): void {
  const versions = versionsOf(useProjectStore.getState().project?.exercisePlans, draft.drill);
  // the first comes by itself: there is nothing to go back to
  if (versions.length === 0) put(draft.drill, [draft]);
  else putVersions(draft.drill, changeExercisePlan(versions, draft), words);
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
