/** A door that a file marks as a point of a wall → the line it takes up in that wall. */
import {
  distance,
  nearestOnSegment,
  type Point,
  type Polygon,
  polygonEdges,
  type Segment,
} from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';
import { dot, minus, pointAlong, unitVector } from '../../cells/draft.js';
import { findWallFaces, type WallFace } from '../../cells/wallFace.js';

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

function nearestOf<T extends { readonly distanceM: number }>(walls: readonly T[]): T[] {
  const nearestM = walls.reduce((nearest, wall) => Math.min(nearest, wall.distanceM), Number.POSITIVE_INFINITY);
  return walls.filter((wall) => wall.distanceM <= nearestM + MEETING_M);
}

/** The straight walls of a room that meet in the point: one, or two that bend a little there. */
function wallsAt(room: Polygon, at: Point, direction: Point | null): WallFace[] {
  return nearestOf(findWallFaces(room, at, direction, POINT_REACH_M));
}

/** What all the walls have in common, whichever of them the door will be cut into. */
function commonWall(rooms: readonly Polygon[], at: Point): Stretch | null {
  const first = rooms[0] ? wallsAt(rooms[0], at, null) : [];
  if (first.length === 0) return null;
  const { direction } = longestOf(first);
  const walls = rooms.flatMap((room) => wallsAt(room, at, direction));
  return {
    direction,
    fromM: Math.max(...walls.map((wall) => wall.fromM)),
    untilM: Math.min(...walls.map((wall) => wall.untilM)),
  };
}

function longestOf(walls: readonly WallFace[]): WallFace {
  return walls.reduce((longest, wall) => (wall.lengthM > longest.lengthM ? wall : longest));
}

/** The edges of a room at the point, each on its own. */
function edgesAt(room: Polygon, at: Point): (Stretch & { readonly distanceM: number })[] {
  const edges = polygonEdges(room).flatMap((edge) => {
    const direction = unitVector(edge[0], edge[1]);
    const { distanceM } = nearestOnSegment(at, edge);
    if (!direction || distanceM > POINT_REACH_M) return [];
    const [fromM, untilM] = edge.map((end) => dot(direction, minus(end, at))) as [number, number];
    return [{ direction, fromM, untilM, distanceM }];
  });
  return nearestOf(edges);
}

/** Seen along the direction of another stretch; `null` where it runs across. */
function alongside({ direction, fromM, untilM }: Stretch, other: Point): Stretch | null {
  const cosine = dot(direction, other);
  if (Math.abs(cosine) < 0.9) return null;
  return cosine > 0 ? { direction: other, fromM, untilM } : { direction: other, fromM: -untilM, untilM: -fromM };
}

/** The longest edge that the rooms share beside a corner. */
function edgeBeside(rooms: readonly Polygon[], at: Point): Stretch | null {
  const [room, other] = rooms;
  if (!room) return null;
  let best: Stretch | null = null;
  for (const edge of edgesAt(room, at)) {
    const opposite = other ? edgesAt(other, at).flatMap((each) => alongside(each, edge.direction) ?? []) : [edge];
    for (const each of opposite) {
      const fromM = Math.max(edge.fromM, each.fromM);
      const untilM = Math.min(edge.untilM, each.untilM);
      if (!best || untilM - fromM > best.untilM - best.fromM) best = { direction: edge.direction, fromM, untilM };
    }
  }
  return best;
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
function fitInto(stretch: Stretch | null, at: Point, widthM: number, others: readonly Point[]): Segment | null {
  if (!stretch) return null;
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
 * Where the wall bends in the point, the door goes beside the bend if it finds more room there.
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
  const inWall = fitInto(commonWall(rooms, at), at, widthM, others);
  if (inWall && distance(...inWall) > widthM - 0.001) return inWall;
  const beside = fitInto(edgeBeside(rooms, at), at, widthM, others);
  if (!inWall || !beside) return inWall ?? beside;
  return distance(...beside) > distance(...inWall) + 0.001 ? beside : inWall;
}
