/**
 * Spaces of a level that lie over each other → spaces that lie beside each other.
 *
 * Drawing tools without holes draw a corridor under the rooms that stand in it. The smaller space keeps its floor, the
 * larger one loses what they share.
 */
import { boundsOf, type Polygon, polygonArea } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { intersectAll, subtractAll } from '../../cells/clipping.js';

/** Common floor below this is drawing error and stays, m². */
const MIN_OVERLAP_M2 = 0.02;

/** A space of which this share lies in another one stands inside it. */
const INSIDE_SHARE = 0.95;

export interface Overlap {
  readonly smaller: Space;
  readonly larger: Space;
  readonly areaM2: number;
  /** The smaller one lies wholly in the larger one. */
  readonly isInside: boolean;
}

export interface SeparatedSpaces {
  /** In the order they came. */
  readonly spaces: readonly Space[];
  readonly overlaps: readonly Overlap[];
}

function boundsMeet(a: Polygon, b: Polygon): boolean {
  const p = boundsOf(a.outer);
  const q = boundsOf(b.outer);
  return !!p && !!q && p.minX < q.maxX && q.minX < p.maxX && p.minY < q.maxY && q.minY < p.maxY;
}

function findOverlap(a: Space, b: Space): Overlap | null {
  if (!boundsMeet(a.polygon, b.polygon)) return null;
  const areaM2 = intersectAll([a.polygon], [b.polygon]).reduce((sum, part) => sum + polygonArea(part), 0);
  if (areaM2 < MIN_OVERLAP_M2) return null;
  const [smaller, larger] = polygonArea(a.polygon) <= polygonArea(b.polygon) ? [a, b] : [b, a];
  return { smaller, larger, areaM2, isInside: areaM2 >= INSIDE_SHARE * polygonArea(smaller.polygon) };
}

export function separateSpaces(spaces: readonly Space[]): SeparatedSpaces {
  const overlaps: Overlap[] = [];
  for (let i = 0; i < spaces.length; i++) {
    for (let j = i + 1; j < spaces.length; j++) {
      const overlap = findOverlap(spaces[i] as Space, spaces[j] as Space);
      if (overlap) overlaps.push(overlap);
    }
  }
  const separated = spaces.map((space): Space => {
    const cuts = overlaps.filter((overlap) => overlap.larger === space).map((overlap) => overlap.smaller.polygon);
    const polygon = cuts.length > 0 ? subtractAll([space.polygon], cuts)[0] : undefined;
    return polygon ? { ...space, polygon, origin: { ...space.origin, polygon: 'derived' } } : space;
  });
  return { spaces: separated, overlaps };
}
