/** Double lines: the mark by which walls, and with them the unit, are known whatever their layer is called. */
import { midpoint, type Point } from '../../../model/index.js';
import { crossOf, dotOf, type LinePiece, PieceIndex } from './segmentIndex.js';

/** Pieces that are looked at; a drawing's walls are much alike. */
const MAX_SAMPLES = 1500;

/** Neighbours of each piece that are looked at. */
const NEIGHBOURS = 24;

/** Sine of the largest angle between parallel lines: 2°. */
const PARALLEL_SINE = 0.035;

/** Share of the shorter line that must lie beside the other one. */
const MIN_OVERLAP = 0.3;

export interface PairedPiece {
  readonly piece: LinePiece;
  /** To the nearest parallel line beside it; `null` where there is none. */
  readonly gap: number | null;
}

/** Distance between two parallel pieces that lie beside each other; `null` for others. */
export function gapBetween(p: LinePiece, q: LinePiece): number | null {
  if (Math.abs(crossOf(p.u, q.u)) > PARALLEL_SINE) return null;
  const along = (at: Point) => dotOf([at[0] - p.a[0], at[1] - p.a[1]], p.u);
  const from = Math.max(0, Math.min(along(q.a), along(q.b)));
  const until = Math.min(p.length, Math.max(along(q.a), along(q.b)));
  if (until - from < MIN_OVERLAP * Math.min(p.length, q.length)) return null;
  const middle = midpoint([q.a, q.b]);
  return Math.abs(crossOf(p.u, [middle[0] - p.a[0], middle[1] - p.a[1]]));
}

/** The gap of a sample of the pieces that are longer than it. */
export function samplePairs(pieces: readonly LinePiece[]): PairedPiece[] {
  const index = new PieceIndex(pieces);
  const step = Math.max(1, Math.floor(pieces.length / MAX_SAMPLES));
  const sampled: PairedPiece[] = [];
  for (let i = 0; i < pieces.length; i += step) {
    const piece = pieces[i] as LinePiece;
    let gap: number | null = null;
    for (const other of index.nearest(midpoint([piece.a, piece.b]), NEIGHBOURS)) {
      if (other === piece) continue;
      const between = gapBetween(piece, other);
      // lines drawn over each other are no pair, nor are lines farther apart than they are long
      if (between === null || between < piece.length * 1e-3 || between > piece.length) continue;
      gap = gap === null ? between : Math.min(gap, between);
    }
    sampled.push({ piece, gap });
  }
  return sampled;
}
