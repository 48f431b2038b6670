/** Rooms that nobody drew: what walls, windows, doors and closed places leave of the floor. */
import { type Polygon, polygonArea } from '../../../model/index.js';
import { offsetAll, subtractAll, uniteAll } from '../../cells/clipping.js';
import { MAX_PAIRS, pairsWithin } from '../outlines/pairsWithin.js';

/** Smaller faces are gaps between walls and shafts, m². */
export const MIN_FACE_M2 = 1.5;

/** Cracks between walls up to twice this wide are drawing error, and no room leaks through them, m. */
const CRACK_M = 0.005;

export interface LeftOver {
  /** The largest first. */
  readonly faces: readonly Polygon[];
  /** Faces that are too small for a room. */
  readonly slivers: readonly Polygon[];
}

/** More walls that lie over each other than any building has. */
function isTangled(barriers: readonly Polygon[]): boolean {
  const boxes = barriers.map((polygon) => ({ polygon }));
  return pairsWithin(boxes, 0).length >= MAX_PAIRS;
}

/**
 * `null` for a tangle of walls that no storey has.
 *
 * @param outlines - of the building on this level; where there are none, the outer edge of the walls
 */
export function leftOverFaces(outlines: readonly Polygon[], barriers: readonly Polygon[]): LeftOver | null {
  if (isTangled(barriers)) return null;
  const floor = outlines.length > 0 ? outlines : uniteAll(barriers).map(({ outer }): Polygon => ({ outer, holes: [] }));
  const closed = subtractAll(floor, offsetAll(barriers, CRACK_M));
  const all = closed.flatMap((face) => offsetAll([face], CRACK_M).slice(0, 1));
  const faces = all.filter((face) => polygonArea(face) > MIN_FACE_M2);
  return { faces, slivers: all.filter((face) => polygonArea(face) <= MIN_FACE_M2) };
}
