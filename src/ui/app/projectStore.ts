/**
 * The project at hand: what is saved, and every way to change it.
 *
 * Document scope: one frozen project at a time. Each change makes a new one and marks it as unsaved; the autosave
 * (storage/autosave.ts) listens and writes. Nothing here touches the browser's storage.
 */
import { create } from 'zustand';
import type { DrillRecord, Finding, KeptDay } from '../../drills/index.js';
import type { Project, SavedRun } from '../../project/index.js';
import { namedDays } from './namedDays.js';
import type { PlaceId } from './router.js';

/** How the project at hand relates to what this device holds. */
export type SaveState = 'starting' | 'empty' | 'saving' | 'saved' | 'failed' | 'changedElsewhere';

/** How many runs a project keeps, the latest ones. */
const RUNS_KEPT = 30;

interface ProjectState {
  readonly project: Project | null;
  /** False until it is known what to open. */
  readonly isReady: boolean;
  /** Counts changes that have to be saved; opening something that is already stored is none. */
  readonly changes: number;
  readonly saveState: SaveState;
  /** Where to land when the address names no place: the demo drill at the very first start, else the status page. */
  readonly startPlace: PlaceId;
  /** What was stored could not be read; it is kept as it was. */
  readonly isStoredBroken: boolean;

  /** Opens what is already stored, or the untouched demo: nothing to save. */
  open(project: Project | null, startPlace?: PlaceId): void;
  /** Puts another project in place of the one at hand, and saves it. */
  replaceProject(project: Project): void;
  /** Changes the project at hand, and saves it. */
  change(edit: (project: Project) => Project): void;
  /** Keeps the figures of a run. The same run again (same hash) changes nothing. */
  addRunSummary(run: SavedRun): void;
  /** Adds a record, or puts it in the place of the one with the same id; with what phones told of it, where they did. */
  addDrillRecord(record: DrillRecord, keptDay?: KeptDay): void;
  removeDrillRecord(id: string): void;
  /** Adds a finding, or puts it in the place of the one with the same id. */
  setFinding(finding: Finding): void;
  setSaveState(saveState: SaveState): void;
  setStoredBroken(isStoredBroken: boolean): void;
}

export const useProjectStore = create<ProjectState>()((set, get) => ({
  project: null,
  isReady: false,
  changes: 0,
  saveState: 'starting',
  startPlace: 'home',
  isStoredBroken: false,

  open: (project, startPlace = 'home') => set({ project, isReady: true, startPlace }),
  replaceProject: (project) => set({ project, isReady: true, changes: get().changes + 1 }),
  change: (edit) => {
    const { project, changes } = get();
    if (project !== null) set({ project: edit(project), changes: changes + 1 });
  },
  addRunSummary: (run) => {
    if (get().project?.runs.at(-1)?.result.hash === run.result.hash) return;
    get().change((project) => ({ ...project, runs: withRun(project.runs, run) }));
  },
  addDrillRecord: (record, keptDay) =>
    get().change((project) => {
      const drillRecords = withItem(project.drillRecords, record);
      return { ...project, drillRecords, keptDays: namedDays(project.keptDays, keptDay, drillRecords) };
    }),
  removeDrillRecord: (id) =>
    get().change((project) => ({ ...project, drillRecords: project.drillRecords.filter((each) => each.id !== id) })),
  setFinding: (finding) => get().change((project) => ({ ...project, findings: withItem(project.findings, finding) })),
  setSaveState: (saveState) => set({ saveState }),
  setStoredBroken: (isStoredBroken) => set({ isStoredBroken }),
}));

/** The runs with this one as the latest; an earlier run with the same hash gives way. */
function withRun(runs: readonly SavedRun[], run: SavedRun): readonly SavedRun[] {
  const others = runs.filter((each) => each.result.hash !== run.result.hash && each.id !== run.id);
  return [...others, run].slice(-RUNS_KEPT);
}

/** The list with the item in the place of the one with its id, or at the end. */
function withItem<T extends { readonly id?: string | undefined }>(items: readonly T[], item: T): T[] {
  const at = item.id === undefined ? -1 : items.findIndex((each) => each.id === item.id);
  return at < 0 ? [...items, item] : items.map((each, index) => (index === at ? item : each));
}
