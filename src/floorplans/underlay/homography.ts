/**
 * The map of a plane seen aslant: straight lines stay straight, a rectangle becomes any convex quadrilateral.
 *
 * Solved for eight unknowns from four corners. Both sets of corners are first moved to their middle and scaled to about
 * 1, so that pixels in the thousands cost no digits (Hartley, In defense of the eight-point algorithm, 1997).
 */
import { distance, type Outcome, problem } from '../../model/index.js';
import type { Pixel } from './placement.js';
import { solveLinear } from './solveLinear.js';

/** Rows of a 3 x 3 matrix; `x' = (m0 x + m1 y + m2) / (m6 x + m7 y + m8)`. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** Four corners, going round in either direction. */
export type Quad = readonly [Pixel, Pixel, Pixel, Pixel];

/** Twice the smallest triangle of three corners over the square of the longest distance between any two. */
const LEAST_TRIANGLE = 0.01;

export function mapPoint(m: Homography, [x, y]: Pixel): Pixel {
  const w = m[6] * x + m[7] * y + m[8];
  return [(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w];
}

/** Above 0 where a point lies on the same side of the horizon as the corners; beyond it the map means nothing. */
export function depthAt(m: Homography, [x, y]: Pixel): number {
  return m[6] * x + m[7] * y + m[8];
}

/** The map that undoes another one. */
export function invertHomography([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  const inverse = [
    ...[e * i - f * h, c * h - b * i, b * f - c * e],
    ...[f * g - d * i, a * i - c * g, c * d - a * f],
    ...[d * h - e * g, b * g - a * h, a * e - b * d],
  ] as const;
  const determinant = a * inverse[0] + b * inverse[3] + c * inverse[6];
  return inverse.map((each) => each / determinant) as unknown as Homography;
}

/** The map that takes four corners to four others. Refuses corners that are no convex quadrilateral, or almost a line. */
export function quadHomography(from: Quad, to: Quad): Outcome<Homography> {
  const refused = problem(
    'error',
    'corners-degenerate',
    '',
    'The four corners do not make a rectangle seen aslant: they cross, or three lie nearly in a line. Go round the rectangle from corner to corner.',
  );
  if (!isPlainQuad(from) || !isPlainQuad(to)) return { value: null, problems: [refused] };
  const source = normalising(from);
  const target = normalising(to);
  const rows = from.flatMap((corner, i) => {
    const [x, y] = source.apply(corner);
    const [u, v] = target.apply(to[i] as Pixel);
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  const solved = solveLinear(rows);
  if (solved === null) return { value: null, problems: [refused] };
  const inner = [...solved, 1] as unknown as Homography;
  const whole = product(invertHomography(target.matrix), product(inner, source.matrix));
  // the corners lie on the near side of the horizon by sign, so that `depthAt` can tell
  const sign = depthAt(whole, from[0]) < 0 ? -1 : 1;
  return { value: whole.map((each) => each * sign) as unknown as Homography, problems: [] };
}

function product(a: Homography, b: Homography): Homography {
  const cell = (row: number, column: number) =>
    [0, 1, 2].reduce((sum, k) => sum + (a[3 * row + k] as number) * (b[3 * k + column] as number), 0);
  return [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => cell(row, column))) as unknown as Homography;
}

/** Moves the middle of the corners to 0 and their mean distance from it to 1. */
function normalising(quad: Quad): { matrix: Homography; apply: (at: Pixel) => Pixel } {
  const x = quad.reduce((sum, each) => sum + each[0], 0) / 4;
  const y = quad.reduce((sum, each) => sum + each[1], 0) / 4;
  const scale = 4 / quad.reduce((sum, each) => sum + distance(each, [x, y]), 0);
  return {
    matrix: [scale, 0, -scale * x, 0, scale, -scale * y, 0, 0, 1],
    apply: (at) => [scale * (at[0] - x), scale * (at[1] - y)],
  };
}

/** Convex, uncrossed, and no three corners nearly in a line. */
function isPlainQuad(quad: Quad): boolean {
  let longest = 0;
  for (const a of quad) for (const b of quad) longest = Math.max(longest, distance(a, b));
  const turns = quad.map((corner, i) => {
    const [bx, by] = quad[(i + 1) % 4] as Pixel;
    const [cx, cy] = quad[(i + 2) % 4] as Pixel;
    return ((bx - corner[0]) * (cy - by) - (by - corner[1]) * (cx - bx)) / (longest * longest);
  });
  return turns.every((each) => each >= LEAST_TRIANGLE) || turns.every((each) => each <= -LEAST_TRIANGLE);
}
