/**
 * The default movement model: a time-gap speed model with an order of right of way.
 *
 * Four additions to a collision-free speed model: the person nearer to the goal is held by nobody of the same
 * stream, anticipating sideways steering, a rule of its own for people who come towards one, and contact.
 * Equations, symbols and what else was tried: docs/decisions/0003-movement-model.md. Uses + - * / sqrt only.
 * Not modelled: pushing waves, falls, individual differences in the time gap.
 */

import { NEARBY } from '../space/cellSurface.js';
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
/** Who walks slower than this share of their free speed may keep to a decision over two intervals. */
const SLOW_SHARE = 0.5;
/** Approach speed of others that the reach allows for, m/s. */
const APPROACH_MPER_S = 0.6;

export function createTimeGapModel(parameters: TimeGapParameters = TIME_GAP_PARAMETERS): MovementModel {
  const p = parameters;
  const { spacingShare, steeringRangeM, anticipationS, accelerationS, timeGapS, contactShare, turningS } = p;
  const steering = createSteering(p);
  const contacts = createContacts(p);
  const wish = { x: 0, y: 0 };
  let reach: Reach = { aheadM: new Float64Array(0), closeM: new Float64Array(0) };
  let turns = new Float64Array(0);
  /** By slot: 1 for those who keep to what they decide over two intervals. */
  let keepsOn = new Uint8Array(0);
  /** Those near enough to hold a body at hand back or to touch it. */
  let close: NeighbourLists = createNeighbourLists(0);

  function reserve(capacity: number): void {
    if (turns.length >= capacity) return;
    reach = { aheadM: new Float64Array(capacity), closeM: new Float64Array(capacity) };
    turns = new Float64Array(capacity);
    keepsOn = new Uint8Array(capacity);
    close = createNeighbourLists(capacity);
  }

  /**
   * Who may keep on, as long as they meet nobody of another stream: slow people away from portals, since those just before a
   * door must not miss the gap that opens.
   */
  function markSlow({ count, decides, nearby, speed, limit }: Crowd): void {
    for (let k = 0; k < count; k++) {
      const isAtPortal = ((nearby[k] as number) & NEARBY.portal) !== 0;
      const isSlow = (speed[k] as number) < SLOW_SHARE * (limit[k] as number);
      keepsOn[k] = decides[k] === 1 && isSlow && !isAtPortal ? 1 : 0;
    }
  }

  const intervals = (k: number) => 1 + (keepsOn[k] as number);

  /** How far everyone looks. */
  function measureReach(crowd: Crowd, intervalS: number): void {
    const { count, role, decides, radiusM, vx, vy, limit, speed, timeGap, flightGap } = crowd;
    const { aheadM, closeM } = reach;
    let largestRadius = 0;
    let fastest = 0;
    for (let k = 0; k < count; k++) {
      if ((radiusM[k] as number) > largestRadius) largestRadius = radiusM[k] as number;
      if (role[k] !== ROLE.standing && (limit[k] as number) > fastest) fastest = limit[k] as number;
    }
    for (let k = 0; k < count; k++) {
      if (decides[k] === 0) continue;
      const ownS = intervals(k) * intervalS;
      const l = spacingShare * ((radiusM[k] as number) + largestRadius);
      const free = limit[k] as number;
      const v = Math.sqrt((vx[k] as number) * (vx[k] as number) + (vy[k] as number) * (vy[k] as number));
      // nobody farther away than this can hold a person below the speed they can reach
      const reachable = Math.min(free, (speed[k] as number) + (free * ownS) / accelerationS);
      const forSpeed = l + reachable * timeGapS * (timeGap[k] as number) * (flightGap[k] as number);
      const forContact = contactShare * ((radiusM[k] as number) + largestRadius) + (reachable + fastest) * ownS;
      const forHeading = l + steeringRangeM + anticipationS * ((v < free ? v : free) + APPROACH_MPER_S);
      const closest = Math.min(FARTHEST_M, forSpeed > forContact ? forSpeed : forContact);
      closeM[k] = closest;
      aheadM[k] = forHeading < closest ? closest : forHeading < FARTHEST_M ? forHeading : FARTHEST_M;
    }
  }

  /** Turns everyone's heading towards the wished direction, see section 3.1; and the speed they can reach. */
  function head(crowd: Crowd, surroundings: Surroundings, intervalS: number): void {
    const { count, decides, directionX, directionY, ex, ey, speed, limit, nextEx, nextEy, nextSpeed } = crowd;
    for (let k = 0; k < count; k++) {
      if (decides[k] === 0) continue;
      const ownS = intervals(k) * intervalS;
      const turning = ownS / turningS;
      const share = turning < 1 ? turning : 1;
      const free = limit[k] as number;
      nextSpeed[k] = Math.min(free, (speed[k] as number) + (free * ownS) / accelerationS);
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

  function rememberSteady({ count, decides, occupant, isSteady }: Crowd): void {
    for (let k = 0; k < count; k++) if (decides[k] === 1) isSteady[occupant[k] as number] = keepsOn[k] as number;
  }

  return {
    decide(crowd, grid, surroundings, intervalS, isForAll) {
      reserve(crowd.x.length);
      if (isForAll) markSlow(crowd);
      else keepsOn.fill(0, 0, crowd.count);
      measureReach(crowd, intervalS);
      steering.look(crowd, grid, reach, surroundings, turns, keepsOn, close);
      head(crowd, surroundings, intervalS);
      slowDown(p, crowd, close, surroundings.wayThrough);
      contacts.note(crowd, close, intervalS, keepsOn);
      adoptDecisions(crowd);
      if (isForAll) rememberSteady(crowd);
    },
    move(crowd, dtS) {
      strideAhead(crowd, dtS);
      contacts.separate(crowd, dtS);
    },
  };
}
