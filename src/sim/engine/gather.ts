/** Lays everyone who is in the way out as the crowd of one step. */
import { ROLE } from '../movement/crowd.js';
import { listBodies } from './bodies.js';
import type { EngineContext } from './context.js';
import { guideMovers } from './guidance.js';

/**
 * Sorts the bodies by place, samples the guidance of those who decide, and fills the crowd.
 *
 * @param isForAll - whether everyone decides, or only those who are not steady
 */
export function gatherCrowd(context: EngineContext, isForAll: boolean): void {
  const { people, periodic, bodies, sorter, crowd } = context;
  const count = listBodies(people, periodic, bodies);
  sorter.sort(count, bodies.x, bodies.y, bodies.cell);
  crowd.count = count;
  const { order } = sorter.grid;
  const { decides, isSteady } = crowd;
  const { occupant, role: roles, x, y, vx, vy, ex, ey, speed, radiusM, cell, nextCell, stream, timeGap, phi } = crowd;
  for (let k = 0; k < count; k++) {
    const body = order[k] as number;
    const i = bodies.occupant[body] as number;
    const role = bodies.role[body] as number;
    occupant[k] = i;
    roles[k] = role;
    x[k] = bodies.x[body] as number;
    y[k] = bodies.y[body] as number;
    cell[k] = bodies.cell[body] as number;
    radiusM[k] = people.radiusM[i] as number;
    ex[k] = people.ex[i] as number;
    ey[k] = people.ey[i] as number;
    nextCell[k] = people.nextCell[i] as number;
    stream[k] = 2 * (people.target[i] as number) + (people.walksToPlace[i] as number);
    decides[k] = 0;
    if (role === ROLE.image) continue;
    if (isForAll) isSteady[i] = 0;
    if (role === ROLE.moving && isSteady[i] === 0) decides[k] = 1;
    bodies.slot[body] = k;
    const isStanding = role === ROLE.standing;
    vx[k] = isStanding ? 0 : (people.vx[i] as number);
    vy[k] = isStanding ? 0 : (people.vy[i] as number);
    speed[k] = people.speed[i] as number;
    timeGap[k] = people.timeGapFactor[i] as number;
    phi[k] = Number.POSITIVE_INFINITY;
  }
  guideMovers(context);
  if (periodic) fillImages(context);
}

/** Gives the pictures beyond a seam what their originals are. */
function fillImages({ bodies, sorter, crowd }: EngineContext): void {
  for (let k = 0; k < crowd.count; k++) {
    if (crowd.role[k] !== ROLE.image) continue;
    const original = bodies.slot[bodies.slot[sorter.grid.order[k] as number] as number] as number;
    crowd.original[k] = original;
    crowd.shiftX[k] = (crowd.x[k] as number) - (crowd.x[original] as number);
    crowd.vx[k] = crowd.vx[original] as number;
    crowd.vy[k] = crowd.vy[original] as number;
    crowd.speed[k] = crowd.speed[original] as number;
    crowd.limit[k] = crowd.limit[original] as number;
    crowd.phi[k] = (crowd.phi[original] as number) + (crowd.x[original] as number) - (crowd.x[k] as number);
  }
}
