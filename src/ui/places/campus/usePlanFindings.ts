/** What the checks say about the plan at hand; null while they are at work. */
import { useEffect, useState } from 'react';
import type { CampusPlan } from '../../../floorplans/index.js';
import { checkInBackground, type PlanFindings } from '../../worker/checkClient.js';

export function usePlanFindings(plan: CampusPlan): PlanFindings | null {
  const [findings, setFindings] = useState<PlanFindings | null>(null);
  useEffect(() => {
    setFindings(null);
    const job = checkInBackground(plan);
    let isCurrent = true;
    job.answer.then((found) => {
      if (isCurrent) setFindings(found);
    });
    return () => {
      isCurrent = false;
      job.cancel();
    };
  }, [plan]);
  return findings;
}
