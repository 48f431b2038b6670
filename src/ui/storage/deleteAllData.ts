/** Removes everything this app keeps in this browser, then starts as on the first day; other pages of it start anew as well. */
import { stopAutosave } from './autosave.js';
import { forgetBrowserData, forgetSettings } from './forgetBrowserData.js';
import { tellOtherPages } from './otherPages.js';

function startAnew(): void {
  window.location.hash = '';
  window.location.reload();
}

export async function deleteAllData(): Promise<void> {
  tellOtherPages('deleting');
  await stopAutosave();
  const { deleteEverything } = await import('./database.js');
  await deleteEverything();
  await forgetBrowserData();
  tellOtherPages('deleted');
  startAnew();
}

/** What this page had at hand when another one deleted everything is not written back. */
export async function followDeletion(step: 'deleting' | 'deleted'): Promise<void> {
  if (step === 'deleting') {
    await stopAutosave();
    (await import('./database.js')).closeForGood();
    return;
  }
  forgetSettings();
  startAnew();
}
