/** The room under a point of a level. */
import type { Level } from '../../../floorplans/index.js';
import { isInsidePolygon, type Point } from '../../../model/index.js';

export function spaceAt(level: Level, at: Point): string | null {
  return level.spaces.find((space) => isInsidePolygon(at, space.polygon))?.id ?? null;
}
