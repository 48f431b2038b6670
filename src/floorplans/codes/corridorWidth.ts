/** Clear width of a passage: how wide a body could be and still get through all of it. */
import { boundsOf, distanceToOutline, isInsidePolygon, type Point, type Polygon } from '../../model/index.js';
import { offsetAll, subtractAll, uniteAll } from '../cells/clipping.js';

/** How deep a door may stand in a niche of the passage, m. */
const NICHE_M = 1;

/** Halvings of the search; leaves less than 1 mm of 10 m. */
const STEPS = 14;

function isJoined(floor: readonly Polygon[], radiusM: number, doors: readonly Point[]): boolean {
  return offsetAll(floor, -radiusM).some((part) =>
    doors.every((door) => isInsidePolygon(door, part) || distanceToOutline(door, part) <= radiusM + NICHE_M),
  );
}

/**
 * The narrowest place on the ways between the doors of a passage, m, to the centimetre.
 *
 * @param obstacles - columns and fixed furniture
 * @param doors - middles of its openings; with none, the widest place counts
 */
export function passageClearWidthM(polygon: Polygon, obstacles: readonly Polygon[], doors: readonly Point[]): number {
  const floor = obstacles.length > 0 ? subtractAll([polygon], obstacles) : uniteAll([polygon]);
  const bounds = boundsOf(polygon.outer);
  if (!bounds) return 0;
  let low = 0;
  let high = Math.min(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY) / 2 + 0.01;
  for (let i = 0; i < STEPS; i++) {
    const middle = (low + high) / 2;
    if (isJoined(floor, middle, doors)) low = middle;
    else high = middle;
  }
  return Math.round(2 * high * 100) / 100;
}
