/**
 * Points, segments and polygons in campus-local metres.
 *
 * Pure functions built from `+ - * /` and `Math.sqrt` only, so that every engine gives the same bytes.
 */

/** x to the east, y to the north, m. */
export type Point = readonly [number, number];

/** A closed ring: at least three points, the first not repeated at the end. */
export type Ring = readonly Point[];

/** Outer ring counter-clockwise, holes clockwise. */
export interface Polygon {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

export type Segment = readonly [Point, Point];

/** Axis-parallel bounding box, m. */
export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function distance(a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  return Math.sqrt(dx * dx + dy * dy);
}

export function midpoint([a, b]: Segment): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Area with a sign, m²: positive when the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  // relative to the first point, so that a far origin costs no digits
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[j] as Point;
    const b = ring[i] as Point;
    sum += (a[0] - originX) * (b[1] - originY) - (b[0] - originX) * (a[1] - originY);
  }
  return sum / 2;
}

/** Area of the polygon without its holes, m². */
export function polygonArea(polygon: Polygon): number {
  let area = Math.abs(signedArea(polygon.outer));
  for (const hole of polygon.holes) area -= Math.abs(signedArea(hole));
  return area;
}

/** Centre of mass of the outer ring; the mean of its points when it has no area. */
export function ringCentroid(ring: Ring): Point {
  const area = signedArea(ring);
  if (Math.abs(area) < 1e-9) {
    let x = 0;
    let y = 0;
    for (const p of ring) {
      x += p[0];
      y += p[1];
    }
    return [x / ring.length, y / ring.length];
  }
  const [originX, originY] = ring[0] as Point;
  let x = 0;
  let y = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const ax = (ring[j] as Point)[0] - originX;
    const ay = (ring[j] as Point)[1] - originY;
    const bx = (ring[i] as Point)[0] - originX;
    const by = (ring[i] as Point)[1] - originY;
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return [originX + x / (6 * area), originY + y / (6 * area)];
}

/** Even-odd test; a point exactly on an edge may fall on either side. */
export function isInsideRing(point: Point, ring: Ring): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i] as Point;
    const b = ring[j] as Point;
    if (a[1] > point[1] !== b[1] > point[1]) {
      const x = ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0];
      if (point[0] < x) inside = !inside;
    }
  }
  return inside;
}

export function isInsidePolygon(point: Point, polygon: Polygon): boolean {
  if (!isInsideRing(point, polygon.outer)) return false;
  for (const hole of polygon.holes) if (isInsideRing(point, hole)) return false;
  return true;
}

/** Nearest point of a segment, and how far along it lies (0 at `a`, 1 at `b`). */
export function nearestOnSegment(point: Point, [a, b]: Segment): { at: Point; t: number; distanceM: number } {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const raw = length2 > 0 ? ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2 : 0;
  const t = Math.min(1, Math.max(0, raw));
  const at: Point = [a[0] + t * dx, a[1] + t * dy];
  return { at, t, distanceM: distance(point, at) };
}

/** The edges of a polygon, outer ring first. */
export function polygonEdges(polygon: Polygon): Segment[] {
  const edges: Segment[] = [];
  for (const ring of [polygon.outer, ...polygon.holes]) {
    for (let i = 0; i < ring.length; i++) {
      edges.push([ring[i] as Point, ring[(i + 1) % ring.length] as Point]);
    }
  }
  return edges;
}

/** Distance from a point to the nearest edge of the polygon, whichever side it lies on, m. */
export function distanceToOutline(point: Point, polygon: Polygon): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const edge of polygonEdges(polygon)) {
    nearest = Math.min(nearest, nearestOnSegment(point, edge).distanceM);
  }
  return nearest;
}

/** Bounding box of any number of points; `null` for none. */
export function boundsOf(points: Iterable<Point>): Bounds | null {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (const [x, y] of points) {
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return minX <= maxX && minY <= maxY ? { minX, minY, maxX, maxY } : null;
}
