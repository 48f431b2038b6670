/** Who was not told of a drill takes longer to react. */
import { UNANNOUNCED_FACTOR } from '../../sim/index.js';
import type { PlacedPopulation } from './person.js';
import { withReaction } from './withReaction.js';

/** Pre-movement times of everyone awake by the factor of the studies; the order in which people start is kept. */
export function withNotice(population: PlacedPopulation, isAnnounced: boolean): PlacedPopulation {
  return isAnnounced ? population : withReaction(population, UNANNOUNCED_FACTOR.value);
}
