/** Treads, told from walls, which are parallel lines too: several of one length, a step apart. */
import type { LinePiece, PieceIndex } from './segmentIndex.js';
import { gapBetween } from './wallPairs.js';

/** Treads are of one length, a step apart, and several lie within a stride, m. */
const TREAD_M = { min: 0.2, max: 0.38 };
const STRIDE_M = 0.8;
const MIN_TREADS = 3;

/** Treads of one stair differ by less, m. */
const SAME_LENGTH_M = 0.02;

/** @param index - of the lines that may be treads */
export function isAmongTreads(piece: LinePiece, index: PieceIndex): boolean {
  const gaps = index.beside(piece, STRIDE_M).flatMap((other) => {
    if (other === piece || Math.abs(other.length - piece.length) > SAME_LENGTH_M) return [];
    const gap = gapBetween(piece, other);
    return gap !== null && gap >= TREAD_M.min && gap <= STRIDE_M ? [gap] : [];
  });
  return gaps.length + 1 >= MIN_TREADS && gaps.some((gap) => gap <= TREAD_M.max);
}
