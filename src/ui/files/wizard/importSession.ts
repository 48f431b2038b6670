/**
 * One import from the file to the plan: orders go to the worker, answers to the store. The project at hand changes only
 * when the plan is taken.
 *
 * An import that was left can be taken up again: its choices stay in the store, and the file is read once more when one of
 * them changes.
 */
import type { LevelAdjustment, PlanAdjustments } from '../../../floorplans/index.js';
import { useUndoStore } from '../../parts/undoStore.js';
import { type ImportJob, openImport } from '../../worker/importClient.js';
import type { ImportOrder, ImportReading } from '../../worker/importReading.js';
import { acceptProject } from '../acceptProject.js';
import { useFileStore } from '../fileStore.js';
import { recalledFor, rememberLayers } from './layerStorage.js';
import { firstStep, type WizardStep } from './wizardSteps.js';
import { NO_IMPORT, useWizardStore } from './wizardStore.js';

/** After a choice that may be followed by another one, as of layers, ms. */
const SETTLE_MS = 350;

let job: ImportJob | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** A change waits for the next one: answers to earlier orders are not shown. */
let isSettling = false;
/** What the reading in sight was made by. */
let answered: ImportOrder = {};

const { getState: state, setState: set } = useWizardStore;

function endJob(): void {
  clearTimeout(timer);
  isSettling = false;
  job?.close();
  job = null;
}

async function takeFirstReading(reading: ImportReading): Promise<void> {
  const { file } = state();
  if (reading.drawing !== null) {
    const names = reading.drawing.layers.map(({ name }) => name);
    const recalled = await recalledFor(names, reading.drawing.layers);
    // the import may have ended while the database answered
    if (state().file !== file || state().reading !== null) return;
    if (recalled !== null) {
      set({ recalled: { fileName: recalled.fileName, count: Object.keys(recalled.meanings).length } });
      answered = state().order;
      readAgain({ ...answered, drawing: { ...answered.drawing, layers: recalled.meanings } });
      return;
    }
  }
  showFirst(reading);
}

function showFirst(reading: ImportReading): void {
  answered = state().order;
  set({
    reading,
    isBusy: false,
    step: reading.project === null && reading.drawing === null ? 'file' : firstStep(reading),
  });
}

function listen(file: File): ImportJob {
  return openImport(file, {
    onStage: (stage) => set(({ stages }) => ({ stages: [...stages, stage] })),
    onReading(reading) {
      if (isSettling) return;
      const { reading: before, recalled } = state();
      if (before === null && recalled === null) void takeFirstReading(reading);
      else if (before === null) showFirst(reading);
      else {
        answered = state().order;
        set({ reading, isBusy: false });
      }
    },
    onChecked(checks) {
      if (!isSettling) set({ checks });
    },
  });
}

function readAgain(order: ImportOrder): void {
  const { file } = state();
  if (file === null) return;
  isSettling = false;
  set({ order, isBusy: true, checks: null, stages: [] });
  job ??= listen(file);
  job.read(order);
}

/** Begins with a file; another import that was going on ends. */
export function startImport(file: File, order: ImportOrder = {}): void {
  endJob();
  set({ ...NO_IMPORT, file, order });
  useFileStore.getState().show({ fileName: file.name, kind: 'plan', state: 'reading', project: null, problems: [] });
  readAgain(order);
}

/** Reads again with other choices. @param isOneOfMany - others may follow at once, and are waited for */
export function changeOrder(change: Partial<ImportOrder>, isOneOfMany = false): void {
  const order = { ...state().order, ...change };
  clearTimeout(timer);
  isSettling = true;
  set({ order, isBusy: true });
  timer = setTimeout(() => readAgain(order), isOneOfMany ? SETTLE_MS : 0);
}

export function adjustPlanWith(change: Partial<PlanAdjustments>, isOneOfMany = false): void {
  changeOrder({ adjustments: { ...state().order.adjustments, ...change } }, isOneOfMany);
}

/** Changes levels by their ids; what is not named stays. */
export function adjustLevels(changes: Readonly<Record<string, LevelAdjustment>>): void {
  const before = state().order.adjustments?.levels ?? {};
  const levels = { ...before };
  for (const [id, change] of Object.entries(changes)) levels[id] = { ...before[id], ...change };
  adjustPlanWith({ levels }, true);
}

export function goToStep(step: WizardStep): void {
  set({ step });
}

/** Stops the reading that goes on: the first one ends the import, a later one gives back what was read before. */
export function stopReading(): void {
  endJob();
  if (state().reading === null) leaveImport(null);
  else set({ isBusy: false, order: answered });
}

/** @param undoText - offered to take the import up again; `null` where there is nothing to go back to */
export function leaveImport(undoText: string | null): void {
  endJob();
  const { file, isBusy, reading } = state();
  const { opened, show } = useFileStore.getState();
  show(null);
  if (undoText === null || reading === null || file === null) {
    set(NO_IMPORT);
    return;
  }
  useUndoStore.getState().offerUndo(undoText, () => {
    show(opened);
    if (isBusy || state().checks === null) readAgain(state().order);
  });
}

/** The plan takes the place of the one at hand; the way back is offered. */
export async function acceptImport(undoText: string): Promise<boolean> {
  const { reading, order, file, isRemembering, isBusy } = state();
  if (reading?.project == null || isBusy) return false;
  if (isRemembering && reading.drawing !== null && order.drawing?.layers !== undefined) {
    void rememberLayers(file?.name ?? '', reading.drawing.layers);
  }
  endJob();
  set(NO_IMPORT);
  await acceptProject(reading.project, 'plan', undoText);
  return true;
}
