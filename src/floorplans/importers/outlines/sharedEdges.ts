/** Where two spaces touch along a wall that is not there: the stretches their outlines share. */
import { distance, type Point, polygonEdges, type Segment } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { pairsWithin } from './pairsWithin.js';

/** Outlines nearer than this run along the same line, m. */
const SAME_LINE_M = 0.01;

/** A shared stretch shorter than this lets nobody through, m. */
const MIN_STRETCH_M = 0.4;

interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** The stretch of edge `a` that edge `b` covers, in metres from the start of `a`. */
function commonStretch(a: Segment, b: Segment): Stretch | null {
  const length = distance(a[0], a[1]);
  if (length < MIN_STRETCH_M) return null;
  const direction: Point = [(a[1][0] - a[0][0]) / length, (a[1][1] - a[0][1]) / length];
  const along = (p: Point) => (p[0] - a[0][0]) * direction[0] + (p[1] - a[0][1]) * direction[1];
  const off = (p: Point) => Math.abs((p[0] - a[0][0]) * direction[1] - (p[1] - a[0][1]) * direction[0]);
  if (off(b[0]) > SAME_LINE_M || off(b[1]) > SAME_LINE_M) return null;
  const from = Math.max(0, Math.min(along(b[0]), along(b[1])));
  const until = Math.min(length, Math.max(along(b[0]), along(b[1])));
  return until - from >= MIN_STRETCH_M ? { from, until } : null;
}

function sharedSegments(a: Space, b: Space): Segment[] {
  const segments: Segment[] = [];
  for (const edge of polygonEdges(a.polygon)) {
    for (const other of polygonEdges(b.polygon)) {
      const common = commonStretch(edge, other);
      if (!common) continue;
      const length = distance(edge[0], edge[1]);
      const at = (m: number): Point => [
        edge[0][0] + ((edge[1][0] - edge[0][0]) * m) / length,
        edge[0][1] + ((edge[1][1] - edge[0][1]) * m) / length,
      ];
      segments.push([at(common.from), at(common.until)]);
    }
  }
  return segments;
}

/** A gap as long as every stretch that two spaces share. */
export function deriveSharedGaps(spaces: readonly Space[]): Opening[] {
  const gaps: Opening[] = [];
  for (const [i, j] of pairsWithin(spaces, SAME_LINE_M)) {
    const a = spaces[i] as Space;
    const b = spaces[j] as Space;
    for (const segment of sharedSegments(a, b)) {
      gaps.push({
        id: `gap-${gaps.length + 1}`,
        name: `${a.name} – ${b.name}`,
        nameEn: `${a.nameEn ?? a.name} – ${b.nameEn ?? b.name}`,
        kind: 'opening',
        segment,
        clearWidthM: distance(segment[0], segment[1]),
        spaceIds: [a.id, b.id],
        origin: { name: 'derived', segment: 'derived', clearWidthM: 'derived', spaceIds: 'derived' },
      });
    }
  }
  return gaps;
}
