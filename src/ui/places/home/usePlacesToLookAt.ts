/** How many places of the plan the checks ask to look at. */
import { useEffect, useState } from 'react';
import type { CampusPlan } from '../../../floorplans/index.js';
import { oncePerObject } from '../../../model/index.js';
import { countInBackground } from '../../worker/checkClient.js';

/** `checking` while they are counted, `failed` where they could not be. */
export type PlacesToLookAt = number | 'checking' | 'failed';

/** Counted beside the page: the checks walk every room. */
const countOf = oncePerObject((plan: CampusPlan) => countInBackground(plan).answer);

export function usePlacesToLookAt(plan: CampusPlan | null): PlacesToLookAt {
  const [known, setKnown] = useState<{ plan: CampusPlan; count: number | 'failed' } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (plan !== null) {
      countOf(plan).then((count) => {
        if (isCurrent) setKnown({ plan, count });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [plan]);
  return known !== null && known.plan === plan ? known.count : 'checking';
}
