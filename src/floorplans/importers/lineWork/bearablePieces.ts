/**
 * The pieces of wall that rooms can be worked out from in a bearable time: exploded hatches, and scribbles taken for walls,
 * have more of them, or cross each other more often, than anybody waits for.
 */
import type { Point } from '../../../model/index.js';
import { perimeterOf } from './freeFloor.js';
import type { DrawnLine } from './lineDrawing.js';
import { crossOf, type LinePiece, PieceIndex } from './segmentIndex.js';

/** Lines of one floor, of all kinds that take part in it: each is kept in several indexes. */
const MAX_LINES = 80_000;

/** More than a floor has. */
const MAX_PIECES = 30_000;

/** Crossings of all pieces with each other; in a floor each has some four. */
const MAX_CROSSINGS = 100_000;

/** Pieces whose crossings are counted; the others are taken to have as many. */
const SAMPLES = 300;

function cross(p: LinePiece, q: LinePiece): boolean {
  const side = ({ a, u }: LinePiece, at: Point) => crossOf(u, [at[0] - a[0], at[1] - a[1]]);
  return side(p, q.a) * side(p, q.b) <= 0 && side(q, p.a) * side(q, p.b) <= 0;
}

function countCrossings(pieces: readonly LinePiece[]): number {
  const index = new PieceIndex(pieces);
  const step = Math.max(1, Math.floor(pieces.length / SAMPLES));
  let found = 0;
  let looked = 0;
  for (let k = 0; k < pieces.length; k += step) {
    const piece = pieces[k] as LinePiece;
    looked++;
    for (const other of index.beside(piece, 0)) if (other !== piece && cross(piece, other)) found++;
  }
  return looked === 0 ? 0 : ((found / looked) * pieces.length) / 2;
}

/** The longest pieces, in their order. */
function longest(pieces: readonly LinePiece[], most: number): readonly LinePiece[] {
  if (pieces.length <= most) return pieces;
  const limit = Float64Array.from(pieces, ({ length }) => length).sort()[pieces.length - most] as number;
  return pieces.filter(({ length }) => length >= limit).slice(0, most);
}

/** All lines of a floor; of more than that the longest, in their order. */
export function bearableLines(lines: readonly DrawnLine[]): readonly DrawnLine[] {
  if (lines.length <= MAX_LINES) return lines;
  const lengths = Float64Array.from(lines, ({ points }) => perimeterOf(points));
  const least = lengths.slice().sort()[lines.length - MAX_LINES] as number;
  return lines.filter((_, index) => (lengths[index] as number) >= least).slice(0, MAX_LINES);
}

/** All pieces of a floor; of more than that the longest, in their order. */
export function bearablePieces(pieces: readonly LinePiece[]): readonly LinePiece[] {
  let kept = longest(pieces, MAX_PIECES);
  for (;;) {
    const crossings = countCrossings(kept);
    if (crossings <= MAX_CROSSINGS) return kept;
    // crossings grow with the square of the pieces; at least a tenth goes, so that it ends
    const share = Math.min(0.9, Math.sqrt(MAX_CROSSINGS / crossings));
    kept = longest(kept, Math.floor(kept.length * share));
  }
}
