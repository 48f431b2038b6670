/** Where on the plan a path into the document points, so that a check can be flown to. */
import type { CampusPlan } from '../../floorplans/index.js';
import { boundsOf, midpoint, type Place, ringCentroid } from '../../model/index.js';

/** The place of `buildings[0].levels[1].spaces[3]` and the like; null where a path names no place. */
export function placeOfPath(plan: CampusPlan, path: string): Place | null {
  const index = (name: string): number => Number(new RegExp(`(?:^|\\.)${name}\\[(\\d+)\\]`).exec(path)?.[1] ?? -1);
  const stair = path.startsWith('stairs[') ? plan.stairs[index('stairs')] : undefined;
  if (stair !== undefined) {
    const foot = stair.flights[0]?.foot;
    return foot === undefined ? null : { levelId: stair.lower.levelId, at: midpoint(foot) };
  }
  const level = plan.buildings[index('buildings')]?.levels[index('levels')];
  if (level === undefined) return null;
  const space = level.spaces[index('spaces')];
  if (space !== undefined) return { levelId: level.id, at: ringCentroid(space.polygon.outer) };
  const opening = level.openings[index('openings')];
  if (opening !== undefined) return { levelId: level.id, at: midpoint(opening.segment) };
  const bounds = boundsOf(level.spaces.flatMap((each) => each.polygon.outer));
  return bounds === null
    ? null
    : { levelId: level.id, at: [(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2] };
}
