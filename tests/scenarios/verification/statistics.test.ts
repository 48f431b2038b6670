import { describe, expect, it } from 'vitest';
import { medianOf, randomStream } from '../../../src/model/index.js';
import {
  gammaFunction,
  logNormalFunction,
  normalFunction,
  truncatedFunction,
  uniformFunction,
  weibullFunction,
} from '../../../src/scenarios/verification/statistics/distributionFunctions.js';
import { kolmogorovSmirnovP } from '../../../src/scenarios/verification/statistics/kolmogorovSmirnov.js';
import { leastSquaresSlope } from '../../../src/scenarios/verification/statistics/leastSquaresSlope.js';
import { stepsNotRising } from '../../../src/scenarios/verification/statistics/means.js';

describe('what the cases are judged with', () => {
  it('[SC305] the normal distribution has the values of the standard table', () => {
    const normal = normalFunction(10, 2);
    expect(normal(10)).toBeCloseTo(0.5, 12);
    expect(normal(12)).toBeCloseTo(0.8413447461, 9);
    expect(normal(6.08)).toBeCloseTo(0.0249978951, 9);
    expect(normal(18)).toBeCloseTo(0.9999683288, 9);
  });

  it('[SC305] a gamma distribution of shape 1, and a Weibull of shape 1, is the exponential one', () => {
    for (const x of [0.1, 1, 5, 30]) {
      expect(gammaFunction(1, 4)(x)).toBeCloseTo(1 - Math.exp(-x / 4), 10);
      expect(weibullFunction(1, 4)(x)).toBeCloseTo(1 - Math.exp(-x / 4), 12);
    }
  });

  it('[SC305] a gamma distribution of whole shape is the Poisson sum', () => {
    const x = 3.7;
    const poisson = Math.exp(-x) * (1 + x + x ** 2 / 2);
    expect(gammaFunction(3, 1)(x)).toBeCloseTo(1 - poisson, 10);
  });

  it('[SC305] the median of a log-normal distribution is exp(mu), and nothing lies below 0', () => {
    const logNormal = logNormalFunction(4.586, 0.967);
    expect(logNormal(Math.exp(4.586))).toBeCloseTo(0.5, 10);
    expect(logNormal(-1)).toBe(0);
    expect(gammaFunction(2, 1)(-1)).toBe(0);
  });

  it('[SC305] a truncated distribution runs from 0 to 1 within its limits', () => {
    const cut = truncatedFunction(normalFunction(0, 1), -1, 1);
    expect([cut(-1), cut(0), cut(1), cut(9)]).toEqual([0, expect.closeTo(0.5, 12), 1, 1]);
  });

  it('[SC305] the Kolmogorov–Smirnov p has the critical values of the table', () => {
    // a sample of 100 pressed together so that it is farthest off by exactly 0.134, the 5 % value for n = 100
    const shifted = Array.from({ length: 100 }, (_, k) => ((k + 1) / 100) * (1 - 0.134));
    expect(kolmogorovSmirnovP(shifted, uniformFunction(0, 1))).toBeCloseTo(0.05, 2);
  });

  it('[SC305] draws from the distribution pass, draws from another do not', () => {
    const stream = randomStream(1, 'statistics', 'test');
    const sample = Array.from({ length: 500 }, () => stream.next());
    expect(kolmogorovSmirnovP(sample, uniformFunction(0, 1))).toBeGreaterThan(0.01);
    const bent = sample.map((value) => value * value);
    expect(kolmogorovSmirnovP(bent, uniformFunction(0, 1))).toBeLessThan(1e-6);
  });

  it('[SC305] slope, median and rising steps', () => {
    expect(leastSquaresSlope([0, 1, 2, 3], [1, 3, 5, 7])).toBeCloseTo(2, 12);
    expect(medianOf([5, 1, 3, 100])).toBe(4);
    expect(medianOf([1, Number.NaN])).toBeNaN();
    expect(stepsNotRising([1, 2, 2, 3, Number.NaN, 4])).toBe(3);
  });
});
