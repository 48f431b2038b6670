/** How near a place is to a straight line, without making objects on the way. */
import type { Segment } from '../../model/index.js';

/** Square of the distance from (x, y) to the segment, m². */
export function squaredDistanceToSegment(x: number, y: number, [[ax, ay], [bx, by]]: Segment): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 > 0 ? ((x - ax) * dx + (y - ay) * dy) / length2 : 0;
  const t = Math.min(1, Math.max(0, along));
  const ox = x - ax - t * dx;
  const oy = y - ay - t * dy;
  return ox * ox + oy * oy;
}
