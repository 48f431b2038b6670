/** The latest run kept in the project, and whether the plan has changed since. */
import type { RunSummary } from './projectStore.js';
import { useProjectStore } from './projectStore.js';

export function useLastRun(): RunSummary | null {
  return useProjectStore((store) => store.project?.runs.at(-1) ?? null);
}
