/** The piece of a cell's outline that an opening is cut into. */
import { nearestOnSegment, type Point, type Polygon } from '../../model/index.js';
import { polygonRings } from './clipping.js';
import { cross, dot, leftNormal, minus, pointAlong, unitVector } from './draft.js';

/** An edge more than about 30° off the opening's direction is not its wall. */
const MAX_SINE = 0.5;

/** How far a bent continuation of a wall may lie off its line and still be the same wall, m. */
const MAX_BEND_M = 0.02;

export interface WallFace {
  /** +1 when the cell lies on the left of the opening's direction, -1 on the right. */
  readonly side: 1 | -1;
  /** Nearest distance from the opening's middle, m. */
  readonly distanceM: number;
  readonly lengthM: number;
  /** A point of the edge, and its direction turned to agree with the opening's. */
  readonly at: Point;
  readonly direction: Point;
  /** How far the straight run of wall reaches along the opening's direction, from its middle, m. */
  readonly fromM: number;
  readonly untilM: number;
}

function sameLineReach(ring: readonly Point[], from: number, step: 1 | -1, at: Point, direction: Point): Point {
  let index = from;
  for (let i = 0; i < ring.length; i++) {
    const next = (index + step + ring.length) % ring.length;
    const heading = unitVector(ring[index] as Point, ring[next] as Point);
    const offsetM = Math.abs(cross(direction, minus(ring[next] as Point, at)));
    const isStraight = !heading || step * dot(heading, direction) > 0.98;
    if (offsetM > MAX_BEND_M || !isStraight) break;
    index = next;
  }
  return ring[index] as Point;
}

/**
 * Every edge of the polygon within reach of the opening's middle and roughly parallel to it, nearest first.
 *
 * @param polygon - normalised
 * @param direction - unit vector along the opening; null takes every edge as parallel
 */
export function findWallFaces(polygon: Polygon, middle: Point, direction: Point | null, reachM: number): WallFace[] {
  const faces: WallFace[] = [];
  for (const ring of polygonRings(polygon)) {
    for (let i = 0; i < ring.length; i++) {
      const a = ring[i] as Point;
      const b = ring[(i + 1) % ring.length] as Point;
      const distanceM = nearestOnSegment(middle, [a, b]).distanceM;
      if (distanceM > reachM) continue;
      const heading = unitVector(a, b);
      if (!heading || (direction && Math.abs(cross(direction, heading)) > MAX_SINE)) continue;
      const agrees = !direction || dot(direction, heading) > 0;
      const along: Point = agrees ? heading : [-heading[0], -heading[1]];
      const start = sameLineReach(ring, i, -1, a, heading);
      const end = sameLineReach(ring, (i + 1) % ring.length, 1, a, heading);
      const reach = [dot(along, minus(start, middle)), dot(along, minus(end, middle))] as const;
      faces.push({
        side: agrees ? 1 : -1,
        distanceM,
        lengthM: Math.abs(reach[1] - reach[0]),
        at: a,
        direction: along,
        fromM: Math.min(reach[0], reach[1]),
        untilM: Math.max(reach[0], reach[1]),
      });
    }
  }
  return faces.sort((p, q) => p.distanceM - q.distanceM);
}

/** Where the face's line crosses the normal through a point of the opening's line, m to the left of it. */
export function faceOffsetM(face: WallFace, middle: Point, direction: Point, alongM: number): number {
  const from = pointAlong(middle, direction, alongM);
  const normal = leftNormal(direction);
  const slope = cross(face.direction, normal);
  // parallel to the normal cannot happen below MAX_SINE
  return cross(face.direction, minus(face.at, from)) / slope;
}
