/**
 * The collision-free speed model, a second opinion to compare the default with.
 *
 * Tordeux, Chraibi & Seyfried, "Collision-free speed model for pedestrian dynamics", Traffic and Granular Flow '15
 * (2016): everyone is pushed aside by those near, and keeps a time gap to the nearest in front. With its published
 * parameters it clogs at doors narrower than two people and jams in counterflow, and bodies may touch where streams
 * merge (docs/decisions/0003-movement-model.md): use it to see how far a figure hangs on the model, not to plan with.
 * Children keep the radius and speed of their age; their longer time gap is not part of this model.
 */
import { exp } from '../../model/index.js';
import { type Crowd, ROLE } from './crowd.js';
import type { MovementModel, Surroundings } from './movementModel.js';
import { collectNeighbours, createNeighbourhood, type Neighbourhood } from './neighbourhood.js';
import { adoptDecisions, normalise, strideAhead } from './stride.js';

/** Parameters of the publication. */
export const COLLISION_FREE_SPEED_PARAMETERS = {
  /** T: time gap kept to the nearest in front, s. */
  timeGapS: 1,
  /** a and D: strength and range of the push aside, 1 and m. */
  repulsion: 5,
  repulsionRangeM: 0.1,
} as const;

/** Beyond this surface distance the push aside is below a ten-thousandth, m. */
const PUSH_REACH_M = 1.1;

/** Heading of one slot: the field's direction and the push of everyone near; see eq. 5 of the publication. */
function head(
  crowd: Crowd,
  k: number,
  near: Neighbourhood,
  surroundings: Surroundings,
  wish: { x: number; y: number },
) {
  const { repulsion, repulsionRangeM } = COLLISION_FREE_SPEED_PARAMETERS;
  wish.x = crowd.directionX[k] as number;
  wish.y = crowd.directionY[k] as number;
  for (let n = 0; n < near.count; n++) {
    const j = near.slot[n] as number;
    const dx = (crowd.x[j] as number) - (crowd.x[k] as number);
    const dy = (crowd.y[j] as number) - (crowd.y[k] as number);
    const s = Math.sqrt(dx * dx + dy * dy);
    const l = (crowd.radiusM[k] as number) + (crowd.radiusM[j] as number);
    if (s < 1e-6 || s - l > PUSH_REACH_M) continue;
    const push = (repulsion * exp((l - s) / repulsionRangeM)) / s;
    wish.x -= push * dx;
    wish.y -= push * dy;
  }
  normalise(wish);
  surroundings.turnFromWalls(k, wish);
  normalise(wish);
}

/** Speed of one slot: what the nearest in front leaves; see eq. 4. */
function speedOf(crowd: Crowd, k: number, near: Neighbourhood, ex: number, ey: number): number {
  let speed = crowd.limit[k] as number;
  for (let n = 0; n < near.count; n++) {
    const j = near.slot[n] as number;
    const dx = (crowd.x[j] as number) - (crowd.x[k] as number);
    const dy = (crowd.y[j] as number) - (crowd.y[k] as number);
    const l = (crowd.radiusM[k] as number) + (crowd.radiusM[j] as number);
    if (dx * ex + dy * ey <= 0 || Math.abs(dx * ey - dy * ex) > l) continue;
    // those who have not started are walked around, not waited for
    if (crowd.role[j] === ROLE.standing) continue;
    const allowed = (Math.sqrt(dx * dx + dy * dy) - l) / COLLISION_FREE_SPEED_PARAMETERS.timeGapS;
    if (allowed < speed) speed = allowed;
  }
  return speed > 0 ? speed : 0;
}

export function createCollisionFreeSpeedModel(): MovementModel {
  let near = createNeighbourhood(0);
  const wish = { x: 0, y: 0 };
  return {
    decide(crowd, grid, surroundings) {
      const { count, decides, radiusM, limit, nextEx, nextEy, nextSpeed } = crowd;
      if (near.slot.length < count) near = createNeighbourhood(crowd.x.length);
      let largest = 0;
      for (let k = 0; k < count; k++) if ((radiusM[k] as number) > largest) largest = radiusM[k] as number;
      for (let k = 0; k < count; k++) {
        if (decides[k] === 0) continue;
        const l = (radiusM[k] as number) + largest;
        near.reachM = l + Math.max(PUSH_REACH_M, (limit[k] as number) * COLLISION_FREE_SPEED_PARAMETERS.timeGapS);
        collectNeighbours(crowd, grid, k, surroundings.views, near);
        head(crowd, k, near, surroundings, wish);
        nextEx[k] = wish.x;
        nextEy[k] = wish.y;
        nextSpeed[k] = speedOf(crowd, k, near, wish.x, wish.y);
      }
      adoptDecisions(crowd);
    },
    move: strideAhead,
  };
}
