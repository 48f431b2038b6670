/**
 * Gaps in walls without a door: between the end of a wall and what its line meets next.
 *
 * An end is a short line across the wall (a cap) whose two sides run away along the wall.
 */
import { distance, midpoint, type Point } from '../../../model/index.js';
import { crossOf, dotOf, type LinePiece, PieceIndex } from './segmentIndex.js';

/** A doorway without a door, m. */
const GAP_M = { min: 0.6, max: 3 };

/** An end that faces a wall, not another end, is a doorway only when it is narrower, m. */
const MAX_TO_WALL_M = 1.6;

/** Thickness of a wall, m. */
const CAP_M = { min: 0.07, max: 0.6 };

/** A wall shorter than it is thick is a pilaster. */
const MIN_WALL_M = 0.4;

export interface WallGap {
  readonly from: Point;
  readonly to: Point;
}

interface WallEnd {
  readonly piece: LinePiece;
  readonly middle: Point;
  /** Away from the wall. */
  readonly outwards: Point;
}

/** The pieces that start at a point and run straight away from a direction. */
function runsAway(at: Point, piece: LinePiece, outwards: Point, walls: PieceIndex): boolean {
  return walls.near(at, 0.03).some((other) => {
    if (other === piece || other.length < MIN_WALL_M || Math.abs(dotOf(other.u, outwards)) < 0.98) return false;
    const away = distance(at, other.a) < distance(at, other.b) ? other.b : other.a;
    return dotOf([away[0] - at[0], away[1] - at[1]], outwards) < 0;
  });
}

function wallEnds(walls: PieceIndex): WallEnd[] {
  const ends: WallEnd[] = [];
  for (const piece of walls.pieces) {
    if (piece.length < CAP_M.min || piece.length > CAP_M.max) continue;
    for (const side of [1, -1] as const) {
      const outwards: Point = [-piece.u[1] * side, piece.u[0] * side];
      if (!runsAway(piece.a, piece, outwards, walls) || !runsAway(piece.b, piece, outwards, walls)) continue;
      ends.push({ piece, middle: midpoint([piece.a, piece.b]), outwards });
      break;
    }
  }
  return ends;
}

/** Gaps between wall ends, each once. */
export function findWallGaps(pieces: readonly LinePiece[]): WallGap[] {
  const walls = new PieceIndex(pieces);
  const ends = wallEnds(walls);
  const endPieces = new Set(ends.map((end) => end.piece));
  const gaps: WallGap[] = [];
  for (const { piece, middle, outwards } of ends) {
    const hit = walls.firstHit(middle, outwards, GAP_M.max, 0.02);
    if (!hit || hit.distance < GAP_M.min || Math.abs(crossOf(outwards, hit.piece.u)) < 0.98) continue;
    const facesEnd = endPieces.has(hit.piece) || hit.piece.length <= CAP_M.max;
    if (hit.distance > (facesEnd ? GAP_M.max : MAX_TO_WALL_M) || hit.piece === piece) continue;
    const to: Point = [middle[0] + outwards[0] * hit.distance, middle[1] + outwards[1] * hit.distance];
    // a window's lines, or a sill, close it
    const clearM = piece.length / 2 + 0.03;
    if (walls.distanceTo(midpoint([middle, to]), clearM) < clearM) continue;
    const isKnown = gaps.some((gap) => distance(midpoint([gap.from, gap.to]), midpoint([middle, to])) < 0.3);
    if (!isKnown) gaps.push({ from: middle, to });
  }
  return gaps;
}
