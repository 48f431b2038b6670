/** The run a project asks for: its fire drill in lesson time, with the school's own people where it has a school. */
import type { Outcome } from '../../../model/index.js';
import type { Project } from '../../../project/index.js';
import { presetScenario } from '../../../scenarios/index.js';
import type { RunOrder } from '../../worker/protocol.js';

/** Seed of the first run; every run shows and can change its own. */
export const FIRST_SEED = 1;

/**
 * @param people - so many people spread over the rooms by area; null takes the school's, or fills rooms to capacity
 * @returns null where the project has no plan
 */
export function runOrderFor(project: Project, seed: number, people: number | null): Outcome<RunOrder> | null {
  const { plan, school } = project;
  if (plan === null) return null;
  const population =
    people !== null
      ? ({ from: 'count', count: people } as const)
      : ({ from: school === null ? 'capacity' : 'school' } as const);
  const scenario = presetScenario('fire', 'lesson', { population, seed });
  if (scenario.value === null) return { value: null, problems: scenario.problems };
  const order: RunOrder = {
    plan,
    scenario: scenario.value,
    seed,
    ...(school === null ? {} : { school }),
  };
  return { value: order, problems: [] };
}

/** The last run kept with the project, to be computed again: same order, same frames. Null when there is none. */
export function lastOrderOf({ plan, school, runs }: Project): RunOrder | null {
  const last = runs.at(-1);
  if (plan === null || last?.scenario === undefined) return null;
  return { plan, scenario: last.scenario, seed: last.result.seed, ...(school === null ? {} : { school }) };
}
