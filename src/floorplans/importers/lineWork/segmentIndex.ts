/** Straight pieces of line work, findable by place. */
import Flatbush from 'flatbush';
import { distance, nearestOnSegment, type Point } from '../../../model/index.js';
import type { DrawnLine } from './lineDrawing.js';

export interface LinePiece {
  readonly a: Point;
  readonly b: Point;
  readonly length: number;
  /** Direction from `a` to `b`, of length 1. */
  readonly u: Point;
  /** Index of the line it belongs to, in the list the index was made from. */
  readonly line: number;
}

/** The pieces of lines, those without length left out. */
export function piecesOf(lines: readonly DrawnLine[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  lines.forEach(({ points, isClosed }, line) => {
    const count = isClosed && points.length > 2 ? points.length : points.length - 1;
    for (let i = 0; i < count; i++) {
      const a = points[i] as Point;
      const b = points[(i + 1) % points.length] as Point;
      const length = distance(a, b);
      if (length > 0) pieces.push({ a, b, length, u: [(b[0] - a[0]) / length, (b[1] - a[1]) / length], line });
    }
  });
  return pieces;
}

export const crossOf = (p: Point, q: Point) => p[0] * q[1] - p[1] * q[0];
export const dotOf = (p: Point, q: Point) => p[0] * q[0] + p[1] * q[1];

export class PieceIndex {
  private readonly tree: Flatbush | null;
  private byLine: Map<number, LinePiece[]> | null = null;

  constructor(readonly pieces: readonly LinePiece[]) {
    this.tree = pieces.length > 0 ? new Flatbush(pieces.length) : null;
    if (!this.tree) return;
    for (const { a, b } of pieces) {
      this.tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
    }
    this.tree.finish();
  }

  /** Pieces whose box meets a box, in the order of the pieces. */
  inBox(minX: number, minY: number, maxX: number, maxY: number): LinePiece[] {
    if (!this.tree) return [];
    const found = this.tree.search(minX, minY, maxX, maxY).sort((p, q) => p - q);
    return found.map((index) => this.pieces[index] as LinePiece);
  }

  /** Pieces whose box comes near the box of another one. */
  beside({ a, b }: LinePiece, reach: number): LinePiece[] {
    return this.inBox(
      Math.min(a[0], b[0]) - reach,
      Math.min(a[1], b[1]) - reach,
      Math.max(a[0], b[0]) + reach,
      Math.max(a[1], b[1]) + reach,
    );
  }

  /** The pieces of one line. */
  ofLine(line: number): readonly LinePiece[] {
    if (!this.byLine) {
      this.byLine = new Map();
      for (const piece of this.pieces) {
        const own = this.byLine.get(piece.line);
        if (own) own.push(piece);
        else this.byLine.set(piece.line, [piece]);
      }
    }
    return this.byLine.get(line) ?? [];
  }

  /** Pieces that come within a distance of a point. */
  near(at: Point, reach: number): LinePiece[] {
    const boxed = this.inBox(at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach);
    return boxed.filter((piece) => nearestOnSegment(at, [piece.a, piece.b]).distanceM <= reach);
  }

  /** The pieces with the nearest boxes, nearest first. */
  nearest(at: Point, count: number): LinePiece[] {
    if (!this.tree) return [];
    return this.tree.neighbors(at[0], at[1], count).map((index) => this.pieces[index] as LinePiece);
  }

  /** Distance to the nearest piece; `reach` where there is none within it. */
  distanceTo(at: Point, reach: number): number {
    let nearest = reach;
    for (const piece of this.inBox(at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach)) {
      nearest = Math.min(nearest, nearestOnSegment(at, [piece.a, piece.b]).distanceM);
    }
    return nearest;
  }

  /** How far a ray runs before it meets a piece, beyond a first stretch; `null` for none within reach. */
  firstHit(from: Point, u: Point, reach: number, skip = 0): { distance: number; piece: LinePiece } | null {
    const until: Point = [from[0] + u[0] * reach, from[1] + u[1] * reach];
    let best: { distance: number; piece: LinePiece } | null = null;
    const boxed = this.inBox(
      Math.min(from[0], until[0]),
      Math.min(from[1], until[1]),
      Math.max(from[0], until[0]),
      Math.max(from[1], until[1]),
    );
    for (const piece of boxed) {
      const turn = crossOf(u, piece.u);
      if (Math.abs(turn) < 1e-9) continue;
      const to: Point = [piece.a[0] - from[0], piece.a[1] - from[1]];
      const along = crossOf(to, piece.u) / turn;
      const across = crossOf(to, u) / turn;
      if (across < -1e-9 || across > piece.length + 1e-9 || along < skip || along > reach) continue;
      if (!best || along < best.distance) best = { distance: along, piece };
    }
    return best;
  }
}
