/** A place on a wall with its own axes: along the wall from the first jamb, and across it to the left. */
import { distance, type Point, type Polygon, type Segment } from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';
import { HALF_LINE_M } from './freeFloor.js';
import { crossOf, dotOf } from './segmentIndex.js';

export interface WallFrame {
  readonly origin: Point;
  /** Along the wall, of length 1. */
  readonly u: Point;
  /** From the origin to the other jamb, m. */
  readonly lengthM: number;
}

/** `null` for points that are the same. */
export function wallFrame(from: Point, to: Point): WallFrame | null {
  const lengthM = distance(from, to);
  if (lengthM < 1e-6) return null;
  return { origin: from, u: [(to[0] - from[0]) / lengthM, (to[1] - from[1]) / lengthM], lengthM };
}

/** Distance along the wall and across it. */
export function inFrame({ origin, u }: WallFrame, at: Point): { along: number; across: number } {
  const to: Point = [at[0] - origin[0], at[1] - origin[1]];
  return { along: dotOf(to, u), across: crossOf(u, to) };
}

export function atFrame({ origin, u }: WallFrame, along: number, across: number): Point {
  return [origin[0] + u[0] * along - u[1] * across, origin[1] + u[1] * along + u[0] * across];
}

/** A rectangle along the wall. */
export interface WallBox {
  readonly from: number;
  readonly until: number;
  readonly near: number;
  readonly far: number;
}

export function boxPolygon(frame: WallFrame, { from, until, near, far }: WallBox): Polygon {
  const corners: Point[] = [
    atFrame(frame, from, near),
    atFrame(frame, until, near),
    atFrame(frame, until, far),
    atFrame(frame, from, far),
  ];
  return { outer: corners.map(snapToGrid), holes: [] };
}

/** A rectangle whose faces have the thickness that drawn lines get, so that it is flush with the walls beside it. */
export function solidBox(frame: WallFrame, box: WallBox): Polygon {
  return boxPolygon(frame, { ...box, near: box.near - HALF_LINE_M, far: box.far + HALF_LINE_M });
}

/** The line through the middle of a rectangle, as long as it is. */
export function boxMiddle(frame: WallFrame, { near, far }: WallBox, from: number, until: number): Segment {
  const across = (near + far) / 2;
  return [snapToGrid(atFrame(frame, from, across)), snapToGrid(atFrame(frame, until, across))];
}
