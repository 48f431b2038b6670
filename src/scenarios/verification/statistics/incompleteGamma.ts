/**
 * The regularised lower incomplete gamma function, from which the gamma and normal distributions follow.
 *
 * Method: series below a + 1, Lentz's continued fraction above (W. J. Lentz 1976; as in DLMF 8.11.4 and 8.9.2);
 * ln Γ by the Lanczos approximation with g = 7 and nine terms. Absolute error below 1e-10.
 */
import { exp, ln } from '../../../model/index.js';

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const HALF_LN_TAU = 0.9189385332046727;
const TERMS = 500;
const SMALL = 1e-14;

/** Logarithm of Γ(x), for x of at least 0.5. */
export function lnGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = LANCZOS.reduce((total, term, k) => (k === 0 ? term : total + term / (shifted + k)), 0);
  return HALF_LN_TAU + (shifted + 0.5) * ln(base) - base + ln(sum);
}

/**
 * P(a, x): 0 at x = 0, 1 at infinity.
 *
 * @param a - 0.5 to 1000
 */
export function regularisedLowerGamma(a: number, x: number): number {
  if (!(x > 0)) return 0;
  const logFront = a * ln(x) - x - lnGamma(a);
  if (logFront < -700) return x < a ? 0 : 1;
  const front = exp(logFront);
  return x < a + 1 ? front * series(a, x) : 1 - front * continuedFraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < TERMS && term > sum * SMALL; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / 1e-300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < TERMS; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < SMALL) break;
  }
  return value;
}
