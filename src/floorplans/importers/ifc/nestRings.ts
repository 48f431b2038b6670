/** Rings of a section → areas with their holes, the largest first. */
import { isInsideRing, type Point, type Polygon, type Ring, signedArea } from '../../../model/index.js';

/** Rings smaller than this are noise of the shape, m². */
const MIN_AREA_M2 = 0.01;

/** The rings of each area, its outer one first; a ring inside an area is a hole of it. */
export function nestRings(rings: readonly (readonly Point[])[]): (readonly Ring[])[] {
  const sized = rings
    .filter((ring) => ring.length >= 3)
    .map((ring) => ({ ring, areaM2: Math.abs(signedArea(ring)) }))
    .filter(({ areaM2 }) => areaM2 >= MIN_AREA_M2)
    .sort((p, q) => q.areaM2 - p.areaM2);
  const areas: { readonly outer: Ring; readonly holes: Ring[] }[] = [];
  for (const { ring } of sized) {
    const around = areas.find(({ outer }) => isInsideRing(ring[0] as Point, outer));
    if (around === undefined) areas.push({ outer: ring, holes: [] });
    else around.holes.push(ring);
  }
  return areas.map(({ outer, holes }): readonly Polygon['outer'][] => [outer, ...holes]);
}
