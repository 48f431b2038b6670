/**
 * Draws from distributions, the same bytes on every machine: uniform numbers, `+ - * /`, square roots and the
 * model's own exp and ln.
 *
 * Sources: normal by the polar method (Marsaglia & Bray 1964), gamma by Marsaglia & Tsang, "A Simple Method for
 * Generating Gamma Variables", ACM TOMS 26 (2000), with their boost for shapes below 1; Weibull by inversion.
 */
import { exp, ln, pow, type RandomStream } from '../../model/index.js';
import { type Distribution, distributionRange, type Interval } from './distribution.js';

/** Draws before a family that hardly reaches its limits is clamped to them. */
const MAX_REDRAWS = 64;

const EVERYTHING: Interval = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

/** Mean 0, standard deviation 1. */
export function sampleStandardNormal(stream: RandomStream): number {
  for (;;) {
    const x = 2 * stream.next() - 1;
    const y = 2 * stream.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}

/** Shape above 0, scale 1. */
function sampleGamma(shape: number, stream: RandomStream): number {
  if (shape < 1) return sampleGamma(shape + 1, stream) * pow(1 - stream.next(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleStandardNormal(stream);
    const base = 1 + c * x;
    const v = base * base * base;
    // 1 - next() is above 0, so that its logarithm exists
    if (v > 0 && ln(1 - stream.next()) < 0.5 * x * x + d - d * v + d * ln(v)) return d * v;
  }
}

function sampleOnce(distribution: Exclude<Distribution, number>, stream: RandomStream): number {
  if ('uniform' in distribution) {
    const [low, high] = distribution.uniform;
    return low + (high - low) * stream.next();
  }
  if ('normal' in distribution) {
    return distribution.normal.mean + distribution.normal.sd * sampleStandardNormal(stream);
  }
  if ('logNormal' in distribution) {
    return exp(distribution.logNormal.muLn + distribution.logNormal.sigmaLn * sampleStandardNormal(stream));
  }
  if ('gamma' in distribution) return distribution.gamma.scale * sampleGamma(distribution.gamma.shape, stream);
  const hazard = -ln(1 - stream.next());
  return hazard > 0 ? distribution.weibull.scale * pow(hazard, 1 / distribution.weibull.shape) : 0;
}

/**
 * One draw.
 *
 * @param distribution - passed by `checkDistribution` before
 * @param within - further limits; a draw outside these or the distribution's own is drawn again, at most 64 times,
 *   and then moved to the nearer limit
 */
export function sampleDistribution(
  distribution: Distribution,
  stream: RandomStream,
  within: Interval = EVERYTHING,
): number {
  const clamp = (value: number, to: Interval) => Math.min(to.max, Math.max(to.min, value));
  if (typeof distribution === 'number') return clamp(distribution, within);
  const own = distributionRange(distribution);
  const min = Math.max(own.min, within.min);
  const max = Math.min(own.max, within.max);
  let value = 0;
  for (let i = 0; i < MAX_REDRAWS; i++) {
    value = sampleOnce(distribution, stream);
    if (value >= min && value <= max) return value;
  }
  return clamp(clamp(value, own), within);
}
