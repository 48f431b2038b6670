/** Lays everyone who is in the way out as the crowd of one step. */
import { ROLE } from '../movement/crowd.js';
import { bucketAt } from '../space/cellSurface.js';
import { listBodies } from './bodies.js';
import type { EngineContext } from './context.js';
import { guide } from './guidance.js';

/** Sorts the bodies by place, samples the guidance of those who move, and fills the crowd. */
export function gatherCrowd(context: EngineContext): void {
  const { people, periodic, bodies, sorter, crowd, guidance } = context;
  const { grid } = sorter;
  const count = listBodies(people, periodic, bodies);
  sorter.sort(count, bodies.x, bodies.y, bodies.cell);
  crowd.count = count;
  for (let k = 0; k < count; k++) {
    const body = grid.order[k] as number;
    const i = bodies.occupant[body] as number;
    const role = bodies.role[body] as number;
    const x = bodies.x[body] as number;
    const y = bodies.y[body] as number;
    const cell = bodies.cell[body] as number;
    crowd.occupant[k] = i;
    crowd.role[k] = role;
    crowd.x[k] = x;
    crowd.y[k] = y;
    crowd.cell[k] = cell;
    crowd.radiusM[k] = people.radiusM[i] as number;
    crowd.ex[k] = people.ex[i] as number;
    crowd.ey[k] = people.ey[i] as number;
    crowd.nextCell[k] = people.nextCell[i] as number;
    crowd.stream[k] = 2 * (people.target[i] as number) + (people.walksToPlace[i] as number);
    if (role === ROLE.image) continue;
    bodies.slot[body] = k;
    if (role === ROLE.standing) {
      crowd.vx[k] = 0;
      crowd.vy[k] = 0;
      crowd.phi[k] = Number.POSITIVE_INFINITY;
      continue;
    }
    const surface = context.surface(cell);
    const bucket = bucketAt(surface, x, y);
    guide(context, i);
    const e0x = guidance.directionX[i] as number;
    const e0y = guidance.directionY[i] as number;
    const isGuided = e0x !== 0 || e0y !== 0;
    crowd.vx[k] = people.vx[i] as number;
    crowd.vy[k] = people.vy[i] as number;
    crowd.speed[k] = people.speed[i] as number;
    crowd.directionX[k] = isGuided ? e0x : (people.ex[i] as number);
    crowd.directionY[k] = isGuided ? e0y : (people.ey[i] as number);
    crowd.limit[k] = guidance.speedLimit[i] as number;
    crowd.timeGap[k] = people.timeGapFactor[i] as number;
    crowd.flightGap[k] = guidance.stairGapFactor[i] as number;
    crowd.phi[k] = people.phi[i] as number;
    crowd.surfaceBucket[k] = bucket;
    crowd.nearby[k] = surface.nearby[bucket] as number;
  }
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
