/** How near a place is to a straight line, without making objects on the way. */
import type { Segment } from '../../model/index.js';

/** Square of the distance from (x, y) to the segment, m². */
export function squaredDistanceToSegment(x: number, y: number, segment: Segment): number {
  const from = segment[0];
  const to = segment[1];
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 > 0 ? ((x - from[0]) * dx + (y - from[1]) * dy) / length2 : 0;
  const t = Math.min(1, Math.max(0, along));
  const ox = x - from[0] - t * dx;
  const oy = y - from[1] - t * dy;
  return ox * ox + oy * oy;
}
