/** Left, right or straight on, as somebody sees it who walks. */
import type { Level, Opening } from '../../floorplans/index.js';
import { distance, isInsidePolygon, midpoint, type Point } from '../../model/index.js';

export type Turn = 'left' | 'right' | 'ahead';

/** Less to the side than this share of the way is ahead. */
const AHEAD_SHARE = 0.25;

/** @param heading - the way somebody walks, of any length */
export function turnTo(from: Point, heading: Point, to: Point): Turn {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const lengthM = distance([0, 0], [x, y]) * distance([0, 0], heading);
  const side = heading[0] * y - heading[1] * x;
  const isForward = heading[0] * x + heading[1] * y >= 0;
  if (lengthM === 0 || (isForward && Math.abs(side) < AHEAD_SHARE * lengthM)) return 'ahead';
  return side > 0 ? 'left' : 'right';
}

/** The way from one place to another, m. */
export const headingTo = (from: Point, to: Point): Point => [to[0] - from[0], to[1] - from[1]];

/** Into the staircase through its door on a floor; `null` where it is open to the corridor. */
export function entryOf(level: Level, spaceId: string): { at: Point; heading: Point } | null {
  const space = level.spaces.find(({ id }) => id === spaceId);
  const door: Opening | undefined = level.openings.find(
    ({ kind, spaceIds }) => kind !== 'exit' && spaceIds.includes(spaceId) && spaceIds.some((id) => id !== spaceId),
  );
  if (space === undefined || space.kind !== 'stair' || door === undefined) return null;
  const [a, b] = door.segment;
  const at = midpoint(door.segment);
  const lengthM = distance(a, b) || 1;
  const left: Point = [-(b[1] - a[1]) / lengthM, (b[0] - a[0]) / lengthM];
  const isLeft = isInsidePolygon([at[0] + left[0] * 0.5, at[1] + left[1] * 0.5], space.polygon);
  return { at, heading: isLeft ? left : [-left[0], -left[1]] };
}
