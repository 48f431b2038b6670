/** Where a passage is too narrow for one person to pass another. */
import type { Cell } from '../../floorplans/index.js';
import { isInsidePolygon, nearestOnSegment, type Point, type Segment } from '../../model/index.js';

/** Two bodies of 0.35 m do not fit beside each other in less, m. */
const NARROW_M = 0.7;
/** Two walls face each other when the cosine of the angle between the ways to them is below this. */
const FACING = -0.9;
/** Where in a square it is asked, as shares of its side. */
const SAMPLES: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.2, 0.2],
  [0.8, 0.2],
  [0.2, 0.8],
  [0.8, 0.8],
];

function liesBetween(walls: readonly Segment[], at: Point): boolean {
  const ways: { x: number; y: number; length: number }[] = [];
  for (const wall of walls) {
    const { at: nearest, distanceM } = nearestOnSegment(at, wall);
    if (distanceM >= NARROW_M) continue;
    const [x, y] = [nearest[0] - at[0], nearest[1] - at[1]];
    ways.push({ x, y, length: Math.sqrt(x * x + y * y) });
  }
  return ways.some((one, i) =>
    ways.some((other, j) => {
      if (j <= i || one.length + other.length >= NARROW_M) return false;
      return one.x * other.x + one.y * other.y < FACING * one.length * other.length;
    }),
  );
}

/**
 * Whether somewhere in a square of floor there are walls on two sides less than 0.7 m apart.
 *
 * @param walls - those near the square
 * @param corner - its corner of least x and y
 */
export function isNarrowPlace(cell: Cell, walls: readonly Segment[], corner: Point, sideM: number): boolean {
  return SAMPLES.some(([x, y]) => {
    const at: Point = [corner[0] + x * sideM, corner[1] + y * sideM];
    if (!liesBetween(walls, at)) return false;
    return isInsidePolygon(at, cell.polygon) && !cell.obstacles.some((obstacle) => isInsidePolygon(at, obstacle));
  });
}
