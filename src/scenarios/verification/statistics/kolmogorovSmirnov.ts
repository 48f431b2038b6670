/**
 * The one-sample, two-sided Kolmogorov–Smirnov test against a known distribution.
 *
 * The p-value is the asymptotic one with Stephens' correction for the sample size (M. A. Stephens, "Use of the
 * Kolmogorov-Smirnov, Cramer-Von Mises and related statistics without extensive tables", JRSS B 32, 1970); good to
 * two digits from some twenty values on.
 */
import { exp } from '../../../model/index.js';
import type { DistributionFunction } from './distributionFunctions.js';

/** Probability of a sample at least this far from the distribution, if it was drawn from it. */
export function kolmogorovSmirnovP(sample: readonly number[], distribution: DistributionFunction): number {
  const n = sample.length;
  let farthest = 0;
  [...sample]
    .sort((a, b) => a - b)
    .forEach((value, k) => {
      const expected = distribution(value);
      farthest = Math.max(farthest, expected - k / n, (k + 1) / n - expected);
    });
  const root = Math.sqrt(n);
  const lambda = (root + 0.12 + 0.11 / root) * farthest;
  // the series does not converge towards 0, where the probability is 1
  if (lambda < 0.3) return 1;
  let p = 0;
  for (let j = 1; j <= 100; j++) {
    const term = 2 * exp(-2 * j * j * lambda * lambda);
    p += j % 2 === 1 ? term : -term;
  }
  return Math.min(1, Math.max(0, p));
}
