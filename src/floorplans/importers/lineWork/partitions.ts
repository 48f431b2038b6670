/** Partitions on layers of unknown meaning, as of toilet cubicles: known by the doors that hang on them. */
import { distance, nearestOnSegment } from '../../../model/index.js';
import type { DrawnLine } from './lineDrawing.js';
import type { LinePiece, PieceIndex } from './segmentIndex.js';
import type { SwingDoor } from './swings.js';

/** How near a hinge or a closed leaf's edge a partition is, m. */
const REACH_M = 0.12;

/** Lines that touch are one partition; farther apart they are not, m. */
const TOUCH_M = 0.03;

/** A line longer than this on a layer of unknown meaning is no partition, m. */
const MAX_LINE_M = 6;

/** More lines than this hang together by chance. */
const MAX_LINES = 60;

function touches(piece: LinePiece, other: LinePiece): boolean {
  const ends = (p: LinePiece, q: LinePiece) =>
    Math.min(nearestOnSegment(p.a, [q.a, q.b]).distanceM, nearestOnSegment(p.b, [q.a, q.b]).distanceM);
  return Math.min(ends(piece, other), ends(other, piece)) <= TOUCH_M;
}

/** The lines of one layer that hang together with one of their pieces. */
function spread(start: LinePiece, loose: PieceIndex, lines: readonly DrawnLine[]): Set<number> {
  const layer = lines[start.line]?.layer;
  const isUsable = ({ line, length }: LinePiece) => length <= MAX_LINE_M && lines[line]?.layer === layer;
  const found = new Set<number>([start.line]);
  const open = [start.line];
  while (open.length > 0 && found.size <= MAX_LINES) {
    for (const each of loose.ofLine(open.pop() as number)) {
      for (const other of loose.beside(each, TOUCH_M)) {
        if (found.has(other.line) || !isUsable(other) || !touches(each, other)) continue;
        found.add(other.line);
        open.push(other.line);
      }
    }
  }
  return found.size > MAX_LINES ? new Set() : found;
}

/**
 * Indexes of the lines that partitions are made of.
 *
 * @param loose - the pieces of `lines`
 */
export function findPartitions(
  doors: readonly SwingDoor[],
  walls: PieceIndex,
  loose: PieceIndex,
  lines: readonly DrawnLine[],
): Set<number> {
  const found = new Set<number>();
  for (const { from, to } of doors) {
    for (const end of [from, to]) {
      if (walls.distanceTo(end, REACH_M) < REACH_M && distance(from, to) > 0) continue;
      for (const piece of loose.near(end, REACH_M)) {
        if (piece.length > MAX_LINE_M || found.has(piece.line)) continue;
        for (const line of spread(piece, loose, lines)) found.add(line);
      }
    }
  }
  return found;
}
