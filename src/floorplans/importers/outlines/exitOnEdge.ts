/** A derived way out: a doorway centred on a point of a space's outline. */
import { distance, nearestOnSegment, type Point, polygonEdges, type Segment } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import type { Label } from '../labels/label.js';

/** Clear width of a way out that the file does not draw, m: a double door of two 0.9 m leaves. Assumed. */
export const DERIVED_EXIT_WIDTH_M = 1.8;

/** Wall left beside a derived way out, m. */
const JAMB_M = 0.05;

/** A doorway on an edge as near to a point as it fits, at most as wide as the edge allows. */
function doorwayOnEdge([a, b]: Segment, near: Point): Segment {
  const length = distance(a, b);
  const width = Math.min(DERIVED_EXIT_WIDTH_M, Math.max(length - 2 * JAMB_M, length / 2));
  const along = nearestOnSegment(near, [a, b]).t * length;
  const from = Math.min(Math.max(along - width / 2, 0), length - width);
  const at = (m: number): Point => [a[0] + ((b[0] - a[0]) * m) / length, a[1] + ((b[1] - a[1]) * m) / length];
  return [at(from), at(from + width)];
}

/** The edge of a space nearest to a point. */
export function nearestEdge(at: Point, space: Space): { edge: Segment; distanceM: number } {
  let edge = polygonEdges(space.polygon)[0] as Segment;
  let distanceM = Number.POSITIVE_INFINITY;
  for (const each of polygonEdges(space.polygon)) {
    const away = nearestOnSegment(at, each).distanceM;
    if (away < distanceM) {
      distanceM = away;
      edge = each;
    }
  }
  return { edge, distanceM };
}

export function deriveExit(id: string, label: Label, space: Space, edge: Segment, near: Point): Opening {
  const segment = doorwayOnEdge(edge, near);
  return {
    id,
    name: label.name,
    nameEn: label.nameEn,
    kind: 'exit',
    segment,
    clearWidthM: Math.round(distance(segment[0], segment[1]) * 1000) / 1000,
    spaceIds: [space.id],
    origin: { name: 'derived', kind: 'derived', segment: 'derived', clearWidthM: 'assumed', spaceIds: 'derived' },
  };
}
