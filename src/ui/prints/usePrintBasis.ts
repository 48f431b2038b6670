/** Whose routes and times a print follows: a scenario of the school, and its runs on the plan as it is. */
import { useMemo } from 'react';
import type { RunForecast } from '../../drills/index.js';
import { forecastOfRun, type Project, runsOfScenario } from '../../project/index.js';
import { useIsStale } from '../app/planHash.js';
import { useRoute } from '../app/router.js';
import { type BasisChoice, basisChoices, basisOf, isPlainWalk } from './basisChoices.js';

export interface PrintBasis {
  readonly choices: readonly BasisChoice[];
  /** `null` for the shortest ways. */
  readonly chosen: BasisChoice | null;
  /** Of runs of this very scenario on this very plan; none where there are none. */
  readonly forecasts: readonly RunForecast[];
}

export function usePrintBasis(project: Project): PrintBasis {
  const wanted = useRoute().params.scenario;
  const choices = useMemo(() => basisChoices(project), [project]);
  const chosen = basisOf(choices, wanted);
  const runs = useMemo(
    () => (chosen === null ? [] : runsOfScenario(project.runs.filter(isPlainWalk), chosen.scenario)),
    [project, chosen],
  );
  const isStale = useIsStale(project.plan, runs[0]?.result.planHash ?? null);
  return useMemo(
    () => ({ choices, chosen, forecasts: isStale ? [] : runs.flatMap(({ result }) => forecastOfRun(result) ?? []) }),
    [choices, chosen, runs, isStale],
  );
}
