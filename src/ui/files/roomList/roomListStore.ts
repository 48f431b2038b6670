/** The list of rooms that is being looked at, until the user decides what to do with it. Never touches the project. */
import { create } from 'zustand';
import type { RoomListJoin } from '../../../floorplans/index.js';
import { type Problem, problem } from '../../../model/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { handlePlanFile } from '../../worker/planFileClient.js';

interface RoomListState {
  readonly isOpen: boolean;
  /** Of the list at hand; empty before one is chosen. */
  readonly fileName: string;
  readonly isReading: boolean;
  readonly join: RoomListJoin | null;
  readonly problems: readonly Problem[];
}

const CLOSED: RoomListState = { isOpen: false, fileName: '', isReading: false, join: null, problems: [] };

export const useRoomListStore = create<RoomListState>(() => CLOSED);

export function openRoomLists(): void {
  useRoomListStore.setState({ ...CLOSED, isOpen: true });
}

export function closeRoomLists(): void {
  useRoomListStore.setState(CLOSED);
}

function unreadable(fileName: string, why: string): Problem {
  const message = `“${fileName}” could not be read: ${why}. Save the list as CSV UTF-8 and choose that file.`;
  return problem('error', 'file-unreadable', '', message, { values: { fileName } });
}

/** Reads a list and lays it beside the plan at hand; the dialog shows what it would change. */
export async function readRoomListFile(file: File): Promise<void> {
  const plan = useProjectStore.getState().project?.plan ?? null;
  if (plan === null) return;
  const begun: RoomListState = { ...CLOSED, isOpen: true, fileName: file.name, isReading: true };
  useRoomListStore.setState(begun);
  const show = (found: Partial<RoomListState>) => {
    // another list was chosen, or the dialog closed, meanwhile
    const now = useRoomListStore.getState();
    if (now.isOpen && now.isReading && now.fileName === file.name)
      useRoomListStore.setState({ isReading: false, ...found });
  };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const report = await handlePlanFile({ type: 'join', plan, fileName: file.name, bytes });
    if (report.type === 'joined') {
      show({ join: report.join, problems: [...report.problems, ...(report.join?.problems ?? [])] });
    } else show({ problems: [unreadable(file.name, report.type === 'failed' ? report.message : '')] });
  } catch (error) {
    show({ problems: [unreadable(file.name, error instanceof Error ? error.message : String(error))] });
  }
}
