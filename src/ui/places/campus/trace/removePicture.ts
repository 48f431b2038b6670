/** Takes the picture from under a floor; it can be brought back at once. */
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';
import { withUnderlay } from './traceTarget.js';

export function removePicture(levelId: string, undoText: string): void {
  const { project, change } = useProjectStore.getState();
  const plan = project?.plan;
  if (plan == null) return;
  change((now) => (now.plan === null ? now : { ...now, plan: withUnderlay(now.plan, levelId, null) }));
  useUndoStore.getState().offerUndo(undoText, () => change((now) => ({ ...now, plan })));
}
