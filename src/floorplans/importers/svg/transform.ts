/** Transforms of SVG, as the six numbers of a matrix. */
import { cos, type Point, sin } from '../../../model/index.js';

/** [a, b, c, d, e, f]: x → a·x + c·y + e, y → b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** SVG counts y downwards, plans upwards. */
export const UPRIGHT: Matrix = [1, 0, 0, -1, 0, 0];

const RADIANS_PER_DEGREE = 0.017453292519943295;

/** First the inner, then the outer. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export const transformed = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** By how much lengths grow, in the middle of both directions. */
export function growthOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const [c, s] = [cos(degrees * RADIANS_PER_DEGREE), sin(degrees * RADIANS_PER_DEGREE)];
  return [c, s, -s, c, x - c * x + s * y, y - s * x - c * y];
}

function tangent(degrees: number): number {
  const cosine = cos(degrees * RADIANS_PER_DEGREE);
  return cosine === 0 ? 0 : sin(degrees * RADIANS_PER_DEGREE) / cosine;
}

function single(name: string, [p = 0, q, r, s = 0, t = 0, u = 0]: readonly number[]): Matrix | null {
  if (name === 'matrix') return [p, q ?? 0, r ?? 0, s, t, u];
  if (name === 'translate') return [1, 0, 0, 1, p, q ?? 0];
  if (name === 'scale') return [p, 0, 0, q ?? p, 0, 0];
  if (name === 'rotate') return rotation(p, q ?? 0, r ?? 0);
  if (name === 'skewX') return [1, 0, tangent(p), 1, 0, 0];
  return name === 'skewY' ? [1, tangent(p), 0, 1, 0, 0] : null;
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** The numbers in a text, as of an attribute. */
export function numbersIn(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(Number);
}

/** @param text - the value of a `transform` attribute; what cannot be read counts for nothing */
export function readTransform(text: string | undefined, outer: Matrix): Matrix {
  let matrix = outer;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)) {
    const step = single(name, numbersIn(list));
    if (step?.every(Number.isFinite)) matrix = within(matrix, step);
  }
  return matrix;
}
