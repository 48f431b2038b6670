/** Whose routes and times a print follows: a scenario of the school, and its runs on the plan as it is. */
import { useMemo } from 'react';
import type { RunForecast } from '../../drills/index.js';
import { forecastOfRun, type Project, type SavedRun } from '../../project/index.js';
import type { Scenario } from '../../scenarios/index.js';
import { useIsStale } from '../app/planHash.js';
import { useRoute } from '../shell/router.js';

/** Drills in which classes leave their rooms for the assembly point. */
const WALKED_OUT: readonly Scenario['kind'][] = ['fire', 'earthquake', 'evacuate-away', 'debris-flow', 'flood'];

export interface BasisChoice {
  readonly id: string;
  readonly scenario: Scenario;
}

export interface PrintBasis {
  readonly choices: readonly BasisChoice[];
  /** `null` where the school has neither a scenario nor a run: then the shortest ways hold. */
  readonly chosen: BasisChoice | null;
  /** Of runs of this very scenario on this very plan; none where there are none. */
  readonly forecasts: readonly RunForecast[];
}

/** The last run, under this name, where the school has saved no scenario. */
const LAST_RUN = 'last-run';

function choicesOf(project: Project): readonly BasisChoice[] {
  const saved = project.scenarios.filter(({ scenario }) => WALKED_OUT.includes(scenario.kind));
  if (saved.length > 0) return saved;
  const run = project.runs.filter(isPlainWalk).at(-1);
  return run?.scenario === undefined ? [] : [{ id: LAST_RUN, scenario: run.scenario }];
}

function isPlainWalk({ scenario, whatIfs = [] }: SavedRun): boolean {
  return whatIfs.length === 0 && scenario !== undefined && WALKED_OUT.includes(scenario.kind);
}

/** The scenario without what differs between repeated runs. */
function asked({ seed, ...scenario }: Scenario): string {
  return JSON.stringify(scenario);
}

export function usePrintBasis(project: Project): PrintBasis {
  const wanted = useRoute().params.scenario;
  const choices = useMemo(() => choicesOf(project), [project]);
  const chosen = choices.find(({ id }) => id === wanted) ?? choices[0] ?? null;
  const runs = useMemo(() => {
    const fitting = project.runs.filter(
      (run) =>
        isPlainWalk(run) &&
        chosen !== null &&
        run.scenario !== undefined &&
        asked(run.scenario) === asked(chosen.scenario),
    );
    return fitting.filter(({ result }) => result.planHash === fitting.at(-1)?.result.planHash);
  }, [project, chosen]);
  const isStale = useIsStale(project.plan, runs[0]?.result.planHash ?? null);
  return useMemo(
    () => ({ choices, chosen, forecasts: isStale ? [] : runs.flatMap(({ result }) => forecastOfRun(result) ?? []) }),
    [choices, chosen, runs, isStale],
  );
}
