/** The sheets of the plan and school at hand, worked out beside the page; null until they are there. */
import { useEffect, useState } from 'react';
import type { RouteSheet } from '../../drills/index.js';
import type { CampusPlan } from '../../floorplans/index.js';
import type { Scenario, School } from '../../scenarios/index.js';
import { sheetsInBackground } from '../worker/checkClient.js';
import type { Job } from '../worker/workerKind.js';

type Sheets = readonly RouteSheet[] | 'failed';

interface Asked {
  readonly of: readonly [CampusPlan, School | null, Scenario | null];
  readonly job: Job<Sheets>;
}

/** What was asked for last: the other wall prints of a school show the same sheets. */
let last: Asked | null = null;

function sheetsOf(...of: Asked['of']): Job<Sheets> {
  if (last !== null && of.every((part, i) => part === last?.of[i])) return last.job;
  last?.job.cancel();
  const job = sheetsInBackground(...of);
  last = { of, job };
  void job.answer.then((found) => {
    // asked for again when a page that shows it is opened again
    if (found === 'failed' && last?.job === job) last = null;
  });
  return job;
}

export function useRouteSheets(
  plan: CampusPlan | null,
  school: School | null,
  scenario: Scenario | null,
): Sheets | null {
  const [sheets, setSheets] = useState<Sheets | null>(null);
  useEffect(() => {
    setSheets(null);
    if (plan === null) return;
    let isCurrent = true;
    sheetsOf(plan, school, scenario).answer.then((found) => {
      if (isCurrent) setSheets(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [plan, school, scenario]);
  return sheets;
}
