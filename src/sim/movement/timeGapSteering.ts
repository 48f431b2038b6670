/**
 * Sideways steering of the time-gap model: how far the neighbours in front ask a person to turn.
 *
 * Section 3.1 of docs/decisions/0003-movement-model.md. The search looks at everyone within reach once, and lists those
 * close by for the speed rule and for contact.
 */
import type { CrowdGrid } from '../space/crowdGrid.js';
import type { Crowd } from './crowd.js';
import type { Deliberation } from './deliberation.js';
import { lookAcross, type Seen } from './lookAcross.js';
import { lookAround } from './lookAround.js';
import type { Surroundings } from './movementModel.js';
import { createNeighbourhood } from './neighbourhood.js';
import type { TimeGapParameters } from './timeGapParameters.js';
import { createAsking } from './timeGapTurn.js';

const createSeen = (capacity: number): Seen => ({
  across: createNeighbourhood(capacity),
  asking: createAsking(capacity),
});

export interface Steering {
  /**
   * Looks over everyone within reach of everyone who decides: writes the turns they ask for, and lists those who are
   * close. Takes out of those who keep on whoever meets people with another target, people who stand, or people beyond
   * a portal.
   */
  look(crowd: Crowd, grid: CrowdGrid, surroundings: Surroundings, deliberation: Deliberation): void;
}

export function createSteering(p: TimeGapParameters): Steering {
  // nobody sees more people than there are slots
  let seen = createSeen(0);
  return {
    look(crowd, grid, surroundings, deliberation) {
      if (seen.asking.slot.length < crowd.count) seen = createSeen(crowd.x.length);
      const listed = lookAround(p, crowd, grid, seen.asking, deliberation);
      lookAcross(p, crowd, grid, surroundings.views, seen, deliberation, listed);
    },
  };
}
