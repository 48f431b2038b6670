import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useProjectStore } from '../app/projectStore.js';
import { today } from '../parts/format.js';
import { type DrillYear, drillYear } from './drillYear.js';
import { projectContext } from './projectContext.js';

/** The drill year of the project at hand; `null` while it has no school. */
export function useDrillYear(): DrillYear | null {
  const parts = useProjectStore(
    useShallow(({ project }) =>
      project === null
        ? null
        : {
            school: project.school,
            drillRecords: project.drillRecords,
            plannedDrills: project.plannedDrills,
            rulePacks: project.rulePacks,
            evidence: project.evidence,
            waivers: project.waivers,
            closedDuties: project.closedDuties,
          },
    ),
  );
  return useMemo(() => {
    if (parts === null || parts.school === null) return null;
    return drillYear(parts.school, parts.drillRecords, parts.plannedDrills, today(), projectContext(parts));
  }, [parts]);
}
