/** Reaching a goal: out through an exit, or at one's own place at the assembly point or where one was sent. */
import { isInsidePolygon, type Polygon } from '../../model/index.js';
import { ROLE } from '../movement/crowd.js';
import { isWayClear } from '../space/sightLine.js';
import { type EngineContext, WAITING_AFTER_S, WAITING_SPEED_MPER_S } from './context.js';
import { MOTION } from './occupants.js';

/** People walk on this far past an exit, still in the way of those behind, m (movement model, section 4). */
const PAST_EXIT_M = 1.2;
/** Someone leaving who is held up still clears the exit at this speed, m/s. */
const LEAST_LEAVING_MPER_S = 0.05;
/** At their own place when this near to it, m; or when held up this near to it. */
const PLACE_M = 0.25;
const NEAR_PLACE_M = 2;
/** How often people look whether the way to their place is clear, s. */
const LOOK_INTERVAL_S = 1;

/** Past an exit people go straight away from it, so that those from its two sides do not get in each other's way. */
function walkOutwards({ people, goals, space }: EngineContext, i: number, goal: number): void {
  const portal = space.portals[goals[goal]?.portal ?? -1];
  people.outX[i] = people.ex[i] as number;
  people.outY[i] = people.ey[i] as number;
  if (!portal) return;
  const [a, b] = portal.segment;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  // cell a lies on the left of the segment: its right is away from it
  const sign = dy * (people.ex[i] as number) - dx * (people.ey[i] as number) >= 0 ? 1 : -1;
  people.outX[i] = (sign * dy) / length;
  people.outY[i] = (sign * -dx) / length;
}

/** Counts a person out at a goal; they walk on for a little before they leave the simulation. */
export function countOut(context: EngineContext, i: number, goal: number): void {
  const { people, events, stepCount } = context;
  walkOutwards(context, i, goal);
  events.push({ step: stepCount + 1, type: 'occupantReachedGoal', occupant: i, goal });
  people.motion[i] = MOTION.leaving;
  people.leavingM[i] = PAST_EXIT_M;
  people.phi[i] = 0;
}

function takePlace({ people, goals, events, stepCount }: EngineContext, i: number, goal: number): void {
  const dx = (people.placeX[i] as number) - (people.x[i] as number);
  const dy = (people.placeY[i] as number) - (people.y[i] as number);
  const distance = Math.sqrt(dx * dx + dy * dy);
  const isHeldUp = (people.slowS[i] as number) > WAITING_AFTER_S && distance < NEAR_PLACE_M;
  if (distance > PLACE_M && !isHeldUp) return;
  people.motion[i] = goals[goal]?.kind === 'place' ? MOTION.inPlace : MOTION.resting;
  if (people.motion[i] === MOTION.inPlace) {
    people.startS[i] = Number.POSITIVE_INFINITY;
    people.standsAside[i] = goals[goal]?.standsAside ? 1 : 0;
  }
  people.vx[i] = 0;
  people.vy[i] = 0;
  people.speed[i] = 0;
  events.push({ step: stepCount + 1, type: 'occupantReachedGoal', occupant: i, goal });
}

/** Someone who sees their place walks straight to it; each person looks once a second, and goes on looking if held up. */
function lookForPlace({ people, atlas, dtS, stepCount }: EngineContext, i: number, isInside: boolean): void {
  if (isInside) {
    people.walksToPlace[i] = 1;
    return;
  }
  const every = Math.max(1, Math.round(LOOK_INTERVAL_S / dtS));
  if ((stepCount + i) % every !== 0) return;
  const raster = atlas.raster(people.cell[i] as number);
  const [x, y] = [people.x[i] as number, people.y[i] as number];
  const [placeX, placeY] = [people.placeX[i] as number, people.placeY[i] as number];
  people.walksToPlace[i] = isWayClear(raster, x, y, placeX, placeY) ? 1 : 0;
}

function isInsideArea({ people, goals, goalBounds }: EngineContext, g: number, i: number): boolean {
  const bounds = goalBounds[g];
  const x = people.x[i] as number;
  const y = people.y[i] as number;
  if (!bounds || x < bounds.minX || x > bounds.maxX || y < bounds.minY || y > bounds.maxY) return false;
  return isInsidePolygon([x, y], goals[g]?.polygon as Polygon);
}

function reachGoalsInCell(context: EngineContext, i: number): void {
  const { people, routes, goals } = context;
  const here = routes.goalsInCell(people.goalSet[i] as number, people.cell[i] as number);
  // jostled out of the room again: the place is no longer in sight
  if (here.length === 0) people.walksToPlace[i] = 0;
  for (const g of here) {
    const goal = goals[g];
    if (!goal?.polygon) continue;
    const isInside = isInsideArea(context, g, i);
    if (goal.kind !== 'area') {
      lookForPlace(context, i, isInside);
      if (isInside) takePlace(context, i, g);
      return;
    }
    if (isInside) {
      countOut(context, i, g);
      return;
    }
  }
}

/** After a step: who waits, who has arrived, who is gone. */
export function settleAll(context: EngineContext): void {
  const { people, crowd, holdsGoal, dtS } = context;
  const { vx, vy, slowS, motion, cell, leavingM, phi } = people;
  const { count, role, occupant } = crowd;
  for (let k = 0; k < count; k++) {
    if (role[k] !== ROLE.moving) continue;
    const i = occupant[k] as number;
    const speed = Math.sqrt((vx[i] as number) * (vx[i] as number) + (vy[i] as number) * (vy[i] as number));
    slowS[i] = speed < WAITING_SPEED_MPER_S ? (slowS[i] as number) + dtS : 0;
    if (motion[i] === MOTION.leaving) {
      const walkedM = Math.max(speed, LEAST_LEAVING_MPER_S) * dtS;
      leavingM[i] = (leavingM[i] as number) - walkedM;
      phi[i] = (phi[i] as number) - walkedM;
      if ((leavingM[i] as number) <= 0) motion[i] = MOTION.gone;
    } else if (holdsGoal[cell[i] as number] === 1) {
      reachGoalsInCell(context, i);
    } else {
      people.walksToPlace[i] = 0;
    }
    if (motion[i] !== MOTION.moving && motion[i] !== MOTION.leaving) role[k] = ROLE.standing;
  }
}
