/** Everyone awake takes the same share of their usual time to react; who sleeps is woken the same way in either. */
import type { PlacedPopulation } from './person.js';

/** @param share - of the usual pre-movement time, above 0; 1 leaves everyone as they are */
export function withReaction(population: PlacedPopulation, share: number): PlacedPopulation {
  if (share === 1) return population;
  const people = population.people.map((each) =>
    each.asleep === true ? each : { ...each, preMovementS: each.preMovementS * share },
  );
  return { ...population, people };
}
