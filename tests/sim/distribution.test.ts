import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/model/index.js';
import {
  ageGroupOfGrade,
  checkDistribution,
  type Distribution,
  distributionSchema,
  PRE_MOVEMENT_S,
  sampleDistribution,
  samplePreMovementS,
  sampleWalker,
  WALKER_PROFILES,
} from '../../src/sim/index.js';

const ANYTHING = { min: -1e9, max: 1e9 };

function moments(distribution: Distribution, n = 40_000) {
  const stream = randomStream(3, 'moments', JSON.stringify(distribution));
  const values = Array.from({ length: n }, () => sampleDistribution(distribution, stream));
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / n);
  values.sort((a, b) => a - b);
  return { mean, sd, median: values[n / 2] as number };
}

describe('sampling', () => {
  it('[SIM50] a number is itself', () => {
    expect(sampleDistribution(1.34, randomStream(1, 'a', 'b'))).toBe(1.34);
  });

  it.each<[string, Distribution, number, number]>([
    ['uniform', { uniform: [10, 100] }, 55, 90 / Math.sqrt(12)],
    ['normal', { normal: { mean: 1.34, sd: 0.26 } }, 1.34, 0.26],
    ['gamma', { gamma: { shape: 1.291, scale: 103.901 } }, 1.291 * 103.901, Math.sqrt(1.291) * 103.901],
    ['gamma below 1', { gamma: { shape: 0.5, scale: 2 } }, 1, Math.sqrt(0.5) * 2],
    ['exponential', { weibull: { shape: 1, scale: 90 } }, 90, 90],
  ])('[SIM50] %s draws have the mean and spread of the family', (_name, distribution, mean, sd) => {
    const drawn = moments(distribution);
    expect(Math.abs(drawn.mean - mean)).toBeLessThan((4 * sd) / 200);
    expect(Math.abs(drawn.sd / sd - 1)).toBeLessThan(0.04);
  });

  it('[SIM50] log-normal and Weibull draws have the median of the family', () => {
    expect(moments({ logNormal: { muLn: 4.586, sigmaLn: 0.967 } }).median / Math.exp(4.586)).toBeCloseTo(1, 1);
    expect(moments({ weibull: { shape: 1.195, scale: 139.285 } }).median).toBeCloseTo(
      139.285 * Math.LN2 ** (1 / 1.195),
      -1,
    );
  });

  it('[SIM51] a cut-off family stays within its limits, even where they are hardly ever met', () => {
    const far: Distribution = { normal: { mean: 0, sd: 1, min: 30, max: 31 } };
    const stream = randomStream(1, 'far', 'x');
    for (let i = 0; i < 20; i++) expect(sampleDistribution(far, stream)).toBe(30);
  });

  it('[SIM51] any accepted distribution gives finite draws inside the limits', () => {
    const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
    const distribution: fc.Arbitrary<Distribution> = fc.oneof(
      parameter,
      fc.tuple(parameter, parameter).map(([a, b]) => ({ uniform: [Math.min(a, b), Math.max(a, b)] as const })),
      fc.record({ mean: parameter, sd: parameter }).map((normal) => ({ normal })),
      fc
        .record({
          muLn: fc.double({ min: -20, max: 20, noNaN: true }),
          sigmaLn: fc.double({ min: 0, max: 5, noNaN: true }),
        })
        .map((logNormal) => ({ logNormal })),
      fc.record({ shape: parameter, scale: parameter }).map((gamma) => ({ gamma })),
      fc.record({ shape: parameter, scale: parameter }).map((weibull) => ({ weibull })),
    );
    fc.assert(
      fc.property(distribution, fc.integer(), (each, seed) => {
        expect(distributionSchema.safeParse(each).success).toBe(true);
        expect(checkDistribution(each, 'x', ANYTHING)).toEqual([]);
        const value = sampleDistribution(each, randomStream(seed, 'x', 'y'), { min: 0.5, max: 2 });
        expect(value).toBeGreaterThanOrEqual(0.5);
        expect(value).toBeLessThanOrEqual(2);
        expect(Number.isFinite(sampleDistribution(each, randomStream(seed, 'x', 'y')))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('checks', () => {
  const codes = (distribution: Distribution) =>
    checkDistribution(distribution, 'occupants[0].freeSpeedMPerS', { min: 0.1, max: 5 }).map((each) => each.code);

  it('[SIM52] names parameters out of range, reversed limits and impossible values with their path', () => {
    expect(codes({ normal: { mean: 1, sd: -1 } })).toEqual(['distribution-parameter-out-of-range']);
    expect(codes({ uniform: [3, 2] })).toEqual(['distribution-limits-reversed']);
    expect(codes(9)).toEqual(['distribution-out-of-range']);
    expect(codes({ uniform: [0, 2] })).toEqual(['distribution-out-of-range']);
    expect(codes({ normal: { mean: 9, sd: 1, min: 8, max: 10 } })).toEqual(['distribution-out-of-range']);
    expect(codes({ normal: { mean: 1.34, sd: 0.26 } })).toEqual([]);
    expect(checkDistribution({ gamma: { shape: 0, scale: 1 } }, 'a.b', ANYTHING)[0]?.path).toBe('a.b.gamma.shape');
  });
});

describe('people', () => {
  it('[SIM53] a profile gives the same person for the same id, within the limits of the age group', () => {
    const one = sampleWalker('age6to9', 1, 'pupil-1');
    expect(sampleWalker('age6to9', 1, 'pupil-1')).toEqual(one);
    expect(sampleWalker('age6to9', 2, 'pupil-1').freeSpeedMPerS).not.toBe(one.freeSpeedMPerS);
    expect(one.freeSpeedMPerS).toBeGreaterThanOrEqual(0.7);
    expect(one.freeSpeedMPerS).toBeLessThanOrEqual(1.7);
    expect(one).toMatchObject({ radiusM: 0.16, timeGapFactor: 1.35 });
    expect(one.stairDownFactor).toBeCloseTo(0.713, 3);
    expect([0, 1, 3, 4, 6, 7, 9, 10, 12].map(ageGroupOfGrade)).toEqual([
      'age3to6',
      'age6to9',
      'age6to9',
      'age9to12',
      'age9to12',
      'age12to15',
      'age12to15',
      'age15to18',
      'age15to18',
    ]);
  });

  it('[SIM53] every default names its source and how far it was checked', () => {
    for (const profile of Object.values(WALKER_PROFILES)) {
      for (const value of Object.values(profile)) expect(value.source.length * value.status.length).toBeGreaterThan(0);
    }
    for (const value of Object.values(PRE_MOVEMENT_S)) expect(value.unit).toBe('s');
  });

  it('[SIM54] a class starts together: its members differ by at most five seconds', () => {
    const times = Array.from({ length: 40 }, (_, i) =>
      samplePreMovementS({ situation: 'primary', seed: 7, togetherId: '3-2', occupantId: `3-2/${i}` }),
    );
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(5);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...times)).toBeLessThanOrEqual(95);
  });
});
