/** The scenario the address names, else the first of the project, with everything the builder needs beside it. */
import { useMemo } from 'react';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { SavedRun, SavedScenario } from '../../../project/index.js';
import type { School } from '../../../scenarios/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { useRoute } from '../../app/router.js';

export interface ScenarioAtHand {
  readonly saved: SavedScenario;
  readonly plan: CampusPlan | null;
  readonly school: School | null;
  /** The last run of this scenario, one without what-ifs where there is one; null where it was never run. */
  readonly lastRun: SavedRun | null;
}

const NONE: readonly SavedScenario[] = [];

export function useScenarioAtHand(): ScenarioAtHand | null {
  const wanted = useRoute().params.id;
  const scenarios = useProjectStore((store) => store.project?.scenarios ?? NONE);
  const plan = useProjectStore((store) => store.project?.plan ?? null);
  const school = useProjectStore((store) => store.project?.school ?? null);
  const runs = useProjectStore((store) => store.project?.runs);
  return useMemo(() => {
    const saved = scenarios.find(({ id }) => id === wanted) ?? scenarios[0];
    if (saved === undefined) return null;
    const own = runs?.filter((run) => run.scenarioId === saved.id) ?? [];
    const plain = own.filter((run) => (run.whatIfs ?? []).length === 0);
    return { saved, plan, school, lastRun: plain.at(-1) ?? own.at(-1) ?? null };
  }, [wanted, scenarios, plan, school, runs]);
}
