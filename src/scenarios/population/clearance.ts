/** Whether a body would touch a wall. */
import type { Point, Segment } from '../../model/index.js';

/**
 * Whether any of the walls comes nearer to the point than the distance, m.
 *
 * Called for every candidate place of every room, so it makes no objects and leaves far walls out early.
 */
export function isNearAnyWall(at: Point, walls: readonly Segment[], distanceM: number): boolean {
  const x = at[0];
  const y = at[1];
  for (const wall of walls) {
    const ax = wall[0][0];
    const ay = wall[0][1];
    const bx = wall[1][0];
    const by = wall[1][1];
    if (Math.max(ax, bx) < x - distanceM || Math.min(ax, bx) > x + distanceM) continue;
    if (Math.max(ay, by) < y - distanceM || Math.min(ay, by) > y + distanceM) continue;
    const dx = bx - ax;
    const dy = by - ay;
    const length2 = dx * dx + dy * dy;
    const along = length2 > 0 ? ((x - ax) * dx + (y - ay) * dy) / length2 : 0;
    const t = Math.min(1, Math.max(0, along));
    const gapX = ax + t * dx - x;
    const gapY = ay + t * dy - y;
    if (gapX * gapX + gapY * gapY < distanceM * distanceM) return true;
  }
  return false;
}
