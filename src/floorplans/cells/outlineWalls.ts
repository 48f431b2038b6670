/** The walls of a cell: its outline where no portal lies. */
import type { Point, Polygon, Segment } from '../../model/index.js';
import { polygonEdges } from '../../model/index.js';
import { cross, dot, minus, pointAlong, unitVector } from './draft.js';

/** A portal this near an outline edge lies on it, m. */
const ON_EDGE_M = 0.003;

/** Pieces of wall shorter than this are rounding, m. */
const MIN_WALL_M = 0.001;

/** The stretch of an edge that a portal covers, as distances from the edge's start; null for none. */
function coveredStretch(a: Point, direction: Point, lengthM: number, portal: Segment): [number, number] | null {
  const offs = portal.map((end) => Math.abs(cross(direction, minus(end, a)))) as [number, number];
  if (offs[0] > ON_EDGE_M || offs[1] > ON_EDGE_M) return null;
  const p = dot(direction, minus(portal[0], a));
  const q = dot(direction, minus(portal[1], a));
  const from = Math.max(0, Math.min(p, q));
  const until = Math.min(lengthM, Math.max(p, q));
  return until - from > MIN_WALL_M ? [from, until] : null;
}

/** The edges of a polygon without the stretches that its portals cover. */
export function outlineWithoutPortals(polygon: Polygon, portals: readonly Segment[]): Segment[] {
  const walls: Segment[] = [];
  for (const [a, b] of polygonEdges(polygon)) {
    const direction = unitVector(a, b);
    if (!direction) continue;
    const lengthM = dot(direction, minus(b, a));
    const gaps: [number, number][] = [];
    for (const portal of portals) {
      const gap = coveredStretch(a, direction, lengthM, portal);
      if (gap) gaps.push(gap);
    }
    if (gaps.length === 0) {
      walls.push([a, b]);
      continue;
    }
    gaps.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
    let reached = 0;
    for (const [from, until] of gaps) {
      if (from - reached > MIN_WALL_M) walls.push([pointAlong(a, direction, reached), pointAlong(a, direction, from)]);
      reached = Math.max(reached, until);
    }
    if (lengthM - reached > MIN_WALL_M) walls.push([pointAlong(a, direction, reached), b]);
  }
  return walls;
}
