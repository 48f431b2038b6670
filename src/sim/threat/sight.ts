/**
 * Whether two places see each other: over the floor of a storey and through its open doors.
 *
 * Walls, doors that are shut and the ends of stairs block; windows and glass in doors are taken as opaque, and so are
 * stairs between their ends. Whoever stands outside sees through the doors of the ground floor.
 */
import type { Cell, Portal, WalkableCells } from '../../floorplans/index.js';
import {
  type Bounds,
  boundsOf,
  distance,
  distanceToOutline,
  type Point,
  type Polygon,
  type Segment,
} from '../../model/index.js';
import type { SourcedValue } from '../behaviour/sourcedValue.js';
import type { FloorPlace } from '../space/floorPlace.js';
import { crossesLine, type Straight } from '../space/straight.js';

/** As far as sight counts. */
export const SIGHT_RANGE_M: SourcedValue<number> = {
  value: 60,
  unit: 'm',
  source: 'Judgement: across a school yard; corridors are shorter',
  status: 'judgement',
  confidence: 'low',
};

/** A wall runs along the outline of something low when both its ends lie this near to it, m. */
const ALONG_M = 0.002;
/** A line that touches a wall or the end of a door by less than this passes it, m: whoever stands at a corner sees round it. */
const TOUCH_M = 0.02;
/** Doors in a row that are looked through at most. */
const MOST_DOORS = 12;

export interface Sight {
  /**
   * The portal through which the second place is seen, the last on the line; -1 in the same cell, null when unseen.
   *
   * @param isShut - doors nobody sees through now, beside those where the plan ends and the ends of stairs
   */
  through(from: FloorPlace, to: FloorPlace, isShut: (portal: number) => boolean): number | null;
}

/**
 * @param seenOver - outlines of what people see over, as planting and benches, campus m
 * @param rangeM - above 0
 */
export function createSight(
  space: WalkableCells,
  seenOver: readonly Polygon[] = [],
  rangeM: number = SIGHT_RANGE_M.value,
): Sight {
  const local = localFrame(space);
  const localSegment = ([a, b]: Segment): Segment => [local(a), local(b)];
  const low = seenOver.flatMap((polygon): Low[] => {
    const box = boundsOf(polygon.outer);
    return box ? [{ polygon, box }] : [];
  });
  const opaque = space.cells.map((cell) => opaqueWalls(cell, low, localSegment));
  const portals = space.portals.map((portal) => ({ ...portal, segment: localSegment(portal.segment) }));

  return {
    through(viewer, seen, isShut) {
      const from = { cell: viewer.cell, at: local(viewer.at) };
      const to = { cell: seen.cell, at: local(seen.at) };
      const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
      const lengthM = Math.sqrt(dx * dx + dy * dy);
      if (lengthM > rangeM) return null;
      let cell = from.cell;
      let lastPortal = -1;
      let reachedM = 0;
      for (let doors = 0; doors <= MOST_DOORS; doors++) {
        let portal = -1;
        let portalM = Number.POSITIVE_INFINITY;
        for (const index of (space.cells[cell] as Cell).portals) {
          if (index === lastPortal) continue;
          const atM = leavesAtM(portals[index] as Portal, cell, from, to, lengthM);
          if (atM < reachedM - TOUCH_M || atM >= portalM) continue;
          portal = index;
          portalM = atM;
        }
        if (isWalled(opaque[cell] as Float64Array, from, to, lengthM, reachedM, Math.min(portalM, lengthM)))
          return null;
        if (portal < 0) return cell === to.cell ? lastPortal : null;
        const { a, b, kind } = portals[portal] as Portal;
        if (b < 0 || kind === 'stair' || isShut(portal)) return null;
        cell = cell === a ? b : a;
        lastPortal = portal;
        reachedM = portalM;
      }
      return null;
    },
  };
}

