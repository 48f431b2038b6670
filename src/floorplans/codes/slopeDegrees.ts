/** Angle of a slope from its rise over its run. */

/** Degrees in one radian. */
const DEGREES = 57.29577951308232;

/**
 * Angle of a slope, degrees, to a thousandth.
 *
 * Halves the angle three times, then sums the arctangent series; only `+ - * / sqrt`.
 *
 * @param ratio - rise over run, 0 or more
 */
export function slopeDegrees(ratio: number): number {
  let x = ratio;
  for (let i = 0; i < 3; i++) x = x / (1 + Math.sqrt(1 + x * x));
  const x2 = x * x;
  let power = x;
  let sum = 0;
  for (let n = 1; n <= 15; n += 2) {
    sum += (n % 4 === 1 ? power : -power) / n;
    power *= x2;
  }
  return Math.round(8 * sum * DEGREES * 1000) / 1000;
}
