/** A project that was read takes the place of the one at hand, when the user says so. */
import type { Project } from '../../project/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { useUndoStore } from '../parts/undoStore.js';
import { type OpenedFile, useFileStore } from './fileStore.js';
import { withNewPlan } from './withNewPlan.js';

/**
 * Puts a project, or one made from a plan alone, in the place of the one at hand. The old one is kept as a restore point
 * and can be brought back at once.
 */
export async function acceptProject(project: Project, kind: OpenedFile['kind'], undoText: string): Promise<void> {
  const { project: before, replaceProject } = useProjectStore.getState();
  replaceProject(kind === 'plan' ? withNewPlan(before, project) : project);
  useFileStore.getState().show(null);
  if (before === null) return;
  useUndoStore.getState().offerUndo(undoText, () => replaceProject(before));
  await keepRestorePoint(before);
}

async function keepRestorePoint(before: Project) {
  try {
    const [{ addRestorePoint }, { asDocument }] = await Promise.all([
      import('../storage/projectStorage.js'),
      import('../storage/projectCodec.js'),
    ]);
    const name = before.school?.name ?? before.plan?.name ?? '';
    await addRestorePoint({ savedAtMs: Date.now(), name, reason: 'replaced', document: asDocument(before) });
  } catch {
    // Without a database the undo above is the way back; the save itself reports that nothing can be stored.
  }
}
