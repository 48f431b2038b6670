/** Removes everything this app keeps in this browser, then starts as on the first day; other pages of it start anew as well. */
import { resumeAutosave, stopAutosave } from './autosave.js';
import { forgetBrowserData, forgetSettings } from './forgetBrowserData.js';
import { type PageMessage, tellOtherPages } from './otherPages.js';

function startAnew(): void {
  window.location.hash = '';
  window.location.reload();
}

/** @returns false where the browser refused: all is there as before, and is saved again */
export async function deleteAllData(): Promise<boolean> {
  tellOtherPages('deleting');
  try {
    await stopAutosave();
    await (await import('./database.js')).deleteEverything();
  } catch {
    tellOtherPages('notDeleted');
    resumeAutosave();
    return false;
  }
  await forgetBrowserData();
  tellOtherPages('deleted');
  startAnew();
  return true;
}

/** What this page had at hand when another one deleted everything is not written back. */
export async function followDeletion(step: Exclude<PageMessage, number>): Promise<void> {
  if (step === 'deleting') {
    await stopAutosave();
    (await import('./database.js')).closeForGood();
    return;
  }
  // with the project as it is stored, which this page no longer saves
  if (step === 'notDeleted') return window.location.reload();
  forgetSettings();
  startAnew();
}
