/** A picture taken aslant, made flat by the four corners of something that is a rectangle in reality. */
import { distance, type Outcome } from '../../model/index.js';
import { depthAt, type Homography, invertHomography, mapPoint, type Quad, quadHomography } from './homography.js';
import type { Pixel } from './placement.js';

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface StraightenedPicture extends PictureSize {
  /** From the picture as it is to the straightened one. */
  readonly toStraight: Homography;
  /** Where a pixel of the straightened picture comes from. */
  readonly toSource: Homography;
}

/** How much more than the rectangle itself is kept on each side, as a share of it: beyond, a slanting picture runs to the horizon. */
const KEPT_AROUND = 0.5;

/**
 * The rectangle gets the mean lengths of its opposite sides; a second length tells later whether that was right. What lies
 * around it is kept as far as the picture reaches.
 *
 * @param corners - going round from the upper left one
 * @param largestPx - longest side of the result
 */
export function straightenedPicture(
  corners: Quad,
  { widthPx, heightPx }: PictureSize,
  largestPx: number,
): Outcome<StraightenedPicture> {
  const [a, b, c, d] = corners;
  const width = (distance(a, b) + distance(d, c)) / 2;
  const height = (distance(a, d) + distance(b, c)) / 2;
  const upright: Quad = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const flat = quadHomography(corners, upright);
  if (flat.value === null) return flat;
  const m = flat.value;
  const edge: Pixel[] = [
    [0, 0],
    [widthPx, 0],
    [widthPx, heightPx],
    [0, heightPx],
  ];
  const seen = edge.filter((each) => depthAt(m, each) > 0).map((each) => mapPoint(m, each));
  const isWhole = seen.length === edge.length;
  const span = (axis: 0 | 1, size: number): [number, number] => {
    const values = seen.map((each) => each[axis]);
    const low = isWhole ? Math.min(0, ...values) : Number.NEGATIVE_INFINITY;
    const high = isWhole ? Math.max(size, ...values) : Number.POSITIVE_INFINITY;
    return [Math.max(low, -KEPT_AROUND * size), Math.min(high, (1 + KEPT_AROUND) * size)];
  };
  const [left, right] = span(0, width);
  const [top, bottom] = span(1, height);
  const scale = Math.min(1, largestPx / Math.max(right - left, bottom - top));
  const placed: Quad = upright.map(([x, y]) => [(x - left) * scale, (y - top) * scale]) as unknown as Quad;
  const final = quadHomography(corners, placed);
  if (final.value === null) return final;
  return {
    value: {
      widthPx: Math.max(1, Math.round((right - left) * scale)),
      heightPx: Math.max(1, Math.round((bottom - top) * scale)),
      toStraight: final.value,
      toSource: invertHomography(final.value),
    },
    problems: [],
  };
}
