/** Removes everything this app keeps in this browser, then starts as on the first day. */
import { useProjectStore } from '../app/projectStore.js';
import { markStored, stopAutosave } from './autosave.js';

/** Names of all entries of this app in local storage begin so. */
const OURS = 'muster.';

export async function deleteAllData(): Promise<void> {
  stopAutosave();
  const database = await import('./database.js');
  await database.deleteEverything();
  markStored(false);
  for (const key of Object.keys(window.localStorage)) if (key.startsWith(OURS)) window.localStorage.removeItem(key);
  useProjectStore.getState().open(null);
  window.location.hash = '';
  window.location.reload();
}
