/**
 * What stands in the walls of a floor whose layers say nothing: windows, panes, and the piers between them.
 *
 * A pier alone may be a cupboard, and a thin block a shelf: each is known by the other one at its end.
 */
import { distance, type Point, polygonArea } from '../../../model/index.js';
import { perimeterOf } from './freeFloor.js';
import type { DrawnLine } from './lineDrawing.js';
import { PieceIndex, piecesOf } from './segmentIndex.js';
import { fitWindow } from './windows.js';

/** Four times area by perimeter of the widest pier, m. */
const MAX_PIER_M = 1.6;

/** A window is at least so many times longer than deep. */
const MIN_SLENDERNESS = 2;

/** How near the pier at its end a window or a pane is, m. */
const TOUCH_M = 0.05;

/** How near the hinge or the edge of a leaf its jamb is, m. */
const JAMB_M = 0.15;

/** The end of a wall or the side of a pier is no longer, m; a side of a wall is. */
const MAX_END_M = 1.6;

/** Treads lie this near to each other, m. */
const TREADS_M = 0.4;

export interface WallFillings {
  /** Of the blocks, by the numbers they were given with. */
  readonly windows: ReadonlySet<number>;
  readonly panes: ReadonlySet<DrawnLine>;
  readonly piers: ReadonlySet<DrawnLine>;
}

function isPierLike({ points, isClosed }: DrawnLine): boolean {
  if (!isClosed || points.length < 3 || points.length > 500) return false;
  const area = polygonArea({ outer: points, holes: [] });
  return area >= 0.03 && (4 * area) / perimeterOf(points) <= MAX_PIER_M;
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

/** Straight lines from one end of a wall to another, but for treads. */
function findPanes(lines: readonly DrawnLine[], solid: PieceIndex): ReadonlySet<DrawnLine> {
  const straight = lines.filter(({ points, isClosed }) => !isClosed && points.length === 2);
  const index = new PieceIndex(piecesOf(straight));
  const found = index.pieces.filter((piece) => {
    const isAtEnd = (at: Point) =>
      solid
        .near(at, TOUCH_M)
        .some(({ length, u }) => length <= MAX_END_M && Math.abs(u[0] * piece.u[0] + u[1] * piece.u[1]) < 0.2);
    if (piece.length < 0.3 || !isAtEnd(piece.a) || !isAtEnd(piece.b)) return false;
    const alike = index.beside(piece, TREADS_M).filter(({ length }) => Math.abs(length - piece.length) < 0.02);
    return alike.length <= 4;
  });
  return new Set(found.map(({ line }) => straight[line] as DrawnLine));
}

/**
 * @param walls - lines that are known for walls
 * @param others - loose lines that are not
 * @param blocks - the lines of every block that is no door, by its number
 * @param jambs - hinges and edges of door leaves
 */
export function findWallFillings(
  walls: readonly DrawnLine[],
  others: readonly DrawnLine[],
  blocks: ReadonlyMap<number, readonly DrawnLine[]>,
  jambs: readonly Point[],
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
  );
  const piers = new PieceIndex(piecesOf(pierLike));
  const found = new Set<DrawnLine>();
  const add = (at: Point, reach: number) => {
    for (const { line } of piers.near(at, reach)) found.add(pierLike[line] as DrawnLine);
  };
  for (const ends of windows.values()) for (const end of ends) add(end, TOUCH_M);
  for (const { points } of panes) for (const end of points) add(end, TOUCH_M);
  for (const jamb of jambs) add(jamb, JAMB_M);
  return { windows: new Set(windows.keys()), panes, piers: found };
}
