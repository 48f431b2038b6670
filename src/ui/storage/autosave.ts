/**
 * Saves every change of the project a moment after it is made, and tells other pages of the same browser.
 *
 * The database code is fetched with the first save or, where something is known to be stored, at the start.
 * When another page has saved in between, this one stops saving and says so: nothing is overwritten unasked.
 */
import { useProjectStore } from '../app/projectStore.js';
import { onOtherPages, tellOtherPages } from './otherPages.js';

/** Quiet time before a save, ms. */
const SAVE_AFTER_MS = 600;

/** How long a save that has begun is waited for, ms. */
const STOP_WITHIN_MS = 3_000;

const STORED_FLAG = 'muster.hasProject';

let isStopped = false;
let knownRevision = 0;
let savedChanges = 0;
let timer: ReturnType<typeof setTimeout> | null = null;
let running: Promise<void> = Promise.resolve();

/** Whether this browser holds a project, asked without fetching the database code. */
export function hasStoredProject(): boolean {
  try {
    return window.localStorage.getItem(STORED_FLAG) !== null;
  } catch {
    return false;
  }
}

export function markStored(isStored: boolean): void {
  try {
    if (isStored) window.localStorage.setItem(STORED_FLAG, '1');
    else window.localStorage.removeItem(STORED_FLAG);
  } catch {
    // Without local storage the next start looks like the first one; the database itself is asked on the first save.
  }
}

/** The revision the project at hand was read at; the next save builds on it. */
export function startFromRevision(revision: number): void {
  knownRevision = revision;
  savedChanges = useProjectStore.getState().changes;
}

/** Saves now, after a save that is still going on. `overwrite` takes the place of what another page has saved; what was there becomes a restore point. */
export function saveNow(overwrite = false): Promise<void> {
  running = running.then(() => save(overwrite));
  return running;
}

async function save(overwrite: boolean): Promise<void> {
  const { project, changes, setSaveState } = useProjectStore.getState();
  if (project === null || isStopped) return;
  setSaveState('saving');
  try {
    const [projects, { asDocument }] = await Promise.all([import('./projectStorage.js'), import('./projectCodec.js')]);
    if (isStopped) return;
    if (overwrite) {
      const other = await projects.readCurrent();
      if (other !== undefined) {
        await projects.addRestorePoint({
          savedAtMs: other.savedAtMs,
          name: '',
          reason: 'replaced',
          document: other.document,
        });
      }
    }
    const revision = await projects.writeCurrent(asDocument(project), overwrite ? null : knownRevision, Date.now());
    if (revision === null) {
      setSaveState('changedElsewhere');
      return;
    }
    knownRevision = revision;
    savedChanges = changes;
    markStored(true);
    tellOtherPages(revision);
    void navigator.storage?.persist?.();
    if (useProjectStore.getState().changes === changes) setSaveState('saved');
  } catch {
    setSaveState('failed');
  }
}

function saveSoon(): void {
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => {
    timer = null;
    void saveNow();
  }, SAVE_AFTER_MS);
}

/** No more saves of this page, before everything is deleted; resolves when one that had begun is over, or hangs. */
export async function stopAutosave(): Promise<void> {
  isStopped = true;
  if (timer !== null) clearTimeout(timer);
  await Promise.race([running, new Promise((resolve) => setTimeout(resolve, STOP_WITHIN_MS))]);
}

/** Saves again, where nothing was deleted after all; what has changed since is saved at once. */
export function resumeAutosave(): void {
  isStopped = false;
  if (useProjectStore.getState().changes !== savedChanges) void saveNow();
}

/** Starts watching the project; runs for as long as the page is open. */
export function startAutosave(): void {
  useProjectStore.subscribe((now, before) => {
    if (now.changes === before.changes || now.saveState === 'changedElsewhere') return;
    now.setSaveState('saving');
    saveSoon();
  });
  onOtherPages((message) => {
    if (message === 'deleting') void stopAutosave();
    if (typeof message === 'number' && message > knownRevision) {
      useProjectStore.getState().setSaveState('changedElsewhere');
    }
  });
  window.addEventListener('pagehide', () => {
    const { changes, saveState } = useProjectStore.getState();
    if (changes !== savedChanges && saveState !== 'changedElsewhere') void saveNow();
  });
}
