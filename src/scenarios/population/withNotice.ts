/** Who was not told of a drill takes longer to react; who sleeps is woken the same way in either. */
import { UNANNOUNCED_FACTOR } from '../../sim/index.js';
import type { PlacedPopulation } from './person.js';

/** Pre-movement times of everyone awake by the factor of the studies; the order in which people start is kept. */
export function withNotice(population: PlacedPopulation, isAnnounced: boolean): PlacedPopulation {
  if (isAnnounced) return population;
  const people = population.people.map((each) =>
    each.asleep === true ? each : { ...each, preMovementS: each.preMovementS * UNANNOUNCED_FACTOR.value },
  );
  return { ...population, people };
}
