/** Changes to the new version of the app that waits, when nothing would be lost by it. */
import { type SaveState, useProjectStore } from '../app/projectStore.js';
import { saveNow } from '../storage/autosave.js';
import { takeUpdate } from './keepOffline.js';

/** Why the version stays: the project at hand is not saved, or another page is open. */
export type VersionStays = 'unsaved' | 'elsewhere';

const NOTHING_TO_LOSE: readonly SaveState[] = ['saved', 'empty'];

const isSafe = () => NOTHING_TO_LOSE.includes(useProjectStore.getState().saveState);

/** @returns `null` where the change is on its way: the page is loaded anew */
export async function changeVersion(): Promise<VersionStays | null> {
  if (!isSafe()) await saveNow();
  if (!isSafe()) return 'unsaved';
  return (await takeUpdate()) ? null : 'elsewhere';
}
