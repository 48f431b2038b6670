/** The outer edge of a storey, worked out from its rooms: what they enclose with the walls between them. */
import { type Polygon, polygonArea } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { offsetAll } from '../../cells/clipping.js';

/** Rooms farther apart than twice this have no common wall, m. */
const HALF_WALL_M = 0.45;

/** The outer wall is taken to be as thick as this, m. Assumed. */
const OUTER_WALL_M = 0.2;

/** Holes smaller than this are shafts and thick walls, larger ones courts, m². */
const COURT_M2 = 9;

/** `null` for a level without rooms. */
export function levelOutline(spaces: readonly Space[]): Polygon | null {
  const closed = offsetAll(
    offsetAll(
      spaces.map(({ polygon }) => polygon),
      HALF_WALL_M,
    ),
    OUTER_WALL_M - HALF_WALL_M,
  );
  const [largest] = [...closed].sort((p, q) => polygonArea(q) - polygonArea(p));
  if (largest === undefined) return null;
  const holes = largest.holes.filter((hole) => polygonArea({ outer: hole, holes: [] }) >= COURT_M2);
  return { outer: largest.outer, holes };
}
