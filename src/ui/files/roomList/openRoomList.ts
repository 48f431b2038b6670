/** A dropped or chosen table is taken for a list of rooms, if there is a plan to join it with. */
import { problem } from '../../../model/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { useFileStore } from '../fileStore.js';
import { readRoomListFile } from './roomListStore.js';

const TABLE = /\.(csv|tsv|xlsx|xlsm|xls)$/i;

export function isTable({ name }: File): boolean {
  return TABLE.test(name);
}

export async function openRoomList(file: File): Promise<void> {
  if (useProjectStore.getState().project?.plan != null) {
    await readRoomListFile(file);
    return;
  }
  const text = `“${file.name}” is a list, and there is no plan yet that it could be joined with. Import or draw the plan first, then choose the list again.`;
  const without = problem('error', 'room-list-without-plan', '', text, { values: { file: file.name } });
  useFileStore
    .getState()
    .show({ fileName: file.name, kind: 'project', state: 'refused', project: null, problems: [without] });
}
