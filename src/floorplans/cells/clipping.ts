/**
 * Union, difference and intersection of polygons, on a grid of 0.1 mm.
 *
 * Clipper works on whole numbers; every result lies on the grid, so that points computed twice are the same point.
 * Results are normalised: outer rings counter-clockwise, holes clockwise, no point in the middle of a straight edge.
 */
import {
  Clipper,
  Clipper64,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  type Path64,
  PathType,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts';
import { type Point, type Polygon, polygonArea, type Ring, signedArea } from '../../model/index.js';

/** Grid lines per metre. */
const PER_M = 10_000;

/** A coordinate on the grid of 0.1 mm, m. */
export function snapToGrid([x, y]: Point): Point {
  return [Math.round(x * PER_M) / PER_M, Math.round(y * PER_M) / PER_M];
}

function toPath(ring: Ring, isCounterClockwise: boolean): Path64 {
  const path = ring.map(([x, y]) => ({ x: Math.round(x * PER_M), y: Math.round(y * PER_M) }));
  if (signedArea(ring) > 0 !== isCounterClockwise) path.reverse();
  return path;
}

function toPaths(polygons: readonly Polygon[]): Path64[] {
  const paths: Path64[] = [];
  for (const polygon of polygons) {
    paths.push(toPath(polygon.outer, true));
    for (const hole of polygon.holes) paths.push(toPath(hole, false));
  }
  return paths;
}

/** Null for a path without area. */
function toRing(path: Path64 | null, isCounterClockwise: boolean): Ring | null {
  const corners = path ? Clipper.trimCollinear(path) : [];
  if (corners.length < 3) return null;
  const ring = corners.map(({ x, y }): Point => [x / PER_M, y / PER_M]);
  if (signedArea(ring) > 0 !== isCounterClockwise) ring.reverse();
  return ring;
}

function collectPolygons(node: PolyPath64, polygons: Polygon[]): void {
  for (let i = 0; i < node.count; i++) {
    const outer = node.child(i);
    const holes: Ring[] = [];
    for (let j = 0; j < outer.count; j++) {
      const hole = outer.child(j);
      const ring = toRing(hole.poly, false);
      if (ring) holes.push(ring);
      collectPolygons(hole, polygons);
    }
    const ring = toRing(outer.poly, true);
    if (ring) polygons.push({ outer: ring, holes });
  }
}

/**
 * Points on straight edges are left out while clipping: kept, clipper2-ts 2.0.1 runs out of memory on outlines
 * that go back on themselves along a line.
 */
function combinePaths(type: ClipType, subject: Path64[], clip: Path64[]): Polygon[] {
  const tree = new PolyTree64();
  const clipper = new Clipper64();
  clipper.preserveCollinear = false;
  clipper.addPaths(subject, PathType.Subject);
  clipper.addPaths(clip, PathType.Clip);
  clipper.execute(type, FillRule.NonZero, tree);
  const polygons: Polygon[] = [];
  collectPolygons(tree, polygons);
  return sortByArea(polygons);
}

function combine(type: ClipType, subject: readonly Polygon[], clip: readonly Polygon[]): Polygon[] {
  return combinePaths(type, toPaths(subject), toPaths(clip));
}

/** Largest first; equal areas by their first point. */
function sortByArea(polygons: Polygon[]): Polygon[] {
  const keyed = polygons.map((polygon) => ({ polygon, areaM2: polygonArea(polygon) }));
  keyed.sort((a, b) => {
    if (a.areaM2 !== b.areaM2) return b.areaM2 - a.areaM2;
    const p = a.polygon.outer[0] as Point;
    const q = b.polygon.outer[0] as Point;
    return p[0] - q[0] || p[1] - q[1];
  });
  return keyed.map((each) => each.polygon);
}

/** The parts covered by any of the polygons, largest first. */
export function uniteAll(polygons: readonly Polygon[]): Polygon[] {
  return combine(ClipType.Union, polygons, []);
}

/** What is left of the polygons outside all the others, largest first. */
export function subtractAll(polygons: readonly Polygon[], others: readonly Polygon[]): Polygon[] {
  return combine(ClipType.Difference, polygons, others);
}

/** The parts that lie in one of the polygons and in one of the others, largest first. */
export function intersectAll(polygons: readonly Polygon[], others: readonly Polygon[]): Polygon[] {
  return combine(ClipType.Intersection, polygons, others);
}

/** Floor of polygons that do not overlap, m². */
export function totalAreaM2(polygons: readonly Polygon[]): number {
  return polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

/** Floor that lies in the polygons and in the others, m². */
export function sharedAreaM2(polygons: readonly Polygon[], others: readonly Polygon[]): number {
  return totalAreaM2(intersectAll(polygons, others));
}

/** The polygons with every edge moved outwards (inwards for a negative distance), corners kept sharp. */
export function offsetAll(polygons: readonly Polygon[], distanceM: number): Polygon[] {
  // outlines without area stop the offsetting: it is given normalised ones only
  const paths = toPaths(uniteAll(polygons));
  const moved = Clipper.inflatePaths(paths, distanceM * PER_M, JoinType.Miter, EndType.Polygon);
  return combinePaths(ClipType.Union, moved, []);
}

/** The polygons without the slots and slivers narrower than a width. */
export function withoutSlots(polygons: readonly Polygon[], widthM: number): Polygon[] {
  const wide = intersectAll(offsetAll(offsetAll(polygons, -widthM / 2), widthM / 2), polygons);
  return wide.map(({ outer, holes }) => ({ outer: withoutSpikes(outer), holes: holes.map(withoutSpikes) }));
}

/** Corners that moved there and back meet again one grid line off: spikes too small to see, which bend ways astray. */
const SPIKE_M = 0.0005;

function withoutSpikes(ring: Ring): Ring {
  const kept = ring.filter((point, index) => {
    const next = ring[(index + 1) % ring.length] as Point;
    return Math.abs(next[0] - point[0]) > SPIKE_M || Math.abs(next[1] - point[1]) > SPIKE_M;
  });
  return kept.length >= 3 ? kept : ring;
}

/** Rings of a polygon, outer first. */
export function polygonRings(polygon: Polygon): readonly Ring[] {
  return [polygon.outer, ...polygon.holes];
}
