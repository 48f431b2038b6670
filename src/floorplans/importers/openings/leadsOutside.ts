/** Which one-sided openings are ways out of the building. */
import { distanceToOutline, isInsidePolygon, midpoint, type Segment } from '../../../model/index.js';
import { pointBeside } from '../outlines/spacesJoined.js';
import type { LevelDraft } from '../planDraft.js';

/** How near the building's outline a way out of it lies, m. */
const OUTER_WALL_M = 0.4;

/** Whether the far side of a one-sided opening is the ground outside, on the ground floor. */
export function leadsOutside(segment: Segment, level: Pick<LevelDraft, 'outline' | 'ordinal'>): boolean {
  const { outline } = level;
  if (outline === null || level.ordinal !== 0) return false;
  if (distanceToOutline(midpoint(segment), outline) > OUTER_WALL_M) return false;
  return ([1, -1] as const).some((side) => !isInsidePolygon(pointBeside(segment, side, 2 * OUTER_WALL_M), outline));
}
