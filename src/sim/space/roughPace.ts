/** How fast people are on rough ground. */
import type { RoughGround } from '../../floorplans/index.js';
import { isInsidePolygon, type Point } from '../../model/index.js';

/** Share of their speed people keep at a place: that of the roughest ground there, 1 off all of it. */
export function roughPaceAt(ground: readonly RoughGround[], x: number, y: number): number {
  const at: Point = [x, y];
  let share = 1;
  for (const { polygon, pace } of ground) if (pace < share && isInsidePolygon(at, polygon)) share = pace;
  return share;
}
