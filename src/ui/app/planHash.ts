/** The hash of a plan, by which a result tells whether it still belongs to it. */
import { useEffect, useState } from 'react';
import type { CampusPlan } from '../../floorplans/index.js';
import { oncePerObject } from '../../model/index.js';

/** Hashing is fetched when it is first needed, so that opening the app does not wait for it. */
const hashOf = oncePerObject(async (plan: CampusPlan): Promise<string> => {
  const [{ hashDocument }, { browserHost }] = await Promise.all([
    import('../../model/index.js'),
    import('../worker/browserHost.js'),
  ]);
  return hashDocument(plan, browserHost);
});

/** Whether the plan is another than the one with this hash. Not while that is unknown: a result is fresh until proven stale. */
export function useIsStale(plan: CampusPlan | null, planHash: string | null): boolean {
  const [known, setKnown] = useState<{ plan: CampusPlan; hash: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (plan !== null && planHash !== null) {
      hashOf(plan).then((hash) => {
        if (isCurrent) setKnown({ plan, hash });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [plan, planHash]);
  return known !== null && known.plan === plan && planHash !== null && known.hash !== planHash;
}
