/** Everyone slower, or faster, by the same share: free speed and with it every speed on stairs and ramps. */
import type { PlacedPopulation } from './person.js';

/** @param share - of the usual speed, above 0; 1 leaves everyone as they are */
export function withPace(population: PlacedPopulation, share: number): PlacedPopulation {
  if (share === 1) return population;
  const people = population.people.map((each) => ({ ...each, freeSpeedMPerS: each.freeSpeedMPerS * share }));
  return { ...population, people };
}
