/** What walls do to a step: they turn the heading a little, keep the body off, and are never crossed. */
import type { CellSurface } from '../space/cellSurface.js';
import { crossesLine, type Straight } from '../space/straight.js';
import type { Crowd } from './crowd.js';
import { WALL_CONTACT_SHARE, WALL_GUARD_M } from './timeGapParameters.js';

export interface MutablePoint {
  x: number;
  y: number;
}

/** The step of one body. */
export interface BodyStep extends Straight {
  radiusM: number;
}

/** Offset of a place from the nearest point of a wall, and its square, m and m². */
const offset = { x: 0, y: 0, square: 0 };

function measureOffset(walls: Float64Array, wall: number, x: number, y: number): void {
  const at = 4 * wall;
  const ax = walls[at] as number;
  const ay = walls[at + 1] as number;
  const bx = (walls[at + 2] as number) - ax;
  const by = (walls[at + 3] as number) - ay;
  const length2 = bx * bx + by * by;
  let t = length2 > 0 ? ((x - ax) * bx + (y - ay) * by) / length2 : 0;
  t = t < 0 ? 0 : t > 1 ? 1 : t;
  offset.x = x - (ax + t * bx);
  offset.y = y - (ay + t * by);
  offset.square = offset.x * offset.x + offset.y * offset.y;
}

/** Nearer than this a wall has no side to push to, m². */
const NO_SIDE_M2 = 1e-18;

/** Removes what points into a wall from the direction a slot wishes, fully at contact and not at all beyond the guard band. */
export function turnFromWalls({ walls, wallsNear }: CellSurface, crowd: Crowd, slot: number, wish: MutablePoint): void {
  const { start, items } = wallsNear;
  const x = crowd.x[slot] as number;
  const y = crowd.y[slot] as number;
  const bucket = crowd.surfaceBucket[slot] as number;
  const contact = WALL_CONTACT_SHARE * (crowd.radiusM[slot] as number);
  const within = contact + WALL_GUARD_M;
  const until = start[bucket + 1] as number;
  for (let k = start[bucket] as number; k < until; k++) {
    measureOffset(walls, items[k] as number, x, y);
    if (offset.square >= within * within || offset.square < NO_SIDE_M2) continue;
    const distance = Math.sqrt(offset.square);
    const weight = Math.min(1, 1 - (distance - contact) / WALL_GUARD_M);
    const nx = offset.x / distance;
    const ny = offset.y / distance;
    const into = wish.x * nx + wish.y * ny;
    if (into >= 0) continue;
    wish.x -= weight * into * nx;
    wish.y -= weight * into * ny;
  }
}

/**
 * Pushes the end of a step out to the contact distance of every wall, twice.
 *
 * @param bucket - where the step began
 */
export function pushFromWalls({ walls, wallsNear }: CellSurface, bucket: number, step: BodyStep): void {
  const { start, items } = wallsNear;
  const contact = WALL_CONTACT_SHARE * step.radiusM;
  const until = start[bucket + 1] as number;
  for (let pass = 0; pass < 2; pass++) {
    let shiftX = 0;
    let shiftY = 0;
    for (let k = start[bucket] as number; k < until; k++) {
      measureOffset(walls, items[k] as number, step.toX, step.toY);
      if (offset.square >= contact * contact || offset.square < NO_SIDE_M2) continue;
      const distance = Math.sqrt(offset.square);
      const push = (contact - distance) / distance;
      // the deepest wall of each direction decides: neighbours along one line must not push twice
      const px = push * offset.x;
      const py = push * offset.y;
      if (Math.abs(px) > Math.abs(shiftX)) shiftX = px;
      if (Math.abs(py) > Math.abs(shiftY)) shiftY = py;
    }
    if (shiftX === 0 && shiftY === 0) return;
    step.toX += shiftX;
    step.toY += shiftY;
  }
}

/**
 * Whether a step crosses a wall of the cell.
 *
 * @param bucket - where the step begins
 */
export function crossesWall({ walls, wallsNear }: CellSurface, bucket: number, step: Straight): boolean {
  const { start, items } = wallsNear;
  const until = start[bucket + 1] as number;
  for (let k = start[bucket] as number; k < until; k++) {
    if (crossesLine(step, walls, 4 * (items[k] as number))) return true;
  }
  return false;
}
