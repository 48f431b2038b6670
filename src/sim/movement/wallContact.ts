/** What walls do to a step: they turn the heading a little, keep the body off, and are never crossed. */
import { bucketAt, type CellSurface } from '../space/cellSurface.js';
import { WALL_CONTACT_SHARE, WALL_GUARD_M } from './timeGapParameters.js';

export interface MutablePoint {
  x: number;
  y: number;
}

/** Calls back with the nearest point of every wall of the bucket: offset from it and distance, m. */
function forWallsNear(
  surface: CellSurface,
  x: number,
  y: number,
  within: number,
  visit: (offsetX: number, offsetY: number, distanceM: number) => void,
): void {
  const { walls, wallStart, wallItems } = surface;
  const bucket = bucketAt(surface, x, y);
  const until = wallStart[bucket + 1] as number;
  for (let k = wallStart[bucket] as number; k < until; k++) {
    const at = 4 * (wallItems[k] as number);
    const ax = walls[at] as number;
    const ay = walls[at + 1] as number;
    const bx = (walls[at + 2] as number) - ax;
    const by = (walls[at + 3] as number) - ay;
    const length2 = bx * bx + by * by;
    let t = length2 > 0 ? ((x - ax) * bx + (y - ay) * by) / length2 : 0;
    t = t < 0 ? 0 : Math.min(t, 1);
    const ox = x - (ax + t * bx);
    const oy = y - (ay + t * by);
    const d2 = ox * ox + oy * oy;
    if (d2 < within * within) visit(ox, oy, Math.sqrt(d2));
  }
}

/** Removes what points into a wall from a wished direction, fully at contact and not at all beyond the guard band. */
export function turnFromWalls(surface: CellSurface, x: number, y: number, radiusM: number, wish: MutablePoint): void {
  const contact = WALL_CONTACT_SHARE * radiusM;
  forWallsNear(surface, x, y, contact + WALL_GUARD_M, (ox, oy, distance) => {
    if (distance < 1e-9) return;
    const weight = Math.min(1, Math.max(0, 1 - (distance - contact) / WALL_GUARD_M));
    const nx = ox / distance;
    const ny = oy / distance;
    const into = wish.x * nx + wish.y * ny;
    if (into >= 0) return;
    wish.x -= weight * into * nx;
    wish.y -= weight * into * ny;
  });
}

/** Pushes a position out to the contact distance of every wall, twice. */
export function pushFromWalls(surface: CellSurface, radiusM: number, at: MutablePoint): void {
  const contact = WALL_CONTACT_SHARE * radiusM;
  for (let pass = 0; pass < 2; pass++) {
    let shiftX = 0;
    let shiftY = 0;
    forWallsNear(surface, at.x, at.y, contact, (ox, oy, distance) => {
      if (distance < 1e-9) return;
      const push = (contact - distance) / distance;
      // the deepest wall of each direction decides: neighbours along one line must not push twice
      const px = push * ox;
      const py = push * oy;
      if (Math.abs(px) > Math.abs(shiftX)) shiftX = px;
      if (Math.abs(py) > Math.abs(shiftY)) shiftY = py;
    });
    if (shiftX === 0 && shiftY === 0) return;
    at.x += shiftX;
    at.y += shiftY;
  }
}

/** Whether the straight step from one place to another crosses a wall of the cell. */
export function crossesWall(surface: CellSurface, fromX: number, fromY: number, toX: number, toY: number): boolean {
  const { walls, wallStart, wallItems } = surface;
  const bucket = bucketAt(surface, fromX, fromY);
  const until = wallStart[bucket + 1] as number;
  for (let k = wallStart[bucket] as number; k < until; k++) {
    const at = 4 * (wallItems[k] as number);
    if (
      segmentsCross(
        fromX,
        fromY,
        toX,
        toY,
        walls[at] as number,
        walls[at + 1] as number,
        walls[at + 2] as number,
        walls[at + 3] as number,
      )
    ) {
      return true;
    }
  }
  return false;
}

/** Whether segment p–q crosses segment a–b; touching an end from one side does not count. */
export function segmentsCross(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  const abx = bx - ax;
  const aby = by - ay;
  const sideP = abx * (py - ay) - aby * (px - ax);
  const sideQ = abx * (qy - ay) - aby * (qx - ax);
  if (sideP > 0 === sideQ > 0) return false;
  const dx = qx - px;
  const dy = qy - py;
  const sideA = dx * (ay - py) - dy * (ax - px);
  const sideB = dx * (by - py) - dy * (bx - px);
  return sideA > 0 !== sideB > 0;
}
