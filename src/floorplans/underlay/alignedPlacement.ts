/** Lays a picture over the campus by two points that are known in both, as the corners of a staircase on two floors. */
import { distance, midpoint, type Outcome, type Point, problem } from '../../model/index.js';
import { directionDeg, normalDeg } from './directionDeg.js';
import { type PicturePlacement, type Pixel, pixelToCampus, placedAt } from './placement.js';

/** A place in the picture and the same place on the campus. */
export interface PointPair {
  readonly pixel: Pixel;
  readonly at: Point;
}

/** Points nearer to each other than this turn the picture at random, m. */
const SHORTEST_M = 1;
const SHORTEST_PX = 20;
/** Difference of scale above which the pairs are told not to be the same places. */
const SCALE_TOLERANCE = 0.03;

export interface AlignedPlacement {
  readonly placement: PicturePlacement;
  /** How far the points stay apart, m. */
  readonly restM: number;
}

/** The placement of scale, turn and shift that two pairs settle. */
export function placementByPairs(a: PointPair, b: PointPair): Outcome<PicturePlacement> {
  const lengthPx = distance(a.pixel, b.pixel);
  const lengthM = distance(a.at, b.at);
  if (!(lengthPx >= SHORTEST_PX && lengthM >= SHORTEST_M)) {
    const message =
      'The two points are too near to each other. Choose two that are far apart, as corners of two staircases.';
    return { value: null, problems: [problem('error', 'align-points-too-close', '', message)] };
  }
  return { value: byPairs(a, b, lengthM / lengthPx), problems: [] };
}

/**
 * The same with the scale that is known already: both pairs are met as nearly as it allows.
 *
 * @param metresPerPixel - of the calibrated picture
 */
export function alignedPlacement(a: PointPair, b: PointPair, metresPerPixel: number): Outcome<AlignedPlacement> {
  const free = placementByPairs(a, b);
  if (free.value === null) return free;
  const placement = byPairs(a, b, metresPerPixel);
  const restM = distance(pixelToCampus(placement, a.pixel), a.at);
  const share = free.value.metresPerPixel / metresPerPixel - 1;
  if (Math.abs(share) <= SCALE_TOLERANCE) return { value: { placement, restM }, problems: [] };
  const percent = Math.round(Math.abs(share) * 1000) / 10;
  const message = `Between the two points this picture and the other floor differ by ${percent} %. Check that they are the same places, else go back to the scale.`;
  return {
    value: { placement, restM },
    problems: [problem('warning', 'align-scale-differs', '', message, { values: { percent } })],
  };
}

function byPairs(a: PointPair, b: PointPair, metresPerPixel: number): PicturePlacement {
  const seen = directionDeg(b.pixel[0] - a.pixel[0], a.pixel[1] - b.pixel[1]);
  const real = directionDeg(b.at[0] - a.at[0], b.at[1] - a.at[1]);
  return placedAt(metresPerPixel, normalDeg(real - seen), midpoint([a.pixel, b.pixel]), midpoint([a.at, b.at]));
}
