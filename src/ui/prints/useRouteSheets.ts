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
  isAnswered: boolean;
}

/** What was asked for last, by the one print that is open: the other wall prints of the school show the same sheets. */
let last: Asked | null = null;

function askFor(...of: Asked['of']): Asked {
  if (last !== null && of.every((part, i) => part === last?.of[i])) return last;
  const asked: Asked = { of, job: sheetsInBackground(...of), isAnswered: false };
  last = asked;
  void asked.job.answer.then((found) => {
    asked.isAnswered = true;
    if (found === 'failed') forget(asked);
  });
  return asked;
}

function forget(asked: Asked): void {
  if (last === asked) last = null;
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
    const asked = askFor(plan, school, scenario);
    let isCurrent = true;
    asked.job.answer.then((found) => {
      if (isCurrent) setSheets(found);
    });
    return () => {
      isCurrent = false;
      if (asked.isAnswered) return;
      asked.job.cancel();
      forget(asked);
    };
  }, [plan, school, scenario]);
  return sheets;
}
