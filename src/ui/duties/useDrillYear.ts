import { useMemo } from 'react';
import { useProjectStore } from '../app/projectStore.js';
import { today } from '../parts/format.js';
import { type DrillYear, drillYear } from './drillYear.js';

/** The drill year of the project at hand; `null` while it has no school. */
export function useDrillYear(): DrillYear | null {
  const school = useProjectStore((store) => store.project?.school ?? null);
  const records = useProjectStore((store) => store.project?.drillRecords);
  const planned = useProjectStore((store) => store.project?.plannedDrills);
  return useMemo(
    () => (school === null ? null : drillYear(school, records ?? [], planned ?? [], today())),
    [school, records, planned],
  );
}
