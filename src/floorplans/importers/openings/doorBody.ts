/** A door that is drawn as an area in its wall → the line people cross, and the rooms on its sides. */
import {
  distance,
  isInsidePolygon,
  type Point,
  type Polygon,
  polygonEdges,
  ringCentroid,
  type Segment,
} from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { snapToGrid } from '../../cells/clipping.js';
import { dot, leftNormal, minus, pointAlong, unitVector } from '../../cells/draft.js';

/** How far beyond a side of the door the room is looked for, m; the nearest that finds one counts. */
const PROBES_M = [0.02, 0.08, 0.2, 0.35];

/** Where along a side one looks, as shares of its length: the middle first. */
const SHARES = [0, -0.3, 0.3];

export interface DoorBody {
  /** Half way through the wall, as long as the door is wide. */
  readonly segment: Segment;
  /** To the left and to the right of the segment; `null` where no room lies. */
  readonly sides: readonly [Space | null, Space | null];
}

/** The rectangle round the door: its middle, the direction of one side, and half of both sizes. */
interface Box {
  readonly centre: Point;
  readonly direction: Point;
  readonly halfAlong: number;
  readonly halfAcross: number;
}

function boxAlong(polygon: Polygon, direction: Point): Box {
  const from = ringCentroid(polygon.outer);
  const normal = leftNormal(direction);
  const extent = (axis: Point) => {
    const at = polygon.outer.map((corner) => dot(axis, minus(corner, from)));
    return { low: Math.min(...at), high: Math.max(...at) };
  };
  const along = extent(direction);
  const across = extent(normal);
  const centre = pointAlong(
    pointAlong(from, direction, (along.low + along.high) / 2),
    normal,
    (across.low + across.high) / 2,
  );
  return {
    centre,
    direction,
    halfAlong: (along.high - along.low) / 2,
    halfAcross: (across.high - across.low) / 2,
  };
}

/** More corners than this are no door, and every edge is tried. */
const MAX_EDGES = 100;

/** The smallest rectangle that a side of the polygon lies on. */
function smallestBox(polygon: Polygon): Box | null {
  let best: Box | null = null;
  for (const [a, b] of polygonEdges(polygon).slice(0, MAX_EDGES)) {
    const direction = distance(a, b) < 0.02 ? null : unitVector(a, b);
    if (!direction) continue;
    const box = boxAlong(polygon, direction);
    if (!best || box.halfAlong * box.halfAcross < best.halfAlong * best.halfAcross - 1e-9) best = box;
  }
  return best;
}

const turned = ({ centre, direction, halfAlong, halfAcross }: Box): Box => ({
  centre,
  direction: leftNormal(direction),
  halfAlong: halfAcross,
  halfAcross: halfAlong,
});

function spaceBeside(box: Box, side: 1 | -1, spaces: readonly Space[]): Space | null {
  const normal = leftNormal(box.direction);
  for (const probeM of PROBES_M) {
    for (const share of SHARES) {
      const at = pointAlong(box.centre, box.direction, share * 2 * box.halfAlong);
      const probe = pointAlong(at, normal, side * (box.halfAcross + probeM));
      const found = spaces.find((space) => isInsidePolygon(probe, space.polygon));
      if (found) return found;
    }
  }
  return null;
}

function bodyAlong(box: Box, spaces: readonly Space[]): DoorBody {
  const { centre, direction, halfAlong } = box;
  return {
    segment: [
      snapToGrid(pointAlong(centre, direction, -halfAlong)),
      snapToGrid(pointAlong(centre, direction, halfAlong)),
    ],
    sides: [spaceBeside(box, 1, spaces), spaceBeside(box, -1, spaces)],
  };
}

/** How well a direction through the door explains it: two rooms, then one, then any. */
function rank({ sides: [a, b] }: DoorBody): number {
  if (a && b) return a === b ? 1.5 : 3;
  return a || b ? 1 : 0;
}

/**
 * People cross a door between its two rooms, whichever side of it is longer; where that does not decide, across its
 * longer side.
 *
 * @param spaces - those near the door
 * @returns `null` for an area without length
 */
export function doorBody(polygon: Polygon, spaces: readonly Space[]): DoorBody | null {
  const box = smallestBox(polygon);
  if (!box) return null;
  const [longer, other] = box.halfAlong >= box.halfAcross ? [box, turned(box)] : [turned(box), box];
  const across = bodyAlong(longer, spaces);
  const lengthwise = bodyAlong(other, spaces);
  return rank(lengthwise) > rank(across) ? lengthwise : across;
}
