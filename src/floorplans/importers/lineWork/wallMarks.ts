/**
 * Which loose lines are walls where no layer says so: thin closed shapes, and lines beside each other at a wall's
 * thickness, as far as they hang together over a room's length. Desks and cupboards are drawn so too, but smaller.
 */
import { boundsOf, type Point, polygonArea } from '../../../model/index.js';
import { perimeterOf } from './freeFloor.js';
import type { DrawnLine } from './lineDrawing.js';
import { type LinePiece, PieceIndex, piecesOf } from './segmentIndex.js';
import { isAmongTreads } from './treadRuns.js';
import { gapBetween } from './wallPairs.js';

/** Thickness of a wall, m. */
const THICK_M = { min: 0.06, max: 0.6 };

/** A shorter piece is an end of a wall, or no wall, m. */
const MIN_PIECE_M = 0.3;

/** Share of a line that must have another one beside it. */
const MIN_PAIRED = 0.5;

/** Lines that come this near to each other hang together, m. */
const TOUCH_M = 0.03;

/** Walls that hang together measure at least this from corner to corner, m. */
const MIN_SPAN_M = 3.5;

/** Share of all walls' length that makes a thickness one of the building's own. */
const MIN_THICKNESS_SHARE = 0.03;

/** More lines than this take longer than anybody waits; the longest are looked at. */
const MAX_LINES = 60_000;

/** Width of a long thin closed shape, m: of the rectangle with its area and perimeter. */
function thicknessOf({ points, isClosed }: DrawnLine): number | null {
  if (!isClosed || points.length < 4 || points.length > 500) return null;
  const half = perimeterOf(points) / 2;
  const area = polygonArea({ outer: points, holes: [] });
  const root = half * half - 4 * area;
  const width = root <= 0 ? half / 2 : (half - Math.sqrt(root)) / 2;
  return width >= THICK_M.min / 2 && width <= THICK_M.max && half - width > 1.5 * width ? width : null;
}

/** The distance to the nearest line beside a piece; `null` for none at a wall's thickness. */
function pairedAt(piece: LinePiece, index: PieceIndex): number | null {
  if (piece.length < MIN_PIECE_M) return null;
  let nearest: number | null = null;
  for (const other of index.beside(piece, THICK_M.max)) {
    if (other === piece || other.length < MIN_PIECE_M) continue;
    const gap = gapBetween(piece, other);
    if (gap !== null && gap >= THICK_M.min && gap <= THICK_M.max) nearest = Math.min(gap, nearest ?? gap);
  }
  return nearest;
}

interface Candidate {
  readonly line: number;
  /** m; a line with several counts with each. */
  readonly thicknesses: readonly { readonly widthM: number; readonly lengthM: number }[];
}

function toCandidate(line: DrawnLine, at: number, pieces: readonly LinePiece[], index: PieceIndex): Candidate | null {
  if (pieces.length === 1 && isAmongTreads(pieces[0] as LinePiece, index)) return null;
  const lengthM = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const solid = thicknessOf(line);
  if (solid !== null) return { line: at, thicknesses: [{ widthM: solid, lengthM: lengthM / 2 }] };
  const thicknesses = pieces.flatMap((piece) => {
    const widthM = pairedAt(piece, index);
    return widthM === null ? [] : [{ widthM, lengthM: piece.length }];
  });
  const paired = thicknesses.reduce((sum, each) => sum + each.lengthM, 0);
  return paired >= MIN_PAIRED * lengthM && paired > 0 ? { line: at, thicknesses } : null;
}

const endDistance = (p: Point, q: Point) => Math.max(Math.abs(p[0] - q[0]), Math.abs(p[1] - q[1]));

