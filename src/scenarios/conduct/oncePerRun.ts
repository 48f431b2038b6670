/**
 * What a drill works out from its setting before the run and needs again in it: the check, the places of the run, what
 * the machine begins with and the conduct all look at the same plan.
 */
import type { Scenario } from '../scenario.js';
import type { DrillSetting } from './drillConduct.js';

/** Where the people are not known yet, all they change is left out. */
type Given = Pick<DrillSetting, 'plan' | 'scenario'> & Partial<Pick<DrillSetting, 'population'>>;

/**
 * Works something out once for a run: again only for another scenario, plan or population.
 *
 * @param make - depends on nothing but what is given
 */
export function oncePerRun<G extends Given, T>(make: (given: G) => T): (given: G) => T {
  // a run has a scenario of its own, so nothing is kept longer than it is
  const known = new WeakMap<Scenario, Pick<Given, 'plan' | 'population'> & { readonly made: T }>();
  return (given) => {
    const { plan, scenario, population } = given;
    const last = known.get(scenario);
    if (last && last.plan === plan && last.population === population) return last.made;
    const made = make(given);
    known.set(scenario, { plan, ...(population ? { population } : {}), made });
    return made;
  };
}
