/** The way out of a storey that draws none: the longest stretch of a corridor on the building's outline. */
import { distance, distanceToOutline, midpoint, polygonEdges } from '../../../model/index.js';
import type { LevelDraft } from '../planDraft.js';
import type { WayOut } from './deriveExits.js';

/** How near the building's outline a corridor's wall counts as an outer wall, m. */
const OUTER_WALL_M = 0.4;

/** Shortest stretch of outer wall that takes a way out, m. */
const MIN_STRETCH_M = 1.2;

/** `null` where no corridor or hall touches the outline. */
export function wayOutOfCorridor(level: LevelDraft): WayOut | null {
  const { outline } = level;
  if (!outline) return null;
  let best: WayOut | null = null;
  let longest = MIN_STRETCH_M;
  for (const space of level.spaces) {
    if (space.kind !== 'corridor' && space.kind !== 'hall') continue;
    for (const edge of polygonEdges(space.polygon)) {
      const isOuter = [edge[0], midpoint(edge), edge[1]].every((at) => distanceToOutline(at, outline) <= OUTER_WALL_M);
      const length = distance(edge[0], edge[1]);
      if (!isOuter || length <= longest) continue;
      longest = length;
      best = { level, space, edge, near: midpoint(edge), from: 'corridor' };
    }
  }
  return best;
}
