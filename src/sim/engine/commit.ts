/** Settles tentative positions against walls and portals, and makes them the current generation. */
import { ROLE } from '../movement/crowd.js';
import { crossesWall, type MutablePoint, pushFromWalls, segmentsCross } from '../movement/wallContact.js';
import { bucketAt, NEARBY } from '../space/cellSurface.js';
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';
import { acrossSeam } from './periodic.js';
import { passPortal, pushFromShutPortals } from './portals.js';
import { chooseWay } from './starts.js';

const to: MutablePoint = { x: 0, y: 0 };

function recordLines({ people, space, lines, events, stepCount }: EngineContext, i: number): void {
  const planeId = space.cells[people.cell[i] as number]?.planeId;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as (typeof lines)[number];
    if (line.planeId !== planeId) continue;
    const [ax, ay] = line.from;
    const [bx, by] = line.to;
    if (segmentsCross(people.x[i] as number, people.y[i] as number, to.x, to.y, ax, ay, bx, by)) {
      events.push({ step: stepCount + 1, type: 'occupantCrossedLine', occupant: i, line: index });
    }
  }
}

/** Keeps the step within walls and shut portals; returns whether it led into another cell. */
function keepInside(context: EngineContext, i: number, k: number, near: number): boolean {
  const { people, crowd } = context;
  const surface = context.surface(people.cell[i] as number);
  const bucket = crowd.surfaceBucket[k] as number;
  const fromX = people.x[i] as number;
  const fromY = people.y[i] as number;
  if ((near & NEARBY.wall) !== 0) pushFromWalls(surface, bucket, people.radiusM[i] as number, to);
  if ((near & NEARBY.portal) !== 0) pushFromShutPortals(context, i, surface, bucket, to);
  if ((near & NEARBY.wall) !== 0 && crossesWall(surface, bucket, fromX, fromY, to.x, to.y)) {
    to.x = fromX;
    to.y = fromY;
    return false;
  }
  return (near & NEARBY.portal) !== 0 && passPortal(context, i, surface, bucket, to);
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
  const { x, y, vx, vy, ex, ey, speed, motion, target, cell } = people;
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
    to.x = nextX[k] as number;
    to.y = nextY[k] as number;
    let isInNewCell = false;
    if (motion[i] === MOTION.moving) {
      walking++;
      const near = (nearby[k] as number) & (NEARBY.wall | NEARBY.portal);
      if (near !== 0) isInNewCell = keepInside(context, i, k, near);
    }
    if (lines.length > 0) recordLines(context, i);
    x[i] = periodic !== null && cell[i] === periodic.cell ? acrossSeam(periodic, to.x) : to.x;
    y[i] = to.y;
    // the crowd goes on past a seam until it is gathered anew
    crowd.x[k] = to.x;
    crowd.y[k] = to.y;
    vx[i] = (to.x - fromX) / dtS;
    vy[i] = (to.y - fromY) / dtS;
    ex[i] = crowd.ex[k] as number;
    ey[i] = crowd.ey[k] as number;
    speed[i] = crowd.speed[k] as number;
    if (isInNewCell) arriveInCell(context, i, k);
  }
  return walking;
}
