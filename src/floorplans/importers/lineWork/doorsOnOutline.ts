/** Doors of stair rooms as stairs need them: on the room's own outline, not in the middle of the wall. */
import { distance, midpoint, nearestOnSegment, polygonEdges, type Segment } from '../../../model/index.js';
import type { StairEnclosure } from '../stairs/stackEnclosures.js';

/** A door that would become shorter than this is left where it is, m. */
const MIN_DOOR_M = 0.3;

function onOutline(door: Segment, { polygon }: StairEnclosure): Segment {
  const middle = midpoint(door);
  let moved = door;
  let nearest = Number.POSITIVE_INFINITY;
  for (const edge of polygonEdges(polygon)) {
    const [from, to] = [nearestOnSegment(door[0], edge).at, nearestOnSegment(door[1], edge).at];
    const away = nearestOnSegment(middle, edge).distanceM;
    if (away >= nearest || distance(from, to) < MIN_DOOR_M) continue;
    nearest = away;
    moved = [from, to];
  }
  return moved;
}

export function doorsOnOutline(enclosures: readonly StairEnclosure[]): StairEnclosure[] {
  return enclosures.map((enclosure) => ({
    ...enclosure,
    doors: enclosure.doors.map((door) => onOutline(door, enclosure)),
  }));
}
