/** Where a hand that points near something means to point: a corner, a wall, a right angle, the grid. */
import { cos, distance, nearestOnSegment, type Point, polygonEdges, sin } from '../../../model/index.js';
import type { Level } from '../../campusPlan.js';
import { polygonRings } from '../../cells/clipping.js';
import { directionDeg, RAD_PER_DEG } from '../../underlay/directionDeg.js';

export type SnapKind = 'corner' | 'wall' | 'angle' | 'grid' | 'none';

export interface Snapped {
  readonly at: Point;
  readonly kind: SnapKind;
}

export interface SnapOptions {
  /** How near something has to be, m: a few pixels at the scale of the picture. */
  readonly radiusM: number;
  /** The corner before, which the next one lies straight from. */
  readonly from?: Point | undefined;
  /** The first corner of the outline, to close it on. */
  readonly corners?: readonly Point[];
}

/** What is drawn freely lies on this grid, m. */
export const GRID_M = 0.1;

/** Directions from the corner before that are meant straight: every 45°, within 4°. */
const ANGLE_STEP_DEG = 45;
const ANGLE_REACH_DEG = 4;

const onGrid = (value: number) => Math.round(value / GRID_M) * GRID_M;
const tidy = ([x, y]: Point): Point => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];

function nearest(points: Iterable<Point>, at: Point, radiusM: number): Point | null {
  let best: Point | null = null;
  let bestM = radiusM;
  for (const point of points) {
    const awayM = distance(point, at);
    if (awayM > bestM) continue;
    best = point;
    bestM = awayM;
  }
  return best;
}

function* cornersOf(level: Level): Iterable<Point> {
  for (const { polygon } of [...level.spaces, ...level.obstacles])
    for (const ring of polygonRings(polygon)) yield* ring;
  if (level.outline) yield* level.outline.outer;
}

function nearestOnWall(level: Level, at: Point, radiusM: number): Point | null {
  const polygons = [...level.spaces.map(({ polygon }) => polygon), ...(level.outline ? [level.outline] : [])];
  const feet = polygons.flatMap((polygon) => polygonEdges(polygon).map((edge) => nearestOnSegment(at, edge).at));
  return nearest(feet, at, radiusM);
}

/** Straight on from the corner before, by whole steps of the grid; `null` where the direction is meant free. */
function straightFrom(from: Point, at: Point): Point | null {
  const lengthM = distance(from, at);
  if (lengthM < GRID_M) return null;
  const deg = directionDeg(at[0] - from[0], at[1] - from[1]);
  const straightDeg = Math.round(deg / ANGLE_STEP_DEG) * ANGLE_STEP_DEG;
  if (Math.abs(deg - straightDeg) > ANGLE_REACH_DEG) return null;
  const along = onGrid(lengthM);
  return tidy([from[0] + along * cos(straightDeg * RAD_PER_DEG), from[1] + along * sin(straightDeg * RAD_PER_DEG)]);
}

/** @param level - what there is to point at; `null` on the open ground */
export function snapPoint(level: Level | null, at: Point, { radiusM, from, corners = [] }: SnapOptions): Snapped {
  const corner = nearest([...corners, ...(level === null ? [] : cornersOf(level))], at, radiusM);
  if (corner !== null) return { at: corner, kind: 'corner' };
  const wall = level === null ? null : nearestOnWall(level, at, radiusM);
  if (wall !== null) return { at: tidy(wall), kind: 'wall' };
  const straight = from === undefined ? null : straightFrom(from, at);
  if (straight !== null) return { at: straight, kind: 'angle' };
  return { at: tidy([onGrid(at[0]), onGrid(at[1])]), kind: 'grid' };
}
