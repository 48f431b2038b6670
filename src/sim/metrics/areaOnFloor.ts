/** How much of a measurement area lies on a piece of floor. */
import type { Point, Polygon } from '../../model/index.js';
import { clippedArea } from './clippedArea.js';

/** Area the two have in common, m²: over a fan of triangles, which with their signs cover the second exactly. */
export function areaOnFloor(area: Polygon, floor: Polygon): number {
  const [apex, ...rest] = floor.outer;
  if (apex === undefined) return 0;
  let shared = 0;
  for (let i = 0; i + 1 < rest.length; i++) {
    const p = rest[i] as Point;
    const q = rest[i + 1] as Point;
    const turn = (p[0] - apex[0]) * (q[1] - apex[1]) - (p[1] - apex[1]) * (q[0] - apex[0]);
    shared += turn >= 0 ? clippedArea(area, [apex, p, q]) : -clippedArea(area, [apex, q, p]);
  }
  return Math.abs(shared);
}
