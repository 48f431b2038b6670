/** The sheets of the plan and school at hand, worked out beside the page; null until they are there. */
import { useEffect, useState } from 'react';
import type { RouteSheet } from '../../drills/index.js';
import type { CampusPlan } from '../../floorplans/index.js';
import type { Scenario, School } from '../../scenarios/index.js';
import { sheetsInBackground } from '../worker/checkClient.js';

export function useRouteSheets(
  plan: CampusPlan | null,
  school: School | null,
  scenario: Scenario | null,
): readonly RouteSheet[] | 'failed' | null {
  const [sheets, setSheets] = useState<readonly RouteSheet[] | 'failed' | null>(null);
  useEffect(() => {
    setSheets(null);
    if (plan === null) return;
    const job = sheetsInBackground(plan, school, scenario);
    let isCurrent = true;
    job.answer.then((found) => {
      if (isCurrent) setSheets(found);
    });
    return () => {
      isCurrent = false;
      job.cancel();
    };
  }, [plan, school, scenario]);
  return sheets;
}
