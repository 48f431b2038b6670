/** Reads a dropped or chosen file and shows what is in it; the project at hand changes only when the user says so. */
import { type Problem, problem } from '../../model/index.js';
import { useFileStore } from './fileStore.js';

/** Files that hold a whole project rather than a plan. */
const PROJECT_FILE = /\.muster$/i;

/** Reads the file; what was found appears in the import dialog. */
export async function openFile(file: File): Promise<void> {
  const { isTraceable, openPicture } = await import('../pictures/openPicture.js');
  const { isTable, openRoomList } = await import('./roomList/openRoomList.js');
  if (isTraceable(file)) await openPicture(file);
  else if (isTable(file)) await openRoomList(file);
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
