/**
 * The part of a person's Voronoi cell that is theirs: inside the walkable floor, and joined to where they stand.
 *
 * As PedPy cuts it: the cell is cut to the floor, obstacles being holes in it, and of several parts only the one the
 * person stands in counts. Most windows meet the outline once at most and stay in one part, which is told without cutting.
 */
import { type Cell, intersectAll, subtractAll } from '../../floorplans/index.js';
import {
  type Bounds,
  boundsOf,
  distanceToOutline,
  isInsidePolygon,
  oncePerObject,
  type Point,
  type Polygon,
  type Ring,
} from '../../model/index.js';

/** Floors without their obstacles; the same cells are asked for at every moment. */
const floorsOf = oncePerObject(({ polygon, obstacles }: Cell): readonly Polygon[] =>
  obstacles.length === 0 ? [polygon] : subtractAll([polygon], obstacles),
);

/** The polygon a point lies in, or the one whose outline is nearest to it. */
function partWith(parts: readonly Polygon[], at: Point): Polygon | null {
  if (parts.length <= 1) return parts[0] ?? null;
  const inside = parts.find((part) => isInsidePolygon(at, part));
  if (inside !== undefined) return inside;
  let nearest: Polygon | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const distanceM = distanceToOutline(at, part);
    if (distanceM >= least) continue;
    least = distanceM;
    nearest = part;
  }
  return nearest;
}

/** How often a ring comes into a convex window from outside. */
function entries(ring: Ring, window: Ring): number {
  let count = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [fromX, fromY] = ring[j] as Point;
    const [toX, toY] = ring[i] as Point;
    let enters = 0;
    let leaves = 1;
    for (let k = 0; k < window.length && enters < leaves; k++) {
      const [ax, ay] = window[k] as Point;
      const [bx, by] = window[(k + 1) % window.length] as Point;
      const from = (bx - ax) * (fromY - ay) - (by - ay) * (fromX - ax);
      const to = (bx - ax) * (toY - ay) - (by - ay) * (toX - ax);
      if (from <= 0 && to <= 0) leaves = 0;
      else if (from < 0) enters = Math.max(enters, from / (from - to));
      else if (to < 0) leaves = Math.min(leaves, from / (from - to));
    }
    if (enters > 0 && enters < leaves) count++;
  }
  return count;
}

/** A person's share: the floor inside a convex window. */
export interface VoronoiPiece {
  readonly floor: Polygon;
  /** The whole floor where `floor` is a part cut out of it, by a tenth of a millimetre next to it; null where it is not. */
  readonly cutFrom: Polygon | null;
  /** Counter-clockwise. */
  readonly window: Ring;
}

/** A box around a polygon, with room to spare. */
function boxAround(polygon: Polygon): Ring {
  const { minX, minY, maxX, maxY } = boundsOf(polygon.outer) as Bounds;
  return [
    [minX - 1, minY - 1],
    [maxX + 1, minY - 1],
    [maxX + 1, maxY + 1],
    [minX - 1, maxY + 1],
  ];
}

/**
 * A person's share of the floor.
 *
 * @param window - their convex Voronoi cell, counter-clockwise
 * @returns null where the window holds no floor
 */
export function voronoiPiece(cell: Cell, at: Point, window: Ring): VoronoiPiece | null {
  const floor = partWith(floorsOf(cell), at);
  if (floor === null) return null;
  const rings = [floor.outer, ...floor.holes];
  const count = rings.reduce((sum, ring) => sum + entries(ring, window), 0);
  if (count <= 1) return { floor, cutFrom: null, window };
  const part = partWith(intersectAll([floor], [{ outer: window, holes: [] }]), at);
  return part === null ? null : { floor: part, cutFrom: floor, window: boxAround(part) };
}
