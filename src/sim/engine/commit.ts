/** Settles tentative positions against walls and portals, and makes them the current generation. */
import { ROLE } from '../movement/crowd.js';
import { type BodyStep, crossesWall, pushFromWalls } from '../movement/wallContact.js';
import { bucketAt, NEARBY } from '../space/cellSurface.js';
import { crossesLine } from '../space/straight.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';
import { acrossSeam } from './periodic.js';
import { passPortal, pushFromShutPortals } from './portals.js';
import { chooseWay } from './starts.js';

const step: BodyStep = { radiusM: 0, fromX: 0, fromY: 0, toX: 0, toY: 0 };

function recordLines({ people, space, lines, lineEnds, events, stepCount }: EngineContext, i: number): void {
  const planeId = space.cells[people.cell[i] as number]?.planeId;
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.planeId !== planeId || !crossesLine(step, lineEnds, 4 * index)) continue;
    events.push({ step: stepCount + 1, type: 'occupantCrossedLine', occupant: i, line: index });
  }
}

/** Keeps the step within walls and shut portals; returns whether it led into another cell. */
function keepInside(context: EngineContext, i: number, k: number, near: number): boolean {
  const { people, crowd } = context;
  const surface = context.surface(people.cell[i] as number);
  const bucket = crowd.surfaceBucket[k] as number;
  if ((near & NEARBY.wall) !== 0) pushFromWalls(surface, bucket, step);
  if ((near & NEARBY.portal) !== 0) pushFromShutPortals(context, i, surface, bucket, step);
  if ((near & NEARBY.wall) !== 0 && crossesWall(surface, bucket, step)) {
    step.toX = step.fromX;
    step.toY = step.fromY;
    return false;
  }
  return (near & NEARBY.portal) !== 0 && passPortal(context, i, surface, bucket, step);
}

/** Someone who has come into another cell chooses their way there, and is near to other walls. */
function arriveInCell(context: EngineContext, i: number, k: number): void {
  const { people, crowd } = context;
  chooseWay(context, i, false);
  const surface = context.surface(people.cell[i] as number);
  const bucket = bucketAt(surface, people.x[i] as number, people.y[i] as number);
  crowd.surfaceBucket[k] = bucket;
  crowd.nearby[k] = surface.nearby[bucket] as number;
}

/**
 * Commits the step of everyone who moves; those past an exit walk on unhindered.
 *
 * @returns how many walk or wait
 */
export function commitSteps(context: EngineContext): number {
  const { people, periodic, crowd, lines, dtS } = context;
  const { x, y, vx, vy, ex, ey, speed, radiusM, motion, target, cell } = people;
  const { count, role, occupant, nearby, nextX, nextY } = crowd;
  let walking = 0;
  for (let k = 0; k < count; k++) {
    if (role[k] !== ROLE.moving) continue;
    const i = occupant[k] as number;
    if (target[i] === -1) {
      // overcome, or left without a way, since people last decided
      role[k] = ROLE.standing;
      vx[i] = 0;
      vy[i] = 0;
      continue;
    }
    const fromX = crowd.x[k] as number;
    const fromY = crowd.y[k] as number;
    // a step begins where the person stands; beyond a seam the crowd goes on past it
    step.fromX = x[i] as number;
    step.fromY = y[i] as number;
    step.toX = nextX[k] as number;
    step.toY = nextY[k] as number;
    step.radiusM = radiusM[i] as number;
    let isInNewCell = false;
    if (motion[i] === MOTION.moving) {
      walking++;
      const near = (nearby[k] as number) & (NEARBY.wall | NEARBY.portal);
      if (near !== 0) isInNewCell = keepInside(context, i, k, near);
    }
    if (lines.length > 0) recordLines(context, i);
    x[i] = periodic !== null && cell[i] === periodic.cell ? acrossSeam(periodic, step.toX) : step.toX;
    y[i] = step.toY;
    // the crowd goes on past a seam until it is gathered anew
    crowd.x[k] = step.toX;
    crowd.y[k] = step.toY;
    vx[i] = (step.toX - fromX) / dtS;
    vy[i] = (step.toY - fromY) / dtS;
    ex[i] = crowd.ex[k] as number;
    ey[i] = crowd.ey[k] as number;
    speed[i] = crowd.speed[k] as number;
    if (isInNewCell) arriveInCell(context, i, k);
  }
  return walking;
}
