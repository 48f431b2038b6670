/**
 * What can be seen from where inside a polygon with holes, and the shortest walk along it.
 *
 * The shortest walk between two points of a polygon bends only at corners that stick into the floor (reflex
 * corners), so it is a shortest route over the lines of sight between these. T. Lozano-Pérez and M. Wesley,
 * "An algorithm for planning collision-free paths among polyhedral obstacles", CACM 22 (1979).
 */
import { distance, isInsideRing, type Point, type Polygon, type Ring } from '../../model/index.js';
import { polygonRings, subtractAll, uniteAll } from '../cells/clipping.js';

/** Points nearer than this to a line lie on it, m: above the grid of 0.1 mm, below anything drawn. */
const TOUCH_M = 0.0005;

interface Corner {
  readonly at: Point;
  readonly before: Point;
  readonly after: Point;
}

/** Twice the area of the triangle: positive when `c` lies on the left of a→b. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** The floor prepared for many questions. */
export interface SightLines {
  readonly rings: readonly Ring[];
  /** Ends of all edges, as x, y, x, y per edge. */
  readonly edges: Float64Array;
  readonly corners: readonly Corner[];
  /** Lines of sight between corners, made when first asked for: distance, or Infinity. */
  readonly cornerDistances: (Float64Array | undefined)[];
}

/** @param polygon - normalised; the walk may touch its outline and that of the obstacles */
export function prepareSightLines(polygon: Polygon, obstacles: readonly Polygon[]): SightLines {
  const floor = obstacles.length > 0 ? subtractAll([polygon], obstacles) : uniteAll([polygon]);
  const rings = floor.flatMap(polygonRings);
  const coordinates: number[] = [];
  const corners: Corner[] = [];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const before = ring[(i + ring.length - 1) % ring.length] as Point;
      const at = ring[i] as Point;
      const after = ring[(i + 1) % ring.length] as Point;
      coordinates.push(at[0], at[1], after[0], after[1]);
      // floor lies on the left of every edge: a right turn sticks into it
      if (turn(before, at, after) < 0) corners.push({ at, before, after });
    }
  }
  return { rings, edges: Float64Array.from(coordinates), corners, cornerDistances: [] };
}

function isOnFloor({ rings, edges }: SightLines, point: Point): boolean {
  let inside = false;
  for (const ring of rings) if (isInsideRing(point, ring)) inside = !inside;
  if (inside) return true;
  const [x, y] = point;
  for (let e = 0; e < edges.length; e += 4) {
    const ax = edges[e] as number;
    const ay = edges[e + 1] as number;
    const dx = (edges[e + 2] as number) - ax;
    const dy = (edges[e + 3] as number) - ay;
    const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const t = Math.min(1, Math.max(0, share));
    const offX = ax + t * dx - x;
    const offY = ay + t * dy - y;
    if (offX * offX + offY * offY <= TOUCH_M * TOUCH_M) return true;
  }
  return false;
}

/** Whether the straight line between two points of the floor stays on it; touching the outline is allowed. */
export function canSee(sight: SightLines, from: Point, to: Point): boolean {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const lengthM = Math.sqrt(dx * dx + dy * dy);
  if (lengthM <= TOUCH_M) return true;
  const ux = dx / lengthM;
  const uy = dy / lengthM;
  const touches = [0, lengthM];
  const { edges } = sight;
  for (let e = 0; e < edges.length; e += 4) {
    const ax = (edges[e] as number) - from[0];
    const ay = (edges[e + 1] as number) - from[1];
    const bx = (edges[e + 2] as number) - from[0];
    const by = (edges[e + 3] as number) - from[1];
    const offA = ux * ay - uy * ax;
    const offB = ux * by - uy * bx;
    if ((offA > TOUCH_M && offB > TOUCH_M) || (offA < -TOUCH_M && offB < -TOUCH_M)) continue;
    const alongA = ux * ax + uy * ay;
    const alongB = ux * bx + uy * by;
    if ((alongA < -TOUCH_M && alongB < -TOUCH_M) || (alongA > lengthM + TOUCH_M && alongB > lengthM + TOUCH_M))
      continue;
    const touchesA = Math.abs(offA) <= TOUCH_M;
    const touchesB = Math.abs(offB) <= TOUCH_M;
    if (touchesA && alongA > 0 && alongA < lengthM) touches.push(alongA);
    if (touchesB && alongB > 0 && alongB < lengthM) touches.push(alongB);
    if (touchesA || touchesB) continue;
    const along = alongA + ((alongB - alongA) * offA) / (offA - offB);
    if (along > TOUCH_M && along < lengthM - TOUCH_M) {
      // a crossing very near an end may be that end standing on the edge
      const edgeX = bx - ax;
      const edgeY = by - ay;
      const edgeM = Math.sqrt(edgeX * edgeX + edgeY * edgeY);
      const offStart = Math.abs(edgeX * ay - edgeY * ax) / edgeM;
      const offEnd = Math.abs(edgeX * (ay - dy) - edgeY * (ax - dx)) / edgeM;
      if (offStart > TOUCH_M && offEnd > TOUCH_M) return false;
      touches.push(along);
    }
  }
  touches.sort((p, q) => p - q);
  for (let i = 1; i < touches.length; i++) {
    const near = touches[i - 1] as number;
    const far = touches[i] as number;
    if (far - near <= 2 * TOUCH_M) continue;
    const middle = (near + far) / 2;
    if (!isOnFloor(sight, [from[0] + ux * middle, from[1] + uy * middle])) return false;
  }
  return true;
}

/** Side of the line from the corner to `other` a wall's far end lies on: 1 left, -1 right, 0 for lines that run together. */
function wallSide(at: Point, other: Point, end: Point): number {
  const area = turn(at, other, end);
  const longerM = Math.max(distance(at, other), distance(at, end));
  return Math.abs(area) <= TOUCH_M * longerM ? 0 : Math.sign(area);
}

/** Whether a taut line through this corner towards `other` can bend there: both walls must lie on one side of it. */
function canBend({ at, before, after }: Corner, other: Point): boolean {
  return wallSide(at, other, before) * wallSide(at, other, after) >= 0;
}

/** Distances from one corner to the corners it sees. */
export function cornerDistancesFrom(sight: SightLines, index: number): Float64Array {
  const known = sight.cornerDistances[index];
  if (known) return known;
  const { corners } = sight;
  const from = corners[index] as Corner;
  const row = new Float64Array(corners.length).fill(Number.POSITIVE_INFINITY);
  corners.forEach((to, j) => {
    if (j === index) return;
    const mirror = sight.cornerDistances[j]?.[index];
    if (mirror !== undefined) row[j] = mirror;
    else if (canBend(from, to.at) && canBend(to, from.at) && canSee(sight, from.at, to.at)) {
      row[j] = distance(from.at, to.at);
    }
  });
  sight.cornerDistances[index] = row;
  return row;
}

/** Distances from any point of the floor to the corners it sees. */
export function cornerDistancesAt(sight: SightLines, from: Point): Float64Array {
  const row = new Float64Array(sight.corners.length).fill(Number.POSITIVE_INFINITY);
  sight.corners.forEach((corner, index) => {
    if (canBend(corner, from) && canSee(sight, from, corner.at)) row[index] = distance(from, corner.at);
  });
  return row;
}
