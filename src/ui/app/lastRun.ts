/** The latest run kept in the project that no what-if has changed: what is so, not what is tried. */
import type { SavedRun } from '../../project/index.js';
import type { RunResult } from '../../scenarios/index.js';
import { useProjectStore } from './projectStore.js';

export function lastBaseRun(runs: readonly SavedRun[]): SavedRun | null {
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (run !== undefined && (run.whatIfs ?? []).length === 0) return run;
  }
  return null;
}

export function useLastRun(): RunResult | null {
  return useProjectStore((store) => lastBaseRun(store.project?.runs ?? [])?.result ?? null);
}
