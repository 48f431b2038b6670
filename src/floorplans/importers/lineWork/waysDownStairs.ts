/** Where people leave the only storey of a drawing: down its staircases. */
import { distance, distanceToOutline, midpoint, polygonEdges } from '../../../model/index.js';
import type { WayOut } from '../exits/deriveExits.js';
import type { LevelDraft } from '../planDraft.js';

/** How far from the building's outline the wall of a staircase is an outer wall, m. */
const OUTER_WALL_M = 0.9;

/** One for every staircase, on its longest outer wall. */
export function waysDownStairs(level: LevelDraft): WayOut[] {
  const { outline } = level;
  return level.spaces.flatMap((space): WayOut[] => {
    if (space.kind !== 'stair') return [];
    const edges = polygonEdges(space.polygon).map((edge) => ({
      edge,
      near: midpoint(edge),
      length: distance(...edge),
    }));
    const outer = outline ? edges.filter(({ near }) => distanceToOutline(near, outline) <= OUTER_WALL_M) : [];
    const best = (outer.length > 0 ? outer : edges).reduce((p, q) => (q.length > p.length ? q : p));
    return [{ level, space, edge: best.edge, near: best.near, from: 'stair' }];
  });
}
