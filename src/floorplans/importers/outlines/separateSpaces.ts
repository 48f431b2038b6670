/**
 * Spaces of a level that lie over each other → spaces that lie beside each other.
 *
 * Drawing tools without holes draw a corridor under the rooms that stand in it. The smaller space keeps its floor, the
 * larger one loses what they share.
 */
import { type Polygon, polygonArea } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { sharedAreaM2, subtractAll } from '../../cells/clipping.js';
import { pairsWithin } from './pairsWithin.js';

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

function findOverlap(a: Space, b: Space): Overlap | null {
  const areaM2 = sharedAreaM2([a.polygon], [b.polygon]);
  if (areaM2 < MIN_OVERLAP_M2) return null;
  const [smaller, larger] = polygonArea(a.polygon) <= polygonArea(b.polygon) ? [a, b] : [b, a];
  return { smaller, larger, areaM2, isInside: areaM2 >= INSIDE_SHARE * polygonArea(smaller.polygon) };
}

/** A space cut into pieces is as many spaces; the largest keeps the id. */
function cutSpace(space: Space, cuts: readonly Polygon[]): Space[] {
  if (cuts.length === 0) return [space];
  const parts = subtractAll([space.polygon], cuts).filter((part) => polygonArea(part) >= MIN_OVERLAP_M2);
  return parts.map((polygon, index) => ({
    ...space,
    id: index === 0 ? space.id : `${space.id}~${index + 1}`,
    polygon,
    origin: { ...space.origin, polygon: 'derived' },
  }));
}

export function separateSpaces(spaces: readonly Space[]): SeparatedSpaces {
  const overlaps: Overlap[] = [];
  const cuts = new Map<Space, Polygon[]>();
  for (const [i, j] of pairsWithin(spaces, 0)) {
    const overlap = findOverlap(spaces[i] as Space, spaces[j] as Space);
    if (!overlap) continue;
    overlaps.push(overlap);
    cuts.set(overlap.larger, [...(cuts.get(overlap.larger) ?? []), overlap.smaller.polygon]);
  }
  return { spaces: spaces.flatMap((space) => cutSpace(space, cuts.get(space) ?? [])), overlaps };
}
