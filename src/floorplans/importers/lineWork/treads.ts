/** Stairs and lifts as they are drawn: treads side by side, and boxes with a cross in them. */
import { distance, isInsidePolygon, midpoint, type Point, type Polygon, polygonArea } from '../../../model/index.js';
import { type LayerMap, meaningOf } from './layerReading.js';
import type { DrawnLine, LineDrawing } from './lineDrawing.js';
import { crossOf, type LinePiece, PieceIndex, piecesOf } from './segmentIndex.js';
import { gapBetween } from './wallPairs.js';

const TREAD_M = { min: 0.22, max: 0.37 };
const TREAD_LENGTH_M = { min: 0.7, max: 5 };
const CROSS_M = { min: 1.2, max: 4.5 };
const LIFT_M2 = { min: 1, max: 14 };

/** Fewer treads than this are something else. */
export const MIN_TREADS = 5;

const DRAWN_ON = new Set(['stair', 'lift', 'other', 'roomText', 'wall']);

const candidates = (drawing: LineDrawing, layers: LayerMap): DrawnLine[] =>
  drawing.lines.filter(({ layer }) => DRAWN_ON.has(meaningOf(layers, layer)));

/** The middles of lines that lie as treads do: parallel, equally long, a step apart, on both sides or at an end. */
export function findTreads(drawing: LineDrawing, layers: LayerMap): Point[] {
  const straight = candidates(drawing, layers).filter(({ points }) => points.length === 2);
  const pieces = piecesOf(straight).filter(
    ({ length }) => length >= TREAD_LENGTH_M.min && length <= TREAD_LENGTH_M.max,
  );
  const index = new PieceIndex(pieces);
  const isBeside = (piece: LinePiece, other: LinePiece) => {
    if (other === piece || Math.abs(other.length - piece.length) > 0.1 * piece.length) return false;
    const gap = gapBetween(piece, other);
    return gap !== null && gap >= TREAD_M.min && gap <= TREAD_M.max;
  };
  const treads = pieces.filter((piece) => {
    const middle = midpoint([piece.a, piece.b]);
    return index.near(middle, TREAD_M.max + 0.02).some((other) => isBeside(piece, other));
  });
  return treads.map(({ a, b }) => midpoint([a, b]));
}

export interface LiftMark {
  readonly at: Point;
  /** The car, where it is drawn as one closed line. */
  readonly car: Polygon | null;
}

function carAround(at: Point, closed: readonly DrawnLine[]): Polygon | null {
  let best: Polygon | null = null;
  for (const { points } of closed) {
    if (points.length < 4 || points.length > 16) continue;
    const polygon = { outer: points, holes: [] };
    if (!isInsidePolygon(at, polygon)) continue;
    const area = polygonArea(polygon);
    if (area < LIFT_M2.min || area > LIFT_M2.max) continue;
    if (!best || area > polygonArea(best)) best = polygon;
  }
  return best;
}

/** Boxes with two diagonals. A shaft for pipes is drawn so too, but smaller. */
export function findLifts(drawing: LineDrawing, layers: LayerMap): LiftMark[] {
  const lines = candidates(drawing, layers);
  const straight = lines.filter(({ points }) => points.length === 2);
  const pieces = piecesOf(straight).filter(({ length }) => length >= CROSS_M.min && length <= CROSS_M.max);
  const index = new PieceIndex(pieces);
  const closed = lines.filter(({ isClosed }) => isClosed);
  const lifts: LiftMark[] = [];
  for (const piece of pieces) {
    const at = midpoint([piece.a, piece.b]);
    if (Math.abs(piece.u[0]) < 0.1 || Math.abs(piece.u[1]) < 0.1) continue;
    const crossing = index.near(at, 0.05).some((other) => {
      if (other === piece || Math.abs(other.length - piece.length) > 0.05 * piece.length) return false;
      const turn = Math.abs(crossOf(piece.u, other.u));
      return turn > 0.5 && distance(at, midpoint([other.a, other.b])) < 0.05;
    });
    if (!crossing || lifts.some((lift) => distance(lift.at, at) < 0.5)) continue;
    lifts.push({ at, car: carAround(at, closed) });
  }
  return lifts;
}
