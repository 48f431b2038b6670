/**
 * exp, ln, powers, sine and cosine from `+ - * /` alone, so that every engine gives the same bytes.
 *
 * `Math.exp`, `Math.log`, `Math.pow`, `Math.sin` and `Math.cos` are left to the engine by the language standard and do differ.
 * Method: reduction by powers of two and a series; relative error below 1e-14 in the stated intervals.
 */
import { MusterError } from './problem.js';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = Math.SQRT2;

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
  const k = Math.round(x / Math.LN2);
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

/** Half of pi in two parts: the first with few digits, so that a whole multiple of it is exact. */
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;

/** The nearest whole number of quarter turns, and the angle left over, at most pi / 4 either way. */
function quarterTurns(angleRad: number): { quarter: number; restRad: number } {
  if (!(Math.abs(angleRad) <= 1e5)) {
    throw new MusterError('angle-out-of-range', `expected an angle from -1e5 to 1e5 radians, got ${angleRad}`);
  }
  const turns = Math.round(angleRad / (HALF_PI_HIGH + HALF_PI_LOW));
  const restRad = angleRad - turns * HALF_PI_HIGH - turns * HALF_PI_LOW;
  return { quarter: ((turns % 4) + 4) % 4, restRad };
}

/** Sine of an angle of at most pi / 4 either way: nine terms leave less than 1e-17. */
function shortSine(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n <= 9; n++) {
    term *= (-x * x) / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}

function shortCosine(x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 9; n++) {
    term *= (-x * x) / ((2 * n - 1) * 2 * n);
    sum += term;
  }
  return sum;
}

/** Sine of an angle in [-1e5, 1e5] radians; absolute error below 1e-15 up to 100 turns, 1e-11 at the ends. */
export function sin(angleRad: number): number {
  const { quarter, restRad } = quarterTurns(angleRad);
  const value = quarter % 2 === 0 ? shortSine(restRad) : shortCosine(restRad);
  return quarter < 2 ? value : -value;
}

/** Cosine of an angle in [-1e5, 1e5] radians; as exact as {@link sin}. */
export function cos(angleRad: number): number {
  const { quarter, restRad } = quarterTurns(angleRad);
  const value = quarter % 2 === 0 ? shortCosine(restRad) : shortSine(restRad);
  return quarter === 0 || quarter === 3 ? value : -value;
}
