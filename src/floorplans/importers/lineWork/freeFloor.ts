/** The floor that walls, doors and windows leave: one face for every room, and the ground outside. */
import { boundsOf, type Point, type Polygon, polygonArea, type Ring } from '../../../model/index.js';
import { offsetAll, subtractAll } from '../../cells/clipping.js';
import type { LinePiece } from './segmentIndex.js';

/** Half the thickness that a line gets, m: gaps of up to twice this in the line work close by themselves. */
export const HALF_LINE_M = 0.025;

/** How much of it rooms keep clear of a single line, m. */
const LINE_CLEAR_M = 0.005;

/** Space round the drawing, m, so that the ground outside is one face. */
const MARGIN_M = 3;

export interface FreeFloor {
  /** Clear of all lines; largest first. */
  readonly faces: readonly Polygon[];
  /** Ground outside, the part inside the margin. */
  readonly outside: readonly Polygon[];
}

function linePolygon({ a, b, u }: LinePiece, half: number): Polygon {
  const n: Point = [-u[1] * half, u[0] * half];
  const e: Point = [u[0] * half, u[1] * half];
  const outer: Point[] = [
    [a[0] - e[0] - n[0], a[1] - e[1] - n[1]],
    [b[0] + e[0] - n[0], b[1] + e[1] - n[1]],
    [b[0] + e[0] + n[0], b[1] + e[1] + n[1]],
    [a[0] - e[0] + n[0], a[1] - e[1] + n[1]],
  ];
  return { outer, holes: [] };
}

export function perimeterOf(ring: Ring): number {
  let sum = 0;
  ring.forEach((p, index) => {
    const q = ring[(index + 1) % ring.length] as Point;
    sum += Math.sqrt((q[0] - p[0]) * (q[0] - p[0]) + (q[1] - p[1]) * (q[1] - p[1]));
  });
  return sum;
}

/** Twice the area by the perimeter, m: the width of a long face. */
export function meanWidthM(polygon: Polygon): number {
  const perimeter = [polygon.outer, ...polygon.holes].reduce((sum, ring) => sum + perimeterOf(ring), 0);
  return (2 * polygonArea(polygon)) / perimeter;
}

/**
 * @param bodies - filled walls, doors and windows
 * @param halfLineM - larger values close larger gaps
 */
export function findFreeFloor(
  pieces: readonly LinePiece[],
  bodies: readonly Polygon[],
  halfLineM = HALF_LINE_M,
): FreeFloor {
  const bounds = boundsOf(pieces.flatMap(({ a, b }) => [a, b]));
  if (!bounds) return { faces: [], outside: [] };
  const { minX, minY, maxX, maxY } = bounds;
  const sheet: Ring = [
    [minX - MARGIN_M, minY - MARGIN_M],
    [maxX + MARGIN_M, minY - MARGIN_M],
    [maxX + MARGIN_M, maxY + MARGIN_M],
    [minX - MARGIN_M, maxY + MARGIN_M],
  ];
  const lines = pieces.map((piece) => linePolygon(piece, halfLineM));
  const free = subtractAll([{ outer: sheet, holes: [] }], [...lines, ...bodies]);
  const isOutside = ({ outer }: Polygon) => outer.some(([x]) => x < minX - MARGIN_M + 0.01);
  return { faces: free.filter((face) => !isOutside(face)), outside: free.filter(isOutside) };
}

/** A face with its lines' thickness given back, but for a clearance. */
export function growFace(face: Polygon, halfLineM = HALF_LINE_M): Polygon {
  return offsetAll([face], halfLineM - LINE_CLEAR_M)[0] ?? face;
}
