/** Reads a dropped or chosen file and shows what is in it; the project at hand changes only when the user says so. */
import { type Problem, problem } from '../../model/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { useUndoStore } from '../parts/undoStore.js';
import { useFileStore } from './fileStore.js';
import { withNewPlan } from './withNewPlan.js';

/** Files that hold a whole project rather than a plan. */
const PROJECT_FILE = /\.muster$/i;

/** Reads the file; what was found appears in the import dialog. */
export async function openFile(file: File): Promise<void> {
  const { isTraceable, openPicture } = await import('../places/campus/trace/openPicture.js');
  if (isTraceable(file)) await openPicture(file);
  else if (PROJECT_FILE.test(file.name)) await openProjectFile(file);
  else await openPlanFile(file);
}

async function openPlanFile(file: File): Promise<void> {
  const { show } = useFileStore.getState();
  const { importFile } = await import('../worker/importClient.js');
  const base = { fileName: file.name, kind: 'plan' as const };
  const reading = { ...base, state: 'reading' as const, project: null, counts: null, problems: [] };
  const job = importFile(file, (stage) => show({ ...reading, stage }, () => job.cancel()));
  show(reading, () => job.cancel());
  const result = await job.result;
  if (result === null) {
    show(null);
    return;
  }
  const { projectFrom } = await import('../storage/projectCodec.js');
  const made = result.plan === null ? null : projectFrom(result.plan, null);
  const problems = [...result.problems, ...(made?.value === null ? made.problems : [])];
  const project = made?.value ?? null;
  show({ ...base, state: project === null ? 'refused' : 'read', project, counts: result.counts, problems });
}

async function openProjectFile(file: File): Promise<void> {
  const { show } = useFileStore.getState();
  const base = { fileName: file.name, kind: 'project' as const };
  show({ ...base, state: 'reading', project: null, counts: null, problems: [] });
  let problems: readonly Problem[] = [];
  try {
    const { readFile } = await import('../storage/projectCodec.js');
    const outcome = readFile(new Uint8Array(await file.arrayBuffer()));
    if (outcome.value !== null) {
      show({ ...base, state: 'read', project: outcome.value, counts: null, problems: outcome.problems });
      return;
    }
    problems = outcome.problems;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `“${file.name}” could not be read: ${why}. Export the project again where it was made.`;
    problems = [problem('error', 'file-unreadable', '', message, { values: { fileName: file.name } })];
  }
  show({ ...base, state: 'refused', project: null, counts: null, problems });
}

/**
 * Puts the project that was read in the place of the one at hand. The old one is kept as a restore point and can be
 * brought back at once.
 */
export async function acceptOpened(undoText: string): Promise<void> {
  const { opened, show } = useFileStore.getState();
  if (opened?.project == null) return;
  const { project: before, replaceProject } = useProjectStore.getState();
  replaceProject(opened.kind === 'plan' ? withNewPlan(before, opened.project) : opened.project);
  show(null);
  if (before === null) return;
  useUndoStore.getState().offerUndo(undoText, () => replaceProject(before));
  await keepRestorePoint(before);
}

async function keepRestorePoint(before: NonNullable<ReturnType<typeof useProjectStore.getState>['project']>) {
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
