import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useProjectStore } from '../app/projectStore.js';
import { today } from '../parts/format.js';
import { type DrillYear, drillYearOrder, openDrillYear } from './drillYear.js';
import { isSameOrder, planDrillYear, useDrillYearStore } from './drillYearStore.js';
import { projectContext } from './projectContext.js';

/** The drill year of the project at hand; `null` while it has no school. Its proposals come in the background. */
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
  const { order: known, year } = useDrillYearStore();
  const order = useMemo(() => {
    if (parts === null || parts.school === null) return null;
    return drillYearOrder(parts.school, parts.drillRecords, parts.plannedDrills, today(), projectContext(parts));
  }, [parts]);
  useEffect(() => {
    if (order !== null) planDrillYear(order);
  }, [order]);
  const isKnown = order !== null && known !== null && isSameOrder(known, order);
  const open = useMemo(() => (order === null || isKnown ? null : openDrillYear(order)), [order, isKnown]);
  return isKnown ? year : open;
}
