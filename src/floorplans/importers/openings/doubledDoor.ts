/** Doors that are drawn twice in one place. */
import { distance, midpoint, nearestOnSegment, type Segment } from '../../../model/index.js';
import type { Opening } from '../../campusPlan.js';

/** Doors in one wall lie this near each other's line, m. */
const SAME_WALL_M = 0.1;

/** Doors that share more of the wall are one, m. */
const MAX_SHARED_M = 0.05;

/** How much of a segment lies on another one beside it. */
function sharedM(a: Segment, b: Segment): number {
  const [p, q] = a.map((end) => nearestOnSegment(end, b));
  if (!p || !q || Math.min(p.distanceM, q.distanceM, nearestOnSegment(midpoint(a), b).distanceM) > SAME_WALL_M)
    return 0;
  return Math.abs(p.t - q.t) * distance(...b);
}

/** The opening between the same two rooms that a door lies on; `null` for none. */
export function doubledDoor(door: Pick<Opening, 'segment' | 'spaceIds'>, openings: readonly Opening[]): Opening | null {
  const isSamePair = ({ spaceIds }: Opening) =>
    spaceIds.length === door.spaceIds.length && spaceIds.every((id) => door.spaceIds.includes(id));
  if (door.spaceIds.length < 2) return null;
  return openings.find((each) => isSamePair(each) && sharedM(door.segment, each.segment) > MAX_SHARED_M) ?? null;
}
