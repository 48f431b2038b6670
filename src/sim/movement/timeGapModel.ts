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
import { createNeighbourLists, type NeighbourLists } from './neighbourLists.js';
import { adoptDecisions, normalise, strideAhead } from './stride.js';
import { TIME_GAP_PARAMETERS, type TimeGapParameters } from './timeGapParameters.js';
import { slowDown } from './timeGapSpeed.js';
import { createSteering, type Reach } from './timeGapSteering.js';

/** Nobody is noticed from farther away than this, m. */
const FARTHEST_M = 2.6;
/** Approach speed of others that the reach allows for, m/s. */
const APPROACH_MPER_S = 0.6;

export function createTimeGapModel(parameters: TimeGapParameters = TIME_GAP_PARAMETERS): MovementModel {
  const p = parameters;
  const { spacingShare, steeringRangeM, anticipationS } = p;
  const steering = createSteering(p);
  const contacts = createContacts(p);
  const wish = { x: 0, y: 0 };
  let reach: Reach = { aheadM: new Float64Array(0), closeM: new Float64Array(0) };
  let turns = new Float64Array(0);
  /** Those near enough to hold a body at hand back or to touch it. */
  let close: NeighbourLists = createNeighbourLists(0);

  function reserve(capacity: number): void {
    if (turns.length >= capacity) return;
    reach = { aheadM: new Float64Array(capacity), closeM: new Float64Array(capacity) };
    turns = new Float64Array(capacity);
    close = createNeighbourLists(capacity);
  }

  /** How far everyone looks, and the speed they can reach until they decide again. */
  function measureReach(crowd: Crowd, intervalS: number): void {
    const { count, role, radiusM, vx, vy, limit, speed, timeGap, flightGap, nextSpeed } = crowd;
    const { aheadM, closeM } = reach;
    let largestRadius = 0;
    let fastest = 0;
    for (let k = 0; k < count; k++) {
      if ((radiusM[k] as number) > largestRadius) largestRadius = radiusM[k] as number;
      if (role[k] !== ROLE.standing && (limit[k] as number) > fastest) fastest = limit[k] as number;
    }
    for (let k = 0; k < count; k++) {
      if (role[k] !== ROLE.moving) continue;
      const l = spacingShare * ((radiusM[k] as number) + largestRadius);
      const free = limit[k] as number;
      const v = Math.sqrt((vx[k] as number) * (vx[k] as number) + (vy[k] as number) * (vy[k] as number));
      // nobody farther away than this can hold a person below the speed they can reach
      const reachable = Math.min(free, (speed[k] as number) + (free * intervalS) / p.accelerationS);
      const forSpeed = l + reachable * p.timeGapS * (timeGap[k] as number) * (flightGap[k] as number);
      const forContact = p.contactShare * ((radiusM[k] as number) + largestRadius) + (reachable + fastest) * intervalS;
      const forHeading = l + steeringRangeM + anticipationS * ((v < free ? v : free) + APPROACH_MPER_S);
      const closest = Math.min(FARTHEST_M, forSpeed > forContact ? forSpeed : forContact);
      closeM[k] = closest;
      aheadM[k] = forHeading < closest ? closest : forHeading < FARTHEST_M ? forHeading : FARTHEST_M;
      nextSpeed[k] = reachable;
    }
  }

  /** Turns everyone's heading towards the wished direction; see section 3.1. */
  function head(crowd: Crowd, surroundings: Surroundings, share: number): void {
    const { count, role, directionX, directionY, ex, ey, nextEx, nextEy } = crowd;
    for (let k = 0; k < count; k++) {
      if (role[k] !== ROLE.moving) continue;
      const e0x = directionX[k] as number;
      const e0y = directionY[k] as number;
      const asked = turns[k] as number;
      const turn = asked > 2 ? 2 : asked < -2 ? -2 : asked;
      wish.x = e0x - turn * e0y;
      wish.y = e0y + turn * e0x;
      normalise(wish);
      surroundings.turnFromWalls(k, wish);
      normalise(wish);
      const exk = ex[k] as number;
      const eyk = ey[k] as number;
      wish.x = exk + (wish.x - exk) * share;
      wish.y = eyk + (wish.y - eyk) * share;
      normalise(wish);
      nextEx[k] = wish.x;
      nextEy[k] = wish.y;
    }
  }

  return {
    decide(crowd, grid, surroundings, intervalS) {
      reserve(crowd.x.length);
      measureReach(crowd, intervalS);
      steering.look(crowd, grid, reach, surroundings, turns, close);
      const turning = intervalS / p.turningS;
      head(crowd, surroundings, turning < 1 ? turning : 1);
      slowDown(p, crowd, close, surroundings.wayThrough);
      contacts.note(crowd, close, intervalS);
      adoptDecisions(crowd);
    },
    move(crowd, dtS) {
      strideAhead(crowd, dtS);
      contacts.separate(crowd, dtS);
    },
  };
}
