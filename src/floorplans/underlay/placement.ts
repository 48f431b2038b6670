/** Where a picture lies on the campus: the result of calibration and what `level.underlay` keeps beside the picture's id. */
import { cos, type Point, sin } from '../../model/index.js';
import type { Level } from '../campusPlan.js';
import { RAD_PER_DEG } from './directionDeg.js';

/** A place in a picture: from the upper left corner to the right and down, px; the middle of the first pixel is 0.5, 0.5. */
export type Pixel = readonly [number, number];

/**
 * `originM` is the campus place of the picture's upper left corner, `rotationDeg` the direction of its upper edge
 * counter-clockwise from east. Both axes have the same scale: a picture that is not so is resampled first.
 */
export type PicturePlacement = Omit<NonNullable<Level['underlay']>, 'imageId'>;

export function pixelToCampus(placement: PicturePlacement, [x, y]: Pixel): Point {
  const { originM, metresPerPixel, rotationDeg } = placement;
  const c = cos(rotationDeg * RAD_PER_DEG) * metresPerPixel;
  const s = sin(rotationDeg * RAD_PER_DEG) * metresPerPixel;
  return [originM[0] + c * x + s * y, originM[1] + s * x - c * y];
}

export function campusToPixel(placement: PicturePlacement, [x, y]: Point): Pixel {
  const { originM, metresPerPixel, rotationDeg } = placement;
  const c = cos(rotationDeg * RAD_PER_DEG) / metresPerPixel;
  const s = sin(rotationDeg * RAD_PER_DEG) / metresPerPixel;
  const dx = x - originM[0];
  const dy = y - originM[1];
  return [c * dx + s * dy, s * dx - c * dy];
}

/** The placement of this scale and direction that puts a pixel on a place of the campus. */
export function placedAt(metresPerPixel: number, rotationDeg: number, pixel: Pixel, at: Point): PicturePlacement {
  const [x, y] = pixelToCampus({ originM: [0, 0], metresPerPixel, rotationDeg }, pixel);
  return { originM: [at[0] - x, at[1] - y], metresPerPixel, rotationDeg };
}