/** Signed distance of a point from the line through a–b: positive on the left, m. */
function offLineM([a, b]: Segment, [x, y]: Point, segmentM: number): number {
  return ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / segmentM;
}

/**
 * How far along the line it leaves a cell by a portal, m; `Infinity` where it does not.
 *
 * Who stands on the portal's line stands on the side of their own cell, whatever the last digit says.
 */
function leavesAtM({ a, b, segment }: Portal, cell: number, from: FloorPlace, to: FloorPlace, lengthM: number): number {
  const [p, q] = segment;
  const segmentM = distance(p, q);
  const own = cell === a ? 1 : -1;
  let offFrom = own * offLineM(segment, from.at, segmentM);
  let offTo = own * offLineM(segment, to.at, segmentM);
  if (cell === from.cell && Math.abs(offFrom) < TOUCH_M) offFrom = 0;
  else if (offFrom <= 0) return Number.POSITIVE_INFINITY;
  const beyond = cell === a ? b : a;
  if (Math.abs(offTo) < TOUCH_M) offTo = to.cell === beyond ? -Number.EPSILON : Number.EPSILON;
  if (offTo >= 0) return Number.POSITIVE_INFINITY;
  const share = offFrom / (offFrom - offTo);
  const x = from.at[0] + share * (to.at[0] - from.at[0]);
  const y = from.at[1] + share * (to.at[1] - from.at[1]);
  const alongM = ((x - p[0]) * (q[0] - p[0]) + (y - p[1]) * (q[1] - p[1])) / segmentM;
  return alongM < -TOUCH_M || alongM > segmentM + TOUCH_M ? Number.POSITIVE_INFINITY : share * lengthM;
}

/** Whether a wall crosses the line between two lengths along it, m. */
function isWalled(
  walls: Float64Array,
  { at: [px, py] }: FloorPlace,
  { at: [qx, qy] }: FloorPlace,
  lengthM: number,
  afterM: number,
  beforeM: number,
): boolean {
  const line: Straight = { fromX: px, fromY: py, toX: qx, toY: qy };
  for (let w = 0; w < walls.length; w += 4) {
    if (!crossesLine(line, walls, w)) continue;
    const [ax, ay, bx, by] = [walls[w], walls[w + 1], walls[w + 2], walls[w + 3]] as [number, number, number, number];
    const offP = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
    const offQ = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
    const atM = (offP / (offP - offQ)) * lengthM;
    if (atM > afterM + TOUCH_M && atM < beforeM - TOUCH_M) return true;
  }
  return false;
}

/**
 * Places relative to the first corner of the plan, to the micrometre: lines that just touch a corner are then decided
 * alike wherever the plan lies.
 */
function localFrame({ cells }: WalkableCells): (at: Point) => Point {
  const [originX, originY] = cells[0]?.polygon.outer[0] ?? [0, 0];
  return ([x, y]) => [Math.round((x - originX) * 1e6) / 1e6, Math.round((y - originY) * 1e6) / 1e6];
}

/** Something people see over. */
interface Low {
  readonly polygon: Polygon;
  readonly box: Bounds;
}

function isInBox([x, y]: Point, { minX, minY, maxX, maxY }: Bounds): boolean {
  return x >= minX - ALONG_M && x <= maxX + ALONG_M && y >= minY - ALONG_M && y <= maxY + ALONG_M;
}

function opaqueWalls(
  { walls }: Cell,
  seenOver: readonly Low[],
  localSegment: (wall: Segment) => Segment,
): Float64Array {
  const isLow = (wall: Segment) =>
    seenOver.some(
      ({ polygon, box }) =>
        wall.every((end) => isInBox(end, box)) && wall.every((end) => distanceToOutline(end, polygon) <= ALONG_M),
    );
  const kept = walls.filter((wall) => !isLow(wall)).map(localSegment);
  return Float64Array.from(kept.flatMap(([a, b]) => [a[0], a[1], b[0], b[1]]));
}
