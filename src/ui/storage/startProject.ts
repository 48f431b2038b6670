/** Decides what the app opens with: what this device holds, else the demo campus. */
import { hasErrors, type Problem } from '../../model/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { hasStoredProject, markStored, startAutosave, startFromRevision } from './autosave.js';

/** Where the demo lies; relative to the page, so the app runs from any folder. */
const DEMO_PLAN = './campuses/qingshan.json';
const DEMO_SCHOOL = './schools/qingshan.json';

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return await response.json();
}

/** The demo project, fresh from its files. Problems when the files are missing or do not fit. */
export async function loadDemo() {
  const [{ projectFrom }, plan, school] = await Promise.all([
    import('./projectCodec.js'),
    fetchJson(DEMO_PLAN),
    fetchJson(DEMO_SCHOOL),
  ]);
  return projectFrom(plan, school);
}

/** Opens the demo in place of nothing; an untouched demo needs no saving. */
export async function openDemo(isFirstStart: boolean): Promise<readonly Problem[]> {
  const { open, setSaveState } = useProjectStore.getState();
  try {
    const { value, problems } = await loadDemo();
    open(value, isFirstStart ? 'simulate' : 'home');
    setSaveState('empty');
    return problems.filter((each) => hasErrors([each]));
  } catch {
    open(null);
    setSaveState('empty');
    return [];
  }
}

/** Opens what this device holds; false when there is nothing that can be read. */
export async function openStored(): Promise<boolean> {
  const [database, { readDocument }] = await Promise.all([import('./database.js'), import('./projectCodec.js')]);
  const stored = await database.readCurrent();
  if (stored === undefined) return false;
  const { value } = readDocument(stored.document);
  if (value === null) {
    await database.setAsideUnreadable(stored);
    startFromRevision(0);
    useProjectStore.getState().setStoredBroken(true);
    return false;
  }
  const { open, setSaveState } = useProjectStore.getState();
  open(value);
  startFromRevision(stored.revision);
  setSaveState('saved');
  return true;
}

export async function startProject(): Promise<void> {
  startAutosave();
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
