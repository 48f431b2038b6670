/**
 * The default movement model: a time-gap speed model with an order of right of way.
 *
 * Four additions to a collision-free speed model: the person nearer to the goal is held by nobody of the same
 * stream, anticipating sideways steering, a rule of its own for people who come towards one, and contact.
 * Equations, symbols and what else was tried: docs/decisions/0003-movement-model.md. Uses + - * / sqrt only.
 * Not modelled: pushing waves, falls, individual differences in the time gap.
 */
import { createContacts } from './contact.js';
import { type Crowd, ROLE } from './crowd.js';
import type { MovementModel, Surroundings } from './movementModel.js';
import { createNeighbourhood, type Neighbourhood } from './neighbourhood.js';
import { adoptDecisions, normalise, strideAhead } from './stride.js';
import { TIME_GAP_PARAMETERS, type TimeGapParameters } from './timeGapParameters.js';
import { allowedSpeed } from './timeGapSpeed.js';
import { createSteering } from './timeGapSteering.js';

/** Nobody is noticed from farther away than this, m. */
const FARTHEST_M = 2.6;
/** Approach speed of others that the reach allows for, m/s. */
const APPROACH_MPER_S = 0.6;

export function createTimeGapModel(parameters: TimeGapParameters = TIME_GAP_PARAMETERS): MovementModel {
  const p = parameters;
  const { spacingShare, steeringRangeM, anticipationS } = p;
  /** Those near enough to hold the body at hand back or to touch it. */
  let near: Neighbourhood = createNeighbourhood(0);
  const steering = createSteering(p);
  const contacts = createContacts(p);
  const wish = { x: 0, y: 0 };

  /** Turns the heading towards the wished direction; see section 3.1. */
  function head(crowd: Crowd, k: number, asked: number, surroundings: Surroundings, share: number): void {
    const e0x = crowd.directionX[k] as number;
    const e0y = crowd.directionY[k] as number;
    const turn = asked > 2 ? 2 : asked < -2 ? -2 : asked;
    wish.x = e0x - turn * e0y;
    wish.y = e0y + turn * e0x;
    normalise(wish);
    surroundings.turnFromWalls(k, wish);
    normalise(wish);
    const exk = crowd.ex[k] as number;
    const eyk = crowd.ey[k] as number;
    wish.x = exk + (wish.x - exk) * share;
    wish.y = eyk + (wish.y - eyk) * share;
    normalise(wish);
    crowd.nextEx[k] = wish.x;
    crowd.nextEy[k] = wish.y;
  }

  return {
    decide(crowd, grid, surroundings, intervalS) {
      const { count, role, radiusM, vx, vy, limit, speed, timeGap, flightGap } = crowd;
      if (near.slot.length < count) near = createNeighbourhood(crowd.x.length);
      let largestRadius = 0;
      let fastest = 0;
      for (let k = 0; k < count; k++) {
        if ((radiusM[k] as number) > largestRadius) largestRadius = radiusM[k] as number;
        if (role[k] !== ROLE.standing && (limit[k] as number) > fastest) fastest = limit[k] as number;
      }
      const turning = intervalS / p.turningS;
      const share = turning < 1 ? turning : 1;
      contacts.begin(crowd, intervalS);
      for (let k = 0; k < count; k++) {
        if (role[k] !== ROLE.moving) continue;
        const l = spacingShare * ((radiusM[k] as number) + largestRadius);
        const free = limit[k] as number;
        const v = Math.sqrt((vx[k] as number) * (vx[k] as number) + (vy[k] as number) * (vy[k] as number));
        // nobody farther away than this can hold a person below the speed they can reach until they decide again
        const reachable = Math.min(free, (speed[k] as number) + (free * intervalS) / p.accelerationS);
        const forSpeed = l + reachable * p.timeGapS * (timeGap[k] as number) * (flightGap[k] as number);
        const forContact =
          p.contactShare * ((radiusM[k] as number) + largestRadius) + (reachable + fastest) * intervalS;
        const forHeading = l + steeringRangeM + anticipationS * ((v < free ? v : free) + APPROACH_MPER_S);
        const close = Math.min(FARTHEST_M, forSpeed > forContact ? forSpeed : forContact);
        const reach = forHeading < close ? close : forHeading < FARTHEST_M ? forHeading : FARTHEST_M;
        const turn = steering.look(crowd, grid, k, reach, close, surroundings, near);
        head(crowd, k, turn, surroundings, share);
        const [exk, eyk] = [crowd.nextEx[k] as number, crowd.nextEy[k] as number];
        const allowed = allowedSpeed(p, crowd, k, exk, eyk, near, surroundings.wayThrough);
        crowd.nextSpeed[k] = allowed < reachable ? allowed : reachable;
        contacts.note(crowd, k, near);
      }
      adoptDecisions(crowd);
    },
    move(crowd, dtS) {
      strideAhead(crowd, dtS);
      contacts.separate(crowd, dtS);
    },
  };
}
