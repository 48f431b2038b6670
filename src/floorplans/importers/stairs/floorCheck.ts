/** Whether the floor that stairs leave in an enclosure still joins its doors with the ends of its stairs. */
import {
  distanceToOutline,
  isInsidePolygon,
  midpoint,
  type Point,
  type Polygon,
  polygonArea,
  type Segment,
} from '../../../model/index.js';
import { offsetAll, subtractAll, withoutSlots } from '../../cells/clipping.js';

/** Slots narrower than this are no floor, m; the same as for cells. */
const SLOT_M = 0.3;

/** Drawing error allowed between a door and the floor, m. */
const DOOR_ERROR_M = 0.1;

/** Parts of floor left over that nobody needs to reach, m². */
const MAX_ORPHAN_M2 = 0.2;

export interface FloorOfLevel {
  readonly polygon: Polygon;
  readonly doors: readonly Segment[];
  /** Footprints of the stairs that stand on it or come up into it. */
  readonly footprints: readonly Polygon[];
  /** Where stairs begin and end on it. */
  readonly stairEnds: readonly Segment[];
}

function reaches(part: Polygon, at: Point, reachM: number): boolean {
  return isInsidePolygon(at, part) || distanceToOutline(at, part) <= reachM;
}

/** Whether two stair ends share some of their line, so that one would be taken for the other. */
function coincide([a, b]: Segment, [c, d]: Segment): boolean {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  const along = ([x, y]: Point) => ((x - a[0]) * dx + (y - a[1]) * dy) / length;
  const off = ([x, y]: Point) => Math.abs((x - a[0]) * dy - (y - a[1]) * dx) / length;
  if (off(c) > 0.05 || off(d) > 0.05) return false;
  const from = Math.max(0, Math.min(along(c), along(d)));
  const until = Math.min(length, Math.max(along(c), along(d)));
  return until - from > 0.05;
}

export function stairEndsApart(ends: readonly Segment[]): boolean {
  return ends.every((end, index) => ends.slice(index + 1).every((other) => !coincide(end, other)));
}

/**
 * @param wayM - width of the way that must lead from every door to every stair end
 */
export function floorJoins(floor: FloorOfLevel, wayM: number): boolean {
  if (!stairEndsApart(floor.stairEnds)) return false;
  const left = withoutSlots(subtractAll([floor.polygon], floor.footprints), SLOT_M);
  const ways = offsetAll(left, -wayM / 2);
  const targets = [...floor.doors, ...floor.stairEnds].map(midpoint);
  const way = ways.find((part) => targets.every((at) => reaches(part, at, wayM / 2 + DOOR_ERROR_M)));
  if (!way) return false;
  const inside = left.find((part) => isInsidePolygon(way.outer[0] as Point, part));
  return left.every((part) => part === inside || polygonArea(part) <= MAX_ORPHAN_M2);
}
