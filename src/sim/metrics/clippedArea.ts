/**
 * Area of a polygon inside a convex window, by Sutherland and Hodgman's clipping.
 *
 * The subject may be of any simple shape: edges that the clipping lays along the window enclose no area,
 * so the area stays exact even where the pieces fall apart.
 */
import { type Point, type Polygon, type Ring, signedArea } from '../../model/index.js';

/** What is left of a ring on the left of the line from a to b. */
function clipToLeft(ring: Ring, a: Point, b: Point): Point[] {
  const side = (p: Point) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
  const kept: Point[] = [];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const from = ring[j] as Point;
    const to = ring[i] as Point;
    const fromSide = side(from);
    const toSide = side(to);
    if (fromSide >= 0 !== toSide >= 0) {
      const t = fromSide / (fromSide - toSide);
      kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
    }
    if (toSide >= 0) kept.push(to);
  }
  return kept;
}

/** The part of a ring inside a convex window, whose ring runs counter-clockwise. */
export function clipRing(ring: Ring, window: Ring): Ring {
  let kept: Ring = ring;
  for (let i = 0; i < window.length && kept.length > 0; i++) {
    kept = clipToLeft(kept, window[i] as Point, window[(i + 1) % window.length] as Point);
  }
  return kept;
}

/** Area of the polygon, holes taken out, inside a convex window whose ring runs counter-clockwise, m². */
export function clippedArea(polygon: Polygon, window: Ring): number {
  let area = Math.abs(signedArea(clipRing(polygon.outer, window)));
  for (const hole of polygon.holes) area -= Math.abs(signedArea(clipRing(hole, window)));
  return Math.max(0, area);
}
