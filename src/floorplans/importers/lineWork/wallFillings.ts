/**
 * What stands in the walls of a floor whose layers say nothing: windows, panes, and the piers between them.
 *
 * A pier alone may be a cupboard, and a thin block a shelf: each is known by the other one at its end.
 */
import { distance, type Point, polygonArea } from '../../../model/index.js';
import { perimeterOf } from './freeFloor.js';
import type { DrawnLine } from './lineDrawing.js';
import { PieceIndex, piecesOf } from './segmentIndex.js';
import { isAmongTreads } from './treadRuns.js';
import { fitWindow } from './windows.js';

/** Four times area by perimeter of the widest pier, m. */
const MAX_PIER_M = 1.6;

/** A jamb drawn by itself is no smaller, m². */
const MIN_PIER_M2 = 0.01;

/** A window is at least so many times longer than deep. */
const MIN_SLENDERNESS = 2;

/** How near the pier at its end a window or a pane is, m. */
const TOUCH_M = 0.05;

/** How near the hinge or the edge of a leaf its jamb is, m. */
const JAMB_M = 0.15;

/** The end of a wall or the side of a pier is no longer, m; a side of a wall is. */
const MAX_END_M = 1.6;

export interface WallFillings {
  /** Of the blocks, by the numbers they were given with. */
  readonly windows: ReadonlySet<number>;
  readonly panes: ReadonlySet<DrawnLine>;
  readonly piers: ReadonlySet<DrawnLine>;
}

function isPierLike({ points, isClosed }: DrawnLine): boolean {
  if (!isClosed || points.length < 3 || points.length > 500) return false;
  const area = polygonArea({ outer: points, holes: [] });
  return area >= MIN_PIER_M2 && (4 * area) / perimeterOf(points) <= MAX_PIER_M;
}

/** The middles of the ends of a block that is as thin as a window; `null` for others. */
function windowEnds(lines: readonly DrawnLine[]): readonly [Point, Point] | null {
  const pieces = piecesOf(lines);
  const fit = fitWindow(pieces);
  if (!fit?.body) return null;
  const lengthM = distance(...fit.segment);
  const depthM = polygonArea(fit.body) / lengthM;
  return lengthM >= MIN_SLENDERNESS * depthM ? fit.segment : null;
}

/** Hinge and both ends of each leaf's arc. */
type Leaf = readonly Point[];

/**
 * Straight lines that go on from the end of a wall, a pier or a jamb to another wall, but for treads and leaves: panes, and
 * partitions of glass.
 */
function findPanes(lines: readonly DrawnLine[], solid: PieceIndex, leaves: readonly Leaf[]): ReadonlySet<DrawnLine> {
  const straight = lines.filter(({ points, isClosed }) => !isClosed && points.length === 2);
  const index = new PieceIndex(piecesOf(straight));
  const isAt = (at: Point, ends: Leaf) => ends.some((end) => distance(end, at) <= TOUCH_M);
  const found = index.pieces.filter((piece) => {
    if (piece.length < 0.3) return false;
    const acrossAt = (at: Point) =>
      solid.near(at, TOUCH_M).filter(({ u }) => Math.abs(u[0] * piece.u[0] + u[1] * piece.u[1]) < 0.2);
    const isAtEnd = (at: Point) =>
      acrossAt(at).some(({ length }) => length <= MAX_END_M) || leaves.some((leaf) => isAt(at, leaf));
    if (!isAtEnd(piece.a) && !isAtEnd(piece.b)) return false;
    if (![piece.a, piece.b].every((at) => isAtEnd(at) || acrossAt(at).length > 0)) return false;
    if (leaves.some((leaf) => isAt(piece.a, leaf) && isAt(piece.b, leaf))) return false;
    return !isAmongTreads(piece, index);
  });
  return new Set(found.map(({ line }) => straight[line] as DrawnLine));
}

/**
 * @param walls - lines that are known for walls
 * @param others - loose lines that are not
 * @param blocks - the lines of every block that is no door, by its number
 * @param leaves - hinge and both ends of each leaf's arc
 */
export function findWallFillings(
  walls: readonly DrawnLine[],
  others: readonly DrawnLine[],
  blocks: ReadonlyMap<number, readonly DrawnLine[]>,
  leaves: readonly Leaf[],
): WallFillings {
  const pierLike = others.filter(isPierLike);
  const solid = new PieceIndex(piecesOf([...walls, ...pierLike]));
  const windows = new Map<number, readonly [Point, Point]>();
  for (const [block, lines] of blocks) {
    const ends = windowEnds(lines);
    if (ends?.every((end) => solid.distanceTo(end, TOUCH_M) < TOUCH_M)) windows.set(block, ends);
  }
  const panes = findPanes(
    others.filter((line) => !line.isClosed),
    solid,
    leaves,
  );
  const piers = new PieceIndex(piecesOf(pierLike));
  const found = new Set<DrawnLine>();
  const add = (at: Point, reach: number) => {
    for (const { line } of piers.near(at, reach)) found.add(pierLike[line] as DrawnLine);
  };
  for (const ends of windows.values()) for (const end of ends) add(end, TOUCH_M);
  for (const { points } of panes) for (const end of points) add(end, TOUCH_M);
  for (const jamb of leaves.flat()) add(jamb, JAMB_M);
  // a column beside a jamb belongs to it; what is added is gone through too
  for (const { points } of found) for (const corner of points) add(corner, TOUCH_M);
  return { windows: new Set(windows.keys()), panes, piers: found };
}