/** Short lines from one side of a wall to the other, at its end. */
function findCaps(
  lines: readonly DrawnLine[],
  known: ReadonlySet<number>,
  index: PieceIndex,
): Map<number, readonly number[]> {
  const caps = new Map<number, readonly number[]>();
  lines.forEach(({ points, isClosed }, line) => {
    if (known.has(line) || isClosed || points.length !== 2) return;
    const [a, b] = points as [Point, Point];
    const length = endDistance(a, b);
    if (length < THICK_M.min / 2 || length > THICK_M.max) return;
    const wallsAt = (at: Point) =>
      index.near(at, TOUCH_M).flatMap((piece) => (known.has(piece.line) ? piece.line : []));
    const [atA, atB] = [wallsAt(a), wallsAt(b)];
    if (atA.length > 0 && atB.length > 0) caps.set(line, [...atA, ...atB]);
  });
  return caps;
}

/** Candidates in groups that touch. */
function groupTouching(known: ReadonlySet<number>, index: PieceIndex): number[][] {
  const groups: number[][] = [];
  const seen = new Set<number>();
  for (const start of known) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (let next = 0; next < group.length; next++) {
      for (const piece of index.ofLine(group[next] as number)) {
        for (const at of [piece.a, piece.b]) {
          for (const other of index.near(at, TOUCH_M)) {
            if (!known.has(other.line) || seen.has(other.line)) continue;
            seen.add(other.line);
            group.push(other.line);
          }
        }
      }
    }
    groups.push(group);
  }
  return groups;
}

function spanOf(group: readonly number[], lines: readonly DrawnLine[]): number {
  const bounds = boundsOf(group.flatMap((line) => lines[line]?.points ?? []));
  if (!bounds) return 0;
  const [width, height] = [bounds.maxX - bounds.minX, bounds.maxY - bounds.minY];
  return Math.sqrt(width * width + height * height);
}

const binOf = (widthM: number) => Math.round(widthM * 100);

/** The building's own thicknesses, in centimetres: those that much of its long walls have. */
function mainThicknesses(candidates: readonly Candidate[], isLong: (line: number) => boolean): Set<number> {
  const lengths = new Map<number, number>();
  let total = 0;
  for (const { line, thicknesses } of candidates) {
    if (!isLong(line)) continue;
    for (const { widthM, lengthM } of thicknesses) {
      lengths.set(binOf(widthM), (lengths.get(binOf(widthM)) ?? 0) + lengthM);
      total += lengthM;
    }
  }
  const main = [...lengths].filter(([, length]) => length >= MIN_THICKNESS_SHARE * total).map(([bin]) => bin);
  return new Set(main.flatMap((bin) => [bin - 1, bin, bin + 1]));
}

/** The longest lines, in their order, by index. */
function usable(lines: readonly DrawnLine[]): readonly number[] {
  const all = lines.map((_, line) => line);
  if (lines.length <= MAX_LINES) return all;
  const lengths = lines.map(({ points }) => perimeterOf(points));
  const least = Float64Array.from(lengths).sort()[lines.length - MAX_LINES] as number;
  return all.filter((line) => (lengths[line] as number) >= least).slice(0, MAX_LINES);
}

/**
 * Indexes of the lines that are walls.
 *
 * @param lines - of the layer, without blocks, m
 */
export function findWallMarks(lines: readonly DrawnLine[]): ReadonlySet<number> {
  const kept = usable(lines);
  const own = kept.map((line) => lines[line] as DrawnLine);
  const index = new PieceIndex(piecesOf(own));
  const candidates = own.flatMap((line, at) => toCandidate(line, at, index.ofLine(at), index) ?? []);
  const known = new Set(candidates.map(({ line }) => line));
  const groups = groupTouching(known, index);
  const long = new Set(groups.filter((group) => spanOf(group, own) >= MIN_SPAN_M).flat());
  const main = mainThicknesses(candidates, (line) => long.has(line));
  const walls = new Set(
    candidates
      .filter(({ line, thicknesses }) => long.has(line) || thicknesses.every(({ widthM }) => main.has(binOf(widthM))))
      .map(({ line }) => line),
  );
  for (const [cap, beside] of findCaps(own, known, index)) if (beside.every((line) => walls.has(line))) walls.add(cap);
  return new Set([...walls].map((line) => kept[line] as number));
}
