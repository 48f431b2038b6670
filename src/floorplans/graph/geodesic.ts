/** Lengths of shortest walks inside one cell. */
import { distance, type Point, type Polygon } from '../../model/index.js';
import { canSee, cornerDistancesAt, cornerDistancesFrom, prepareSightLines, type SightLines } from './visibility.js';

/**
 * Shortest walk from a point to every corner of the floor, by Dijkstra over the lines of sight, m.
 *
 * @param start - distance to the corners the point sees
 * @param before - filled with the corner each is reached from, where the walk bends before it
 */
export function walkToCorners(sight: SightLines, start: Float64Array, before?: Int32Array): Float64Array {
  const lengths = start.slice();
  const isDone = new Uint8Array(lengths.length);
  for (;;) {
    let nearest = -1;
    for (let i = 0; i < lengths.length; i++) {
      if (isDone[i] || lengths[i] === Number.POSITIVE_INFINITY) continue;
      if (nearest < 0 || (lengths[i] as number) < (lengths[nearest] as number)) nearest = i;
    }
    if (nearest < 0) return lengths;
    isDone[nearest] = 1;
    const base = lengths[nearest] as number;
    const row = cornerDistancesFrom(sight, nearest);
    for (let j = 0; j < lengths.length; j++) {
      const reached = base + (row[j] as number);
      if (reached >= (lengths[j] as number)) continue;
      lengths[j] = reached;
      if (before) before[j] = nearest;
    }
  }
}

/**
 * Shortest walks between every two of the points, m; `Infinity` where the floor does not join them.
 *
 * @returns one row per point; symmetric, zero on the diagonal
 */
export function geodesicLengthsM(
  polygon: Polygon,
  obstacles: readonly Polygon[],
  points: readonly Point[],
): Float64Array[] {
  const sight = prepareSightLines(polygon, obstacles);
  const rows = points.map(() => new Float64Array(points.length));
  const seen = new Map<number, Float64Array>();
  const cornersSeenFrom = (index: number): Float64Array => {
    const known = seen.get(index);
    if (known) return known;
    const row = cornerDistancesAt(sight, points[index] as Point);
    seen.set(index, row);
    return row;
  };
  for (let i = 0; i < points.length; i++) {
    let walked: Float64Array | null = null;
    for (let j = i + 1; j < points.length; j++) {
      const from = points[i] as Point;
      const to = points[j] as Point;
      let lengthM = Number.POSITIVE_INFINITY;
      if (canSee(sight, from, to)) lengthM = distance(from, to);
      else {
        walked ??= walkToCorners(sight, cornersSeenFrom(i));
        const last = cornersSeenFrom(j);
        for (let k = 0; k < last.length; k++) {
          lengthM = Math.min(lengthM, (walked[k] as number) + (last[k] as number));
        }
      }
      (rows[i] as Float64Array)[j] = lengthM;
      (rows[j] as Float64Array)[i] = lengthM;
    }
  }
  return rows;
}

/**
 * Shortest walk between two points inside a polygon, around its holes and the obstacles, m.
 *
 * Exact to about a millimetre. Points on the outline count as inside; a point outside the floor reaches nothing.
 */
export function geodesicLengthM(polygon: Polygon, obstacles: readonly Polygon[], from: Point, to: Point): number {
  return geodesicLengthsM(polygon, obstacles, [from, to])[0]?.[1] as number;
}
