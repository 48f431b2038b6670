/** The run a project asks for: a scenario of its own, or the fire drill in lesson time with the school's own people. */
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Project } from '../../../project/index.js';
import { drillScenario, type Population, type School } from '../../../scenarios/index.js';
import type { RunOrder } from '../../worker/protocol.js';

/** Seed of the first run; every run shows and can change its own. */
export const FIRST_SEED = 1;

/** Who takes part where nothing is said: the school's own people, or every room filled to its capacity. */
export function usualPopulation(school: School | null): Population {
  return { from: school === null ? 'capacity' : 'school' };
}

export function orderOf(
  plan: CampusPlan,
  school: School | null,
  scenario: RunOrder['scenario'],
  seed: number,
): RunOrder {
  return { plan, scenario, seed, ...(school === null ? {} : { school }) };
}

/**
 * @param people - so many people spread over the rooms by area; null takes the school's, or fills rooms to capacity
 * @returns null where the project has no plan
 */
export function runOrderFor({ plan, school }: Project, seed: number, people: number | null): RunOrder | null {
  if (plan === null) return null;
  const population = people === null ? usualPopulation(school) : ({ from: 'count', count: people } as const);
  return orderOf(plan, school, drillScenario('fire', 'lesson', population, seed), seed);
}

/** The last run kept with the project, to be computed again: same order, same frames. Null when there is none. */
export function lastOrderOf({ plan, school, runs }: Project): RunOrder | null {
  const last = runs.at(-1);
  if (plan === null || last?.scenario === undefined) return null;
  return orderOf(plan, school, last.scenario, last.result.seed);
}
