/** The evacuation design of the plan and school at hand; null while it is worked out. */
import { useEffect, useState } from 'react';
import type { CampusPlan } from '../../../../floorplans/index.js';
import type { EvacuationDesign, School } from '../../../../scenarios/index.js';
import { designInBackground } from '../../../worker/checkClient.js';

export function useEvacuationDesign(plan: CampusPlan, school: School | null): EvacuationDesign | 'failed' | null {
  const [design, setDesign] = useState<EvacuationDesign | 'failed' | null>(null);
  useEffect(() => {
    setDesign(null);
    const job = designInBackground(plan, school);
    let isCurrent = true;
    job.answer.then((found) => {
      if (isCurrent) setDesign(found);
    });
    return () => {
      isCurrent = false;
      job.cancel();
    };
  }, [plan, school]);
  return design;
}
