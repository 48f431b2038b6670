/** Where nearly all draws of a distribution lie, before anything is cut off. */
import { exp, pow } from '../../model/index.js';
import type { Distribution, Interval } from './distribution.js';

/** Standard deviations to either side of the mean; less than one draw in ten thousand lies beyond. */
const DEVIATIONS = 4;
/** The same for the gamma family, whose tail is longer. */
const GAMMA_DEVIATIONS = 9;
/** Cumulated hazard at either end for the Weibull family: one draw in ten thousand lies beyond. */
const WEIBULL_HAZARD: Interval = { min: 1e-4, max: 9.2 };

/** @param distribution - with parameters in their intervals */
export function distributionBulk(distribution: Distribution): Interval {
  if (typeof distribution === 'number') return { min: distribution, max: distribution };
  if ('uniform' in distribution) return { min: distribution.uniform[0], max: distribution.uniform[1] };
  if ('normal' in distribution) {
    const { mean, sd } = distribution.normal;
    return { min: mean - DEVIATIONS * sd, max: mean + DEVIATIONS * sd };
  }
  if ('logNormal' in distribution) {
    const { muLn, sigmaLn } = distribution.logNormal;
    return { min: exp(muLn - DEVIATIONS * sigmaLn), max: exp(muLn + DEVIATIONS * sigmaLn) };
  }
  if ('gamma' in distribution) {
    const { shape, scale } = distribution.gamma;
    const reach = GAMMA_DEVIATIONS * Math.sqrt(shape);
    return { min: scale * Math.max(0, shape - reach), max: scale * (shape + reach) };
  }
  const { shape, scale } = distribution.weibull;
  return { min: scale * pow(WEIBULL_HAZARD.min, 1 / shape), max: scale * pow(WEIBULL_HAZARD.max, 1 / shape) };
}
