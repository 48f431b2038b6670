/** The runs a drill is held beside, for a component; the same list while neither record nor runs change. */
import { useMemo } from 'react';
import type { DrillRecord, RunForecast } from '../../drills/index.js';
import { drillForecast } from '../../project/index.js';
import { useProjectStore } from './projectStore.js';

const NONE: readonly RunForecast[] = [];

export function useForecast(record: DrillRecord | null): readonly RunForecast[] {
  const runs = useProjectStore((store) => store.project?.runs);
  return useMemo(() => (record === null || runs === undefined ? NONE : drillForecast(record, runs)), [record, runs]);
}
