/** Which scenarios wall prints can follow, and which one they follow unless another is asked for. */
import type { Project, SavedRun } from '../../project/index.js';
import type { Scenario } from '../../scenarios/index.js';

/** Drills in which classes leave their rooms for the assembly point. */
const WALKED_OUT: readonly Scenario['kind'][] = ['fire', 'earthquake', 'evacuate-away', 'debris-flow', 'flood'];

export interface BasisChoice {
  readonly id: string;
  readonly scenario: Scenario;
}

/** The last run, under this name, where the school has saved no scenario. */
const LAST_RUN = 'last-run';

/** In the address: the shortest ways, of no scenario. */
export const NO_BASIS = 'none';

export function isPlainWalk({ scenario, whatIfs = [] }: SavedRun): boolean {
  return whatIfs.length === 0 && scenario !== undefined && WALKED_OUT.includes(scenario.kind);
}

export function basisChoices(project: Pick<Project, 'scenarios' | 'runs'>): readonly BasisChoice[] {
  const saved = project.scenarios.filter(({ scenario }) => WALKED_OUT.includes(scenario.kind));
  if (saved.length > 0) return saved;
  const run = project.runs.filter(isPlainWalk).at(-1);
  return run?.scenario === undefined ? [] : [{ id: LAST_RUN, scenario: run.scenario }];
}

/**
 * What hangs on a wall is for the usual fire, so a flood is followed only where it is chosen.
 *
 * @param wanted - an id of the choices or `NO_BASIS`; anything else leaves it to the first fire
 * @returns `null` for the shortest ways
 */
export function basisOf(choices: readonly BasisChoice[], wanted: string | undefined): BasisChoice | null {
  if (wanted === NO_BASIS) return null;
  return choices.find(({ id }) => id === wanted) ?? choices.find(({ scenario }) => scenario.kind === 'fire') ?? null;
}
