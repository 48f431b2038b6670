import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useProjectStore } from '../app/projectStore.js';
import { today } from '../i18n/format.js';
import { composeYear, type DrillYear, type YearRequest } from './drillYear.js';
import { projectContext } from './projectContext.js';
import { planFor, requestPlan, useYearPlan } from './yearPlanStore.js';

/**
 * The drill year of the project at hand; `null` while it has no school. Duties and fixed drills are always those of
 * now; while the plan is made anew the proposals before stay in sight, and `planning` says so.
 */
export function useDrillYear(): DrillYear | null {
  const parts = useProjectStore(
    useShallow(({ project }) =>
      project === null
        ? null
        : {
            school: project.school,
            drillRecords: project.drillRecords,
            plannedDrills: project.plannedDrills,
            planWishes: project.planWishes,
            rulePacks: project.rulePacks,
            evidence: project.evidence,
            waivers: project.waivers,
            closedDuties: project.closedDuties,
          },
    ),
  );
  const day = today();
  const request = useMemo<YearRequest | null>(() => {
    if (parts === null || parts.school === null) return null;
    const { school, drillRecords, plannedDrills, planWishes } = parts;
    return {
      school,
      records: drillRecords,
      planned: plannedDrills,
      today: day,
      known: projectContext(parts),
      wishes: planWishes,
    };
  }, [parts, day]);
  useEffect(() => {
    if (request !== null) void requestPlan(request);
  }, [request]);
  const latest = useYearPlan();
  return useMemo(
    () => (request === null ? null : composeYear(request, ...planFor(request, latest))),
    [request, latest],
  );
}
