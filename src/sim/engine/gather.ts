/** Lays everyone who is in the way out as the crowd of one step. */
import { ROLE } from '../movement/crowd.js';
import { bucketAt } from '../space/cellSurface.js';
import type { EngineContext } from './context.js';
import { guide } from './guidance.js';
import { MOTION } from './occupants.js';

/** Lists the bodies of this step; returns how many there are. */
function listBodies({ people, bodies }: EngineContext): number {
  const { motion, target, x, y, cell } = people;
  let count = 0;
  for (let i = 0; i < people.count; i++) {
    const now = motion[i];
    if (now !== MOTION.seated && now !== MOTION.moving && now !== MOTION.leaving) continue;
    bodies.occupant[count] = i;
    bodies.x[count] = x[i] as number;
    bodies.y[count] = y[i] as number;
    bodies.cell[count] = cell[i] as number;
    // who has no way stands where they are
    bodies.isMover[count] = now === MOTION.leaving || (now === MOTION.moving && target[i] !== -1) ? 1 : 0;
    count++;
  }
  return count;
}

/** Sorts the bodies by place, samples the guidance of those who move, and fills the crowd. */
export function gatherCrowd(context: EngineContext): void {
  const { people, bodies, sorter, crowd, guidance } = context;
  const { grid } = sorter;
  const count = listBodies(context);
  sorter.sort(count, bodies.x, bodies.y, bodies.cell);
  crowd.count = count;
  for (let k = 0; k < count; k++) {
    const body = grid.order[k] as number;
    const i = bodies.occupant[body] as number;
    const isMover = bodies.isMover[body] === 1;
    const x = bodies.x[body] as number;
    const y = bodies.y[body] as number;
    const cell = bodies.cell[body] as number;
    crowd.occupant[k] = i;
    crowd.original[k] = k;
    crowd.x[k] = x;
    crowd.y[k] = y;
    crowd.cell[k] = cell;
    crowd.radiusM[k] = people.radiusM[i] as number;
    crowd.ex[k] = people.ex[i] as number;
    crowd.ey[k] = people.ey[i] as number;
    crowd.nextCell[k] = people.nextCell[i] as number;
    crowd.stream[k] = 2 * (people.target[i] as number) + (people.walksToPlace[i] as number);
    if (!isMover) {
      crowd.role[k] = ROLE.standing;
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
    crowd.role[k] = ROLE.moving;
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
}
