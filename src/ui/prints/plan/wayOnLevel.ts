/** A way as it is drawn on one storey: one line with arrow heads along it. */
import type { WayLine } from '../../../floorplans/index.js';
import { distance, type Point } from '../../../model/index.js';

/** The shortest way touches every corner; drawn, it keeps so far away from them, m. */
const OFF_CORNERS_M = 0.65;

/** Bends of less than this, as the length of the two unit vectors added, are no bends to somebody who walks. */
const STRAIGHT = 0.15;

/** Which way a walk bends at a point, towards the corner it turns around; as long as the bend is sharp, 0 to 2. */
function bendAt(before: Point, at: Point, after: Point): Point {
  const [inM, outM] = [distance(before, at) || 1, distance(at, after) || 1];
  return [(before[0] - at[0]) / inM + (after[0] - at[0]) / outM, (before[1] - at[1]) / inM + (after[1] - at[1]) / outM];
}

/** Bends of a walk moved off the corners they turn around; its ends stay in the doors. */
export function offCorners(points: readonly Point[], awayM = OFF_CORNERS_M): Point[] {
  const bent = points.filter((at, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined || after === undefined) return true;
    return distance([0, 0], bendAt(before, at, after)) > STRAIGHT;
  });
  return bent.map((at, i) => {
    const [before, after] = [bent[i - 1], bent[i + 1]];
    if (before === undefined || after === undefined) return at;
    const [x, y] = bendAt(before, at, after);
    const length = distance([0, 0], [x, y]);
    const byM = length === 0 ? 0 : Math.min(awayM, distance(before, at), distance(at, after)) / length;
    return [at[0] - x * byM, at[1] - y * byM];
  });
}

/** The stretches of a way on a storey (`null` outdoors) as one line; points that repeat are left out. */
export function wayOnLevel(lines: readonly WayLine[], levelId: string | null): Point[] {
  const points: Point[] = [];
  for (const line of lines) {
    if (line.levelId !== levelId) continue;
    for (const at of offCorners(line.points)) {
      const last = points.at(-1);
      if (last === undefined || distance(last, at) > 0.01) points.push(at);
    }
  }
  return points;
}

/** The line without what lies before its last metres in the first room: the middle of the room is taken by words. */
export function fromNearDoor(lines: readonly WayLine[], levelId: string, keepM: number): Point[] {
  const whole = wayOnLevel(lines, levelId);
  const inRoom = lines[0]?.points ?? [];
  const cutM = lengthOf(inRoom) - keepM;
  return cutM <= 0 ? whole : without(whole, cutM);
}

export function lengthOf(points: readonly Point[]): number {
  let lengthM = 0;
  for (let i = 1; i < points.length; i++) lengthM += distance(points[i - 1] as Point, points[i] as Point);
  return lengthM;
}

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function without(points: readonly Point[], cutM: number): Point[] {
  let left = cutM;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const stepM = distance(a, b);
    if (left < stepM) return [between(a, b, left / stepM), ...points.slice(i)];
    left -= stepM;
  }
  return [...points];
}

export interface ArrowHead {
  readonly at: Point;
  /** Unit vector of the walk. */
  readonly along: Point;
}

/** Arrow heads at even distances, not nearer than this to corners and ends; the last one is at the end. */
export function arrowHeads(points: readonly Point[], everyM: number, awayM: number): ArrowHead[] {
  const heads: ArrowHead[] = [];
  let sinceM = everyM / 2;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    const stepM = distance(a, b);
    const along: Point = [(b[0] - a[0]) / stepM, (b[1] - a[1]) / stepM];
    let atM = Math.max(everyM - sinceM, awayM);
    while (atM < stepM - awayM) {
      heads.push({ at: between(a, b, atM / stepM), along });
      sinceM = -atM;
      atM += everyM;
    }
    sinceM += stepM;
    if (i === points.length - 1) heads.push({ at: b, along });
  }
  return heads;
}

/** `d` of a line in campus metres, y downwards. */
export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(2)} ${(-y).toFixed(2)}`).join('');
}

/** `d` of an arrow head with its tip on the line. */
export function headPath({ at, along }: ArrowHead, sizeM: number): string {
  const [ux, uy] = along;
  const corner = (back: number, side: number): Point => [
    at[0] - ux * back * sizeM - uy * side * sizeM,
    at[1] - uy * back * sizeM + ux * side * sizeM,
  ];
  return `${linePath([corner(-0.35, 0), corner(0.65, 0.5), corner(0.65, -0.5)])}Z`;
}
