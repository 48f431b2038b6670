/** How thick the wall is that an opening or a window goes through, measured on the drawing. */
import type { Level, Space } from '../../../floorplans/index.js';
import { distanceToOutline, isInsidePolygon, midpoint, type Point, type Segment } from '../../../model/index.js';
import { directions, shifted } from './pen.js';

/** Half of the thickest and thinnest wall believed, m. */
const HALF_THICKNESS_LIMITS = [0.05, 0.3] as const;

/** How far beside a segment its spaces are looked for, m. */
const PROBE_M = 0.45;

export interface WallSides {
  /** Space to the left of the segment and to its right; null outside. */
  readonly left: Space | null;
  readonly right: Space | null;
  /** From the segment to the face of the wall on either side, m. */
  readonly leftM: number;
  readonly rightM: number;
}

function spaceAt(level: Level, point: Point): Space | null {
  return level.spaces.find((space) => isInsidePolygon(point, space.polygon)) ?? null;
}

function faceDistance(space: Space | null, point: Point): number | null {
  if (space === null) return null;
  const distanceM = distanceToOutline(point, space.polygon);
  return Math.min(HALF_THICKNESS_LIMITS[1], Math.max(HALF_THICKNESS_LIMITS[0], distanceM));
}

/** The wall around a segment of a level. A side without a space is taken to be as far as the other one. */
export function wallSides(level: Level, segment: Segment): WallSides {
  const middle = midpoint(segment);
  const { left: normal } = directions(segment);
  const left = spaceAt(level, shifted(middle, normal, PROBE_M));
  const right = spaceAt(level, shifted(middle, normal, -PROBE_M));
  const leftM = faceDistance(left, middle);
  const rightM = faceDistance(right, middle);
  return { left, right, leftM: leftM ?? rightM ?? 0.1, rightM: rightM ?? leftM ?? 0.1 };
}

/** The part of the wall a segment goes through. */
export function throughWall([a, b]: Segment, sides: WallSides): Point[] {
  const { left } = directions([a, b]);
  return [
    shifted(a, left, sides.leftM),
    shifted(b, left, sides.leftM),
    shifted(b, left, -sides.rightM),
    shifted(a, left, -sides.rightM),
  ];
}
