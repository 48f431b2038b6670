/** Decides what the app opens with: what this device holds, else the demo campus. */
import { useProjectStore } from '../app/projectStore.js';
import { hasStoredProject, markStored, startAutosave, startFromRevision } from './autosave.js';
import { fetchDemo } from './demoProject.js';
import { onOtherPages } from './otherPages.js';

/** How long a picture that no project names stays: a page left open may still bring it back by undo. */
const UNUSED_KEPT_MS = 24 * 3600 * 1000;

/** Tidying waits until the first screen is long there. */
const TIDY_AFTER_MS = 10_000;

/** Opens the demo; untouched, it needs no saving. Without its files the app starts empty. */
export async function openDemo(isFirstStart: boolean): Promise<void> {
  const { open, setSaveState } = useProjectStore.getState();
  try {
    open(await fetchDemo(), isFirstStart ? 'simulate' : 'home');
  } catch {
    open(null);
  }
  setSaveState('empty');
}

async function dropUnusedPictures(): Promise<void> {
  try {
    await (await import('./imageStorage.js')).dropUnusedImages(Date.now() - UNUSED_KEPT_MS);
  } catch {
    // They are looked for again at the next start.
  }
}

/** Opens what this device holds; false when there is nothing that can be read. */
export async function openStored(): Promise<boolean> {
  const [projects, { readDocument }] = await Promise.all([import('./projectStorage.js'), import('./projectCodec.js')]);
  const stored = await projects.readCurrent();
  if (stored === undefined) return false;
  const { value } = readDocument(stored.document);
  if (value === null) {
    await projects.setAsideUnreadable(stored);
    startFromRevision(0);
    useProjectStore.getState().setStoredBroken(true);
    return false;
  }
  const { open, setSaveState } = useProjectStore.getState();
  open(value);
  startFromRevision(stored.revision);
  setSaveState('saved');
  setTimeout(() => void dropUnusedPictures(), TIDY_AFTER_MS);
  return true;
}

export async function startProject(): Promise<void> {
  startAutosave();
  onOtherPages((message) => {
    if (typeof message === 'string') void import('./deleteAllData.js').then((m) => m.followDeletion(message));
  });
  const isFirstStart = !hasStoredProject();
  if (!isFirstStart) {
    try {
      if (await openStored()) return;
    } catch {
      useProjectStore.getState().setStoredBroken(true);
    }
    if (!useProjectStore.getState().isStoredBroken) markStored(false);
  }
  await openDemo(isFirstStart);
}
