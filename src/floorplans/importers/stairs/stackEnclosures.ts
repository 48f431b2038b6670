/**
 * Which stair enclosures lead to which: those above each other on neighbouring storeys of one building.
 *
 * Files seldom say which stair continues where. Two enclosures are linked when their floors overlap. Where the lower one
 * has no such partner, it is linked to an enclosure above that wraps round it: a flight that ends on a gallery.
 */
import {
  boundsOf,
  distanceToOutline,
  isInsideRing,
  type Point,
  type Polygon,
  polygonArea,
  type Ring,
  ringCentroid,
  type Segment,
} from '../../../model/index.js';
import { sharedAreaM2 } from '../../cells/clipping.js';

export interface StairEnclosure {
  readonly spaceId: string;
  readonly levelId: string;
  readonly buildingId: string;
  /** As people find it: name of the space. */
  readonly name: string;
  readonly ordinal: number;
  readonly elevationM: number;
  readonly polygon: Polygon;
  /** The openings that lead into it. */
  readonly doors: readonly Segment[];
}

export interface StairLink {
  readonly lower: StairEnclosure;
  readonly upper: StairEnclosure;
  /** The floors do not overlap: the flight stands in the lower enclosure and ends at the edge of the upper one. */
  readonly isWrapped: boolean;
}

/** Less common floor than this is drawing error, as a share of the smaller enclosure. */
const MIN_OVERLAP = 0.1;

/** How far apart enclosures may be and still touch, m. */
const TOUCH_M = 0.05;

function boxesMeet(a: Polygon, b: Polygon): boolean {
  const p = boundsOf(a.outer);
  const q = boundsOf(b.outer);
  return !!p && !!q && p.minX < q.maxX && q.minX < p.maxX && p.minY < q.maxY && q.minY < p.maxY;
}

function overlap(a: Polygon, b: Polygon): boolean {
  if (!boxesMeet(a, b)) return false;
  const common = sharedAreaM2([a], [b]);
  return common >= MIN_OVERLAP * Math.min(polygonArea(a), polygonArea(b));
}

function turnOf(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Convex hull by monotone chains. */
function convexHull(points: readonly Point[]): Ring {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const halfHull = (ordered: readonly Point[]): Point[] => {
    const hull: Point[] = [];
    for (const point of ordered) {
      while (hull.length >= 2 && turnOf(hull[hull.length - 2] as Point, hull[hull.length - 1] as Point, point) <= 0) {
        hull.pop();
      }
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...halfHull(sorted), ...halfHull([...sorted].reverse())];
}

function wrapsRound(upper: Polygon, lower: Polygon): boolean {
  if (!isInsideRing(ringCentroid(lower.outer), convexHull(upper.outer))) return false;
  return lower.outer.some((corner) => distanceToOutline(corner, upper) <= TOUCH_M);
}

/** More stair rooms than a campus has; comparing them all would not end. */
const MAX_ENCLOSURES = 1_000;

export function isTooMany(enclosures: readonly StairEnclosure[]): boolean {
  return enclosures.length > MAX_ENCLOSURES;
}

/** Links in the order of the lower enclosures; none where there are too many of them. */
export function stackEnclosures(enclosures: readonly StairEnclosure[]): StairLink[] {
  const links: StairLink[] = [];
  if (isTooMany(enclosures)) return links;
  for (const lower of enclosures) {
    const above = enclosures.filter(
      (other) => other.buildingId === lower.buildingId && other.ordinal === lower.ordinal + 1,
    );
    const stacked = above.filter((upper) => overlap(lower.polygon, upper.polygon));
    for (const upper of stacked) links.push({ lower, upper, isWrapped: false });
    if (stacked.length > 0) continue;
    for (const upper of above) {
      if (wrapsRound(upper.polygon, lower.polygon)) links.push({ lower, upper, isWrapped: true });
    }
  }
  return links;
}
