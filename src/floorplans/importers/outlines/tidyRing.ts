/**
 * Rings as files have them → rings as a plan wants them: open, turned the right way, without repeated points.
 *
 * A ring that crosses itself is repaired into the part that holds most of its area.
 */
import { distance, type Point, type Polygon, type Ring, SNAP_M, signedArea } from '../../../model/index.js';
import { snapToGrid, uniteAll } from '../../cells/clipping.js';

/** An outline smaller than this is none, m². */
const MIN_AREA_M2 = 0.01;

export type RingFault = 'too-few-points' | 'no-area';

export interface TidyPolygon {
  /** `null` when nothing usable is left. */
  readonly polygon: Polygon | null;
  readonly fault: RingFault | null;
  /** The outline crossed itself and was repaired. */
  readonly isRepaired: boolean;
}

function withoutRepeats(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept[kept.length - 1];
    if (!last || distance(last, point) > SNAP_M) kept.push(point);
  }
  while (kept.length > 1 && distance(kept[0] as Point, kept[kept.length - 1] as Point) <= SNAP_M) kept.pop();
  return kept;
}

function turnOf(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function edgesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turnOf(a, b, c) > 0 !== turnOf(a, b, d) > 0 && turnOf(c, d, a) > 0 !== turnOf(c, d, b) > 0;
}

/** An outline that crosses itself more often than this is a scribble, and no repair tells what was meant. */
const MAX_CROSSINGS = 500;

/** How often edges that do not follow each other cross, up to a limit. Edges are compared where their x ranges meet only. */
function countCrossings(ring: Ring, limit: number): number {
  const edges = ring.map((a, index) => {
    const b = ring[(index + 1) % ring.length] as Point;
    return { a, b, index, minX: Math.min(a[0], b[0]), maxX: Math.max(a[0], b[0]) };
  });
  edges.sort((p, q) => p.minX - q.minX || p.index - q.index);
  let count = 0;
  for (let i = 0; i < edges.length; i++) {
    const p = edges[i] as (typeof edges)[number];
    for (let j = i + 1; j < edges.length; j++) {
      const q = edges[j] as (typeof edges)[number];
      if (q.minX > p.maxX) break;
      const apart = Math.abs(p.index - q.index);
      if (apart === 1 || apart === ring.length - 1) continue;
      if (edgesCross(p.a, p.b, q.a, q.b) && ++count >= limit) return count;
    }
  }
  return count;
}

/** Whether two edges that do not follow each other cross. */
export function crossesItself(ring: Ring): boolean {
  return countCrossings(ring, 1) > 0;
}

function turned(ring: Ring, isCounterClockwise: boolean): Ring {
  return signedArea(ring) > 0 === isCounterClockwise ? ring : [...ring].reverse();
}

function tidyRing(points: readonly Point[]): Ring {
  return withoutRepeats(points.map(snapToGrid));
}

/** @param rings - outer ring first, then the holes; closing points may be there or not */
export function tidyPolygon(rings: readonly (readonly Point[])[]): TidyPolygon {
  const outer = tidyRing(rings[0] ?? []);
  if (outer.length < 3) return { polygon: null, fault: 'too-few-points', isRepaired: false };
  const holes = rings
    .slice(1)
    .map(tidyRing)
    .filter((hole) => hole.length >= 3 && Math.abs(signedArea(hole)) >= MIN_AREA_M2);
  if (crossesItself(outer) || holes.some(crossesItself)) {
    const isScribble = [outer, ...holes].some((ring) => countCrossings(ring, MAX_CROSSINGS) >= MAX_CROSSINGS);
    if (isScribble) return { polygon: null, fault: 'no-area', isRepaired: false };
    const polygon = uniteAll([{ outer, holes }])[0] ?? null;
    return { polygon, fault: polygon ? null : 'no-area', isRepaired: polygon !== null };
  }
  if (Math.abs(signedArea(outer)) < MIN_AREA_M2) return { polygon: null, fault: 'no-area', isRepaired: false };
  return {
    polygon: { outer: turned(outer, true), holes: holes.map((hole) => turned(hole, false)) },
    fault: null,
    isRepaired: false,
  };
}
