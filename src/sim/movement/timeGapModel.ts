/**
 * The default movement model: a time-gap speed model with an order of right of way.
 *
 * Four additions to a collision-free speed model: the person nearer to the goal is held by nobody of the same
 * stream, anticipating sideways steering, a rule of its own for people who come towards one, and contact.
 * Equations, symbols and what else was tried: docs/decisions/0003-movement-model.md. Uses + - * / sqrt only.
 * Not modelled: pushing waves, falls, individual differences in the time gap.
 */

import { createContacts } from './contact.js';
import type { Crowd } from './crowd.js';
import { copyBodies, createDeliberation, type Deliberation, intervalsOf } from './deliberation.js';
import type { MovementModel, Surroundings } from './movementModel.js';
import { adoptDecisions, normalise, strideAhead } from './stride.js';
import { TIME_GAP_PARAMETERS, type TimeGapParameters } from './timeGapParameters.js';
import { markSlow, measureReach } from './timeGapReach.js';
import { slowDown } from './timeGapSpeed.js';
import { createSteering } from './timeGapSteering.js';
import type { MutablePoint } from './wallContact.js';

const wish: MutablePoint = { x: 0, y: 0 };

/** Turns everyone's heading towards the wished direction, see section 3.1; and the speed they can reach. */
function head(
  p: TimeGapParameters,
  crowd: Crowd,
  deliberation: Deliberation,
  surroundings: Surroundings,
  intervalS: number,
): void {
  const { turningS, accelerationS } = p;
  const { count, decides, directionX, directionY, ex, ey, speed, limit, nextEx, nextEy, nextSpeed } = crowd;
  const { turns } = deliberation;
  for (let k = 0; k < count; k++) {
    if (decides[k] === 0) continue;
    const ownS = intervalsOf(deliberation, k) * intervalS;
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

function rememberSteady({ count, decides, occupant, isSteady }: Crowd, { keepsOn }: Deliberation): void {
  for (let k = 0; k < count; k++) if (decides[k] === 1) isSteady[occupant[k] as number] = keepsOn[k] as number;
}

export function createTimeGapModel(p: TimeGapParameters = TIME_GAP_PARAMETERS): MovementModel {
  const steering = createSteering(p);
  const contacts = createContacts(p);
  let deliberation = createDeliberation(0);
  return {
    decide(crowd, grid, surroundings, intervalS, isForAll) {
      const capacity = crowd.x.length;
      if (deliberation.turns.length < capacity) deliberation = createDeliberation(capacity);
      if (isForAll) markSlow(crowd, deliberation);
      else deliberation.keepsOn.fill(0, 0, crowd.count);
      measureReach(p, crowd, deliberation, intervalS);
      copyBodies(deliberation, crowd, p.spacingShare);
      steering.look(crowd, grid, surroundings, deliberation);
      head(p, crowd, deliberation, surroundings, intervalS);
      slowDown(p, crowd, deliberation, surroundings.wayThrough);
      contacts.note(crowd, deliberation, intervalS);
      adoptDecisions(crowd);
      if (isForAll) rememberSteady(crowd, deliberation);
    },
    move(crowd, dtS) {
      strideAhead(crowd, dtS);
      contacts.separate(crowd, dtS);
    },
  };
}
