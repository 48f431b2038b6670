/**
 * exp, ln and powers from `+ - * /` alone, so that every engine gives the same bytes.
 *
 * `Math.exp`, `Math.log` and `Math.pow` are left to the engine by the language standard and do differ.
 * Method: reduction by powers of two and a series; relative error below 1e-14 in the stated intervals.
 */
import { MusterError } from './problem.js';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = 1.4142135623730951;

/** 2 to a whole power, exact while the result is a normal number. */
function powerOfTwo(exponent: number): number {
  let result = 1;
  const factor = exponent < 0 ? 0.5 : 2;
  for (let i = Math.abs(exponent); i > 0; i--) result *= factor;
  return result;
}

/** e to the x, for x in [-700, 700]; 0 below and an error above. */
export function exp(x: number): number {
  if (!(x <= 700)) throw new MusterError('exp-out-of-range', `expected at most 700, got ${x}`);
  if (x < -700) return 0;
  const k = Math.round(x / 0.6931471805599453);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // |r| <= 0.35: thirteen terms leave less than 1e-17
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 14; n++) {
    term *= r / n;
    sum += term;
  }
  return sum * powerOfTwo(k);
}

/** Natural logarithm, for x in [1e-300, 1e300]. */
export function ln(x: number): number {
  if (!(x >= 1e-300 && x <= 1e300)) {
    throw new MusterError('ln-out-of-range', `expected a number from 1e-300 to 1e300, got ${x}`);
  }
  let k = 0;
  let m = x;
  while (m > SQRT2) {
    m /= 2;
    k++;
  }
  while (m < SQRT2 / 2) {
    m *= 2;
    k--;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)), |s| <= 0.1716
  const s = (m - 1) / (m + 1);
  const s2 = s * s;
  let power = s;
  let sum = 0;
  for (let n = 1; n <= 23; n += 2) {
    sum += power / n;
    power *= s2;
  }
  return 2 * sum + k * LN2_LOW + k * LN2_HIGH;
}

/** base to the exponent, for a base above 0. */
export function pow(base: number, exponent: number): number {
  return exp(exponent * ln(base));
}
