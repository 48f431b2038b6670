/** A door that a file marks as a point of a wall → the line it takes up in that wall. */
import { distance, nearestOnSegment, type Point, type Polygon, type Ring, type Segment } from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';
import { cross, dot, minus, pointAlong, unitVector } from '../../cells/draft.js';

/** How far the point may lie from the wall of a room beside it, m. */
export const POINT_REACH_M = 0.35;

/** Wall left between two doors that stand side by side, m. */
const JAMB_M = 0.05;

/** A stretch of straight wall, as distances from the point along a direction, m. */
interface Stretch {
  readonly direction: Point;
  readonly fromM: number;
  readonly untilM: number;
}

/** Walls that lie this much farther away than the nearest one meet in the point with it, m. */
const MEETING_M = 0.01;

/** A wall whose corners leave its line by more is bent, and a door across the bend would not lie in it, m. */
const STRAIGHT_M = 0.001;

/** How far the wall goes on in a straight line after one of its corners. */
function straightOn(ring: Ring, corner: number, step: 1 | -1, from: Point, direction: Point): Point {
  let index = corner;
  for (let i = 0; i < ring.length; i++) {
    const next = (index + step + ring.length) % ring.length;
    const ahead = minus(ring[next] as Point, ring[index] as Point);
    if (Math.abs(cross(direction, minus(ring[next] as Point, from))) > STRAIGHT_M) break;
    if (step * dot(ahead, direction) < 0) break;
    index = next;
  }
  return ring[index] as Point;
}

interface NearStretch extends Stretch {
  readonly distanceM: number;
}

function stretchesOfRing(ring: Ring, at: Point): NearStretch[] {
  return ring.flatMap((a, index) => {
    const next = (index + 1) % ring.length;
    const b = ring[next] as Point;
    const direction = unitVector(a, b);
    const { distanceM } = nearestOnSegment(at, [a, b]);
    if (!direction || distanceM > POINT_REACH_M) return [];
    const fromM = dot(direction, minus(straightOn(ring, index, -1, a, direction), at));
    const untilM = dot(direction, minus(straightOn(ring, next, 1, a, direction), at));
    return [{ direction, fromM, untilM, distanceM }];
  });
}

/** The straight walls of a room that are nearest to the point: one, or those that meet there. */
function wallsAt({ outer, holes }: Polygon, at: Point): NearStretch[] {
  const walls = [outer, ...holes].flatMap((ring) => stretchesOfRing(ring, at));
  const nearestM = walls.reduce((nearest, wall) => Math.min(nearest, wall.distanceM), Number.POSITIVE_INFINITY);
  return walls.filter((wall) => wall.distanceM <= nearestM + MEETING_M);
}

/** Walls that differ by more than this are two walls; the cosine of 25°. */
const ALONGSIDE = 0.9;

/** Seen along the direction of another stretch; `null` where it runs across. */
function alongside({ direction, fromM, untilM }: Stretch, other: Point): Stretch | null {
  const cosine = dot(direction, other);
  if (Math.abs(cosine) < ALONGSIDE) return null;
  return cosine > 0 ? { direction: other, fromM, untilM } : { direction: other, fromM: -untilM, untilM: -fromM };
}

const lengthOf = ({ fromM, untilM }: Stretch) => untilM - fromM;

function common(a: Stretch, b: Stretch): Stretch {
  return { direction: a.direction, fromM: Math.max(a.fromM, b.fromM), untilM: Math.min(a.untilM, b.untilM) };
}

/** The stretches that lie in a wall of every room: across the point, or beside it where the wall bends there. */
function sharedStretches(rooms: readonly Polygon[], at: Point): Stretch[] {
  const [room, other] = rooms;
  if (!room) return [];
  const opposite = other ? wallsAt(other, at) : null;
  return wallsAt(room, at).flatMap((wall) =>
    opposite
      ? opposite.flatMap((each) => alongside(each, wall.direction) ?? []).map((each) => common(wall, each))
      : [wall],
  );
}

/** How far along the wall the next doors are, on either side, m. */
function freeOfDoors(at: Point, direction: Point, others: readonly Point[]): [number, number] {
  let from = Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const dx = other[0] - at[0];
    const dy = other[1] - at[1];
    if (Math.abs(dx * direction[1] - dy * direction[0]) > POINT_REACH_M) continue;
    const half = (dx * direction[0] + dy * direction[1]) / 2;
    if (half > 0) until = Math.min(until, half - JAMB_M / 2);
    else if (half < 0) from = Math.max(from, half + JAMB_M / 2);
  }
  return [from, until];
}

/** As much of the width as the stretch and the next doors leave room for, as near to the point as it fits. */
function fitInto(stretch: Stretch, at: Point, widthM: number, others: readonly Point[]): Segment | null {
  const { direction } = stretch;
  const [freeFrom, freeUntil] = freeOfDoors(at, direction, others);
  const from = Math.max(stretch.fromM, freeFrom);
  const until = Math.min(stretch.untilM, freeUntil);
  const length = Math.min(widthM, until - from);
  if (!(length > 0)) return null;
  const start = Math.min(Math.max(-length / 2, from), until - length);
  return [snapToGrid(pointAlong(at, direction, start)), snapToGrid(pointAlong(at, direction, start + length))];
}

/**
 * As long as the width, or as the straight wall and the next doors leave room for, as near to the point as it fits.
 *
 * Where the wall bends in the point, the door goes beside the bend, where there is more room.
 *
 * @param rooms - the one or two that the door joins
 * @param others - the other doors of these rooms
 * @returns `null` where no wall is near, or none is long enough for anybody
 */
export function segmentAt(
  at: Point,
  widthM: number,
  rooms: readonly Polygon[],
  others: readonly Point[],
): Segment | null {
  let best: Segment | null = null;
  let longestM = 0;
  const stretches = sharedStretches(rooms, at).sort((p, q) => lengthOf(q) - lengthOf(p));
  for (const stretch of stretches) {
    const segment = fitInto(stretch, at, widthM, others);
    const lengthM = segment ? distance(...segment) : 0;
    if (lengthM <= longestM + 0.001) continue;
    best = segment;
    longestM = lengthM;
  }
  return best;
}
