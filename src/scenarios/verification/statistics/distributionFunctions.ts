/** Distribution functions of the families people's times and speeds are drawn from. */
import { exp, ln, pow } from '../../../model/index.js';
import { regularisedLowerGamma } from './incompleteGamma.js';

/** Probability of a value of at most x. */
export type DistributionFunction = (x: number) => number;

const clamp = (x: number) => Math.min(1, Math.max(0, x));

export const uniformFunction =
  (low: number, high: number): DistributionFunction =>
  (x) =>
    clamp((x - low) / (high - low));

export const gammaFunction =
  (shape: number, scale: number): DistributionFunction =>
  (x) =>
    regularisedLowerGamma(shape, x / scale);

export const weibullFunction =
  (shape: number, scale: number): DistributionFunction =>
  (x) =>
    x > 0 ? 1 - exp(-pow(x / scale, shape)) : 0;

/** By Φ(z) = (1 ± P(1/2, z²/2)) / 2. */
export const normalFunction =
  (mean: number, sd: number): DistributionFunction =>
  (x) => {
    const z = (x - mean) / sd;
    const half = regularisedLowerGamma(0.5, (z * z) / 2) / 2;
    return z < 0 ? 0.5 - half : 0.5 + half;
  };

export function logNormalFunction(muLn: number, sigmaLn: number): DistributionFunction {
  const normal = normalFunction(muLn, sigmaLn);
  return (x) => (x > 0 ? normal(ln(x)) : 0);
}

/** A distribution whose draws outside an interval are drawn again. */
export function truncatedFunction(whole: DistributionFunction, min: number, max: number): DistributionFunction {
  const below = whole(min);
  const span = whole(max) - below;
  return (x) => clamp((whole(x) - below) / span);
}
