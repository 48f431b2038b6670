/** The figures of the latest run kept in the project. */
import type { RunResult } from '../../scenarios/index.js';
import { useProjectStore } from './projectStore.js';

export function useLastRun(): RunResult | null {
  return useProjectStore((store) => store.project?.runs.at(-1)?.result ?? null);
}
