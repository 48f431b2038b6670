/** Takes the picture from under a floor; it can be brought back at once. */

import { applyEdit } from '../../../../floorplans/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';

export function removePicture(levelId: string, undoText: string): void {
  const { project, change } = useProjectStore.getState();
  const plan = project?.plan;
  if (plan == null) return;
  const { plan: bare } = applyEdit(plan, { kind: 'setUnderlay', levelId, underlay: null });
  change((now) => ({ ...now, plan: bare }));
  useUndoStore.getState().offerUndo(undoText, () => change((now) => ({ ...now, plan })));
}
