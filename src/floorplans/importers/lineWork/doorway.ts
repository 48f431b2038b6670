/** The hole in the wall that a door fills: between the jambs, as deep as the wall is thick. */
import type { Point, Polygon, Segment } from '../../../model/index.js';
import type { LinePiece, PieceIndex } from './segmentIndex.js';
import { crossOf } from './segmentIndex.js';
import {
  atFrame,
  boxMiddle,
  boxPolygon,
  inFrame,
  solidBox,
  type WallBox,
  type WallFrame,
  wallFrame,
} from './wallFrame.js';

export interface Doorway {
  /** Fills the wall where the door stands. */
  readonly body: Polygon;
  /** In the middle of the wall's thickness, from jamb to jamb. */
  readonly segment: Segment;
  readonly frame: WallFrame;
  readonly box: WallBox;
  /** The floor of a deep doorway to the left and to the right of the segment; `null` for others. */
  readonly niches: readonly [Polygon, Polygon] | null;
}

/** How far beyond the leaf the jamb may be, m. */
const JAMB_M = 0.35;

/** Largest distance from the leaf's line to a face of the wall, m. */
const MAX_DEPTH_M = 0.65;

/** In a doorway deeper than this the floor on both sides of the door belongs to the rooms, m. */
const NICHE_M = 0.5;

/** Half of what is left between such rooms, m. */
const HALF_DOOR_M = 0.05;

/** Half the thickness of a door in a wall that is a single line, m. */
const THIN_M = 0.03;

/** How far a door's body reaches into the walls beside it, m. */
const INTO_WALL_M = 0.03;

interface Jamb {
  readonly along: number;
  readonly near: number;
  readonly far: number;
}

/** The piece of wall across the frame that ends it: nearest to where the leaf ends. */
function findJamb(frame: WallFrame, walls: PieceIndex, end: number, outwards: 1 | -1): Jamb | null {
  let best: Jamb | null = null;
  for (const piece of walls.near(atFrame(frame, end, 0), MAX_DEPTH_M)) {
    if (Math.abs(crossOf(frame.u, piece.u)) < 0.985) continue;
    const a = inFrame(frame, piece.a);
    const b = inFrame(frame, piece.b);
    const along = (a.along + b.along) / 2;
    const beyond = outwards * (along - end);
    if (beyond < -0.12 || beyond > JAMB_M) continue;
    const near = Math.min(a.across, b.across);
    const far = Math.max(a.across, b.across);
    // the leaf's line meets it, or nearly so
    if (near > 0.12 || far < -0.12 || far - near < 0.03) continue;
    if (!best || Math.abs(along - end) < Math.abs(best.along - end)) best = { along, near, far };
  }
  return best;
}

/** How deep the doorway is on one side of the leaf's line: a jamb that runs on is a wall of the room, not a jamb. */
function depthOf(jambs: readonly Jamb[], side: 'near' | 'far'): number | null {
  const depths = jambs.map((jamb) => jamb[side]).filter((depth) => Math.abs(depth) <= MAX_DEPTH_M);
  if (depths.length === 0) return null;
  return side === 'near' ? Math.max(...depths) : Math.min(...depths);
}

function reachWall(frame: WallFrame, walls: PieceIndex, end: number, outwards: 1 | -1): number {
  const u: Point = [frame.u[0] * outwards, frame.u[1] * outwards];
  const hit = walls.firstHit(atFrame(frame, end - outwards * 0.05, 0), u, JAMB_M + 0.05);
  return hit ? end + outwards * Math.max(0, hit.distance - 0.05) : end;
}

/** How far the rest of a door's symbol, as a side light, reaches along the wall. */
function symbolReach(frame: WallFrame, pieces: readonly LinePiece[]): { from: number; until: number } {
  let from = 0;
  let until = frame.lengthM;
  for (const { a, b } of pieces) {
    const p = inFrame(frame, a);
    const q = inFrame(frame, b);
    if (Math.abs(p.across) > 0.2 || Math.abs(q.across) > 0.2) continue;
    from = Math.min(from, Math.max(-3, Math.min(p.along, q.along)));
    until = Math.max(until, Math.min(frame.lengthM + 3, Math.max(p.along, q.along)));
  }
  return { from, until };
}

/** They overlap the rooms a little, so as to join them. */
function nichesOf(frame: WallFrame, { from, until, near, far }: WallBox): readonly [Polygon, Polygon] | null {
  if (far - near <= NICHE_M) return null;
  const middle = (near + far) / 2;
  const along = { from: from + INTO_WALL_M, until: until - INTO_WALL_M };
  return [
    boxPolygon(frame, { ...along, near: middle + HALF_DOOR_M, far: far + 2 * THIN_M }),
    boxPolygon(frame, { ...along, near: near - 2 * THIN_M, far: middle - HALF_DOOR_M }),
  ];
}

/** Leaves are drawn a little beside the wall's line and arcs stop short: the wall gives the direction. */
const TURN_SINE = 0.35;

/** How near the leaf's ends a wall must run to give the direction, m. */
const WALL_REACH_M = 0.5;

/** The leaf's line, turned into the direction of the longest wall beside it. */
function alongWall(from: Point, to: Point, walls: PieceIndex): WallFrame | null {
  const frame = wallFrame(from, to);
  if (!frame) return null;
  let best: LinePiece | null = null;
  for (const piece of [...walls.near(from, WALL_REACH_M), ...walls.near(to, WALL_REACH_M)]) {
    const turn = Math.abs(crossOf(frame.u, piece.u));
    if (turn > TURN_SINE && turn < Math.sqrt(1 - TURN_SINE * TURN_SINE)) continue;
    if (!best || piece.length > best.length + 1e-9) best = piece;
  }
  if (!best) return frame;
  const [x, y] = best.u;
  const isAcross = Math.abs(crossOf(frame.u, best.u)) > TURN_SINE;
  const u: Point = isAcross ? [-y, x] : [x, y];
  const side = u[0] * frame.u[0] + u[1] * frame.u[1] < 0 ? -1 : 1;
  return { ...frame, u: [u[0] * side, u[1] * side] };
}

/**
 * @param from - first jamb
 * @param to - second jamb
 * @param symbol - the other lines of the block that draws the door
 */
export function fitDoorwayBody(
  from: Point,
  to: Point,
  walls: PieceIndex,
  symbol: readonly LinePiece[],
): Doorway | null {
  const frame = alongWall(from, to, walls);
  if (!frame) return null;
  const reach = symbolReach(frame, symbol);
  const first = findJamb(frame, walls, reach.from, -1);
  const second = findJamb(frame, walls, reach.until, 1);
  const jambs = [first, second].filter((jamb) => jamb !== null);
  const near = depthOf(jambs, 'near') ?? -THIN_M;
  const far = depthOf(jambs, 'far') ?? THIN_M;
  const isDeep = far - near >= 2 * THIN_M && near <= 0.12 && far >= -0.12;
  const start = first ? first.along : reachWall(frame, walls, reach.from, -1);
  const end = second ? second.along : reachWall(frame, walls, reach.until, 1);
  const box = {
    from: start - INTO_WALL_M,
    until: end + INTO_WALL_M,
    near: isDeep ? near : -THIN_M,
    far: isDeep ? far : THIN_M,
  };
  // a side light is no way: the opening is the door's own part
  const hasSideLight = reach.from < -0.3 || reach.until > frame.lengthM + 0.3;
  const segment = boxMiddle(frame, box, hasSideLight ? 0 : start, hasSideLight ? frame.lengthM : end);
  return { body: solidBox(frame, box), segment, frame, box, niches: nichesOf(frame, box) };
}
