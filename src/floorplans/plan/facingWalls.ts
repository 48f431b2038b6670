/** What lies behind the walls of a room, stretch by stretch. */
import { distance, isInsidePolygon, midpoint, type Point, polygonEdges, type Segment } from '../../model/index.js';
import type { Space } from '../campusPlan.js';

export interface FacingWall {
  /** On the face of the room's own wall. */
  readonly segment: Segment;
  readonly lengthM: number;
  /** `null` for a stretch behind which no room lies. */
  readonly other: Space | null;
}

/** How finely walls are looked through, along them and across, m. */
const STEP_M = 0.25;
const DEPTH_STEP_M = 0.05;

/** A longer wall, of no building but of a fault in the drawing, is looked through in so many pieces. */
const MOST_PIECES = 400;

function outwards([a, b]: Segment, space: Space): Point | null {
  const length = distance(a, b);
  const normal: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
  const [x, y] = midpoint([a, b]);
  const isInside = (sign: number) =>
    isInsidePolygon([x + sign * 0.01 * normal[0], y + sign * 0.01 * normal[1]], space.polygon);
  if (isInside(1) === isInside(-1)) return null;
  return isInside(1) ? [-normal[0], -normal[1]] : normal;
}

/** The stretches of a room's walls, the longest first; other rooms are looked for up to `reachM` behind its face. */
export function facingWalls(space: Space, spaces: readonly Space[], reachM: number): FacingWall[] {
  const others = spaces.filter((each) => each !== space);
  const walls: FacingWall[] = [];
  for (const edge of polygonEdges(space.polygon)) {
    const [a, b] = edge;
    const lengthM = distance(a, b);
    if (lengthM < STEP_M) continue;
    const out = outwards(edge, space);
    if (out === null) continue;
    const pieces = Math.min(MOST_PIECES, Math.max(1, Math.round(lengthM / STEP_M)));
    const pointAt = (piece: number): Point => [
      a[0] + ((b[0] - a[0]) * piece) / pieces,
      a[1] + ((b[1] - a[1]) * piece) / pieces,
    ];
    const behind = (piece: number): Space | null => {
      const [x, y] = midpoint([pointAt(piece), pointAt(piece + 1)]);
      for (let depthM = DEPTH_STEP_M / 2; depthM <= reachM; depthM += DEPTH_STEP_M) {
        const at: Point = [x + depthM * out[0], y + depthM * out[1]];
        const found = others.find((each) => isInsidePolygon(at, each.polygon));
        if (found !== undefined) return found;
      }
      return null;
    };
    for (let piece = 0; piece < pieces; ) {
      const other = behind(piece);
      let until = piece + 1;
      while (until < pieces && behind(until) === other) until++;
      const segment: Segment = [pointAt(piece), pointAt(until)];
      walls.push({ segment, lengthM: distance(...segment), other });
      piece = until;
    }
  }
  return walls.sort((p, q) => q.lengthM - p.lengthM);
}
