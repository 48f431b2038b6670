/** Reads a dropped or chosen file and shows what is in it; the project at hand changes only when the user says so. */
import { type Problem, problem } from '../../model/index.js';
import type { Project } from '../../project/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { useUndoStore } from '../parts/undoStore.js';
import { type OpenedFile, useFileStore } from './fileStore.js';
import { withNewPlan } from './withNewPlan.js';

/** Files that hold a whole project rather than a plan. */
const PROJECT_FILE = /\.muster$/i;

/** Reads the file; what was found appears in the import dialog. */
export async function openFile(file: File): Promise<void> {
  const { isTraceable, openPicture } = await import('../places/campus/trace/openPicture.js');
  if (isTraceable(file)) await openPicture(file);
  else if (PROJECT_FILE.test(file.name)) await openProjectFile(file);
  else (await import('./wizard/importSession.js')).startImport(file);
}

async function openProjectFile(file: File): Promise<void> {
  const { show } = useFileStore.getState();
  const base = { fileName: file.name, kind: 'project' as const };
  show({ ...base, state: 'reading', project: null, problems: [] });
  let problems: readonly Problem[] = [];
  try {
    const { readFile } = await import('../storage/projectCodec.js');
    const outcome = readFile(new Uint8Array(await file.arrayBuffer()));
    if (outcome.value !== null) {
      show({ ...base, state: 'read', project: outcome.value, problems: outcome.problems });
      return;
    }
    problems = outcome.problems;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `“${file.name}” could not be read: ${why}. Export the project again where it was made.`;
    problems = [problem('error', 'file-unreadable', '', message, { values: { fileName: file.name } })];
  }
  show({ ...base, state: 'refused', project: null, problems });
}

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
    const [database, { asDocument }] = await Promise.all([
      import('../storage/database.js'),
      import('../storage/projectCodec.js'),
    ]);
    const name = before.school?.name ?? before.plan?.name ?? '';
    await database.addRestorePoint({ savedAtMs: Date.now(), name, reason: 'replaced', document: asDocument(before) });
  } catch {
    // Without a database the undo above is the way back; the save itself reports that nothing can be stored.
  }
}
