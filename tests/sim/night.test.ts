import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGE_GROUPS,
  DECISION_PERFORMANCE,
  DRESSES,
  decisionTimeFactor,
  type GettingUpRequest,
  ILLUMINANCE_LX,
  INERTIA_S,
  inertiaSpeedFactor,
  LIGHT_LEVELS,
  LIGHT_SPEED_POINTS,
  lightSpeedFactor,
  sampleGettingUpS,
} from '../../src/sim/index.js';

const STAGES = ['awake', 'lightSleep', 'deepSleep'] as const;

const request = (over: Partial<GettingUpRequest>): GettingUpRequest => ({
  seed: 1,
  occupantId: 'g301/1',
  ageGroup: 'age9to12',
  stage: 'awake',
  dress: 'clothes',
  ...over,
});
const times = (over: Partial<GettingUpRequest>) =>
  Array.from({ length: 4000 }, (_, i) => sampleGettingUpS(request({ ...over, occupantId: `g301/${i}` })));
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

describe('getting up', () => {
  it('[SIM240] a pupil in a lower bed takes 20 to 60 s to get up and dress, and 2 to 8 s before to see why', () => {
    const all = times({});
    expect(Math.min(...all)).toBeGreaterThanOrEqual(22);
    // six seconds more for those who look for their glasses
    expect(Math.max(...all)).toBeLessThanOrEqual(68 + 6);
    expect(Math.abs(mean(all) - (40 + 5 + 0.501 * 4))).toBeLessThan(1);
  });

  it('[SIM240] the same id takes the same time; upper bunk, clothes and deep sleep only add to it', () => {
    const anyone = fc.record({
      seed: fc.integer(),
      occupantId: fc.string(),
      ageGroup: fc.constantFrom(...AGE_GROUPS),
      stage: fc.constantFrom(...STAGES),
      dress: fc.constantFrom(...DRESSES),
      isInUpperBunk: fc.boolean(),
    });
    fc.assert(
      fc.property(anyone, (each) => {
        const timeS = sampleGettingUpS(each);
        expect(sampleGettingUpS(each)).toBe(timeS);
        expect(sampleGettingUpS({ ...each, isInUpperBunk: true })).toBeGreaterThanOrEqual(timeS);
        expect(sampleGettingUpS({ ...each, stage: 'deepSleep' })).toBeGreaterThanOrEqual(timeS);
        expect(sampleGettingUpS({ ...each, dress: 'shoesOnly' })).toBeLessThanOrEqual(timeS);
      }),
    );
  });

  it('[SIM240] adults are up sooner than pupils, and shoes alone save half a minute', () => {
    expect(mean(times({ ageGroup: 'staff' }))).toBeLessThan(mean(times({})));
    expect(mean(times({})) - mean(times({ dress: 'shoesOnly' }))).toBeGreaterThan(20);
  });
});

describe('sleep inertia', () => {
  it('[SIM241] for three minutes out of deep sleep decisions reach 51 % and after half an hour 80 %', () => {
    expect(INERTIA_S.value).toBe(180);
    for (const sinceS of [0, 90, 180]) expect(1 / decisionTimeFactor('deepSleep', sinceS)).toBeCloseTo(0.51, 12);
    expect(1 / decisionTimeFactor('deepSleep', 1800)).toBeCloseTo(0.8, 12);
    expect(1 / decisionTimeFactor('deepSleep', 7200)).toBeCloseTo(DECISION_PERFORMANCE.afterHalfAnHour.value, 12);
  });

  it('[SIM241] it fades with time, is less after light sleep, and who was awake has none', () => {
    const since = fc.double({ min: 0, max: 4000, noNaN: true });
    fc.assert(
      fc.property(since, since, (a, b) => {
        const [soon, later] = [Math.min(a, b), Math.max(a, b)];
        for (const stage of STAGES) {
          expect(decisionTimeFactor(stage, later)).toBeLessThanOrEqual(decisionTimeFactor(stage, soon));
          expect(inertiaSpeedFactor(stage, later)).toBeGreaterThanOrEqual(inertiaSpeedFactor(stage, soon));
        }
        expect(decisionTimeFactor('lightSleep', soon)).toBeLessThan(decisionTimeFactor('deepSleep', soon));
        expect(decisionTimeFactor('awake', soon)).toBe(1);
        expect(inertiaSpeedFactor('awake', soon)).toBe(1);
        expect(inertiaSpeedFactor('lightSleep', soon)).toBeGreaterThanOrEqual(inertiaSpeedFactor('deepSleep', soon));
      }),
    );
    expect(inertiaSpeedFactor('deepSleep', 179)).toBeLessThan(1);
    expect(inertiaSpeedFactor('deepSleep', 180)).toBe(1);
  });
});

describe('light', () => {
  it('[SIM242] at 1 lx people walk on the level as in room light; at the points the factor is the point’s', () => {
    expect(lightSpeedFactor(1, 'level')).toBe(1);
    expect(lightSpeedFactor(500, 'level')).toBe(1);
    for (const way of ['level', 'stairs'] as const) {
      for (const [illuminanceLx, factor] of LIGHT_SPEED_POINTS[way].value) {
        expect(lightSpeedFactor(illuminanceLx, way)).toBeCloseTo(factor, 12);
      }
    }
  });

  it('[SIM242] less light never makes anyone faster, and stairs suffer at least as much as the level', () => {
    const lux = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(lux, lux, (a, b) => {
        const [dim, bright] = [Math.min(a, b), Math.max(a, b)];
        for (const way of ['level', 'stairs'] as const) {
          expect(lightSpeedFactor(dim, way)).toBeLessThanOrEqual(lightSpeedFactor(bright, way) + 1e-12);
          expect(lightSpeedFactor(dim, way)).toBeGreaterThan(0.5);
        }
        expect(lightSpeedFactor(dim, 'stairs')).toBeLessThanOrEqual(lightSpeedFactor(dim, 'level') + 1e-12);
      }),
    );
  });

  it('[SIM243] from lights on to darkness people walk slower and slower, to 0.7 on the level and 0.6 on stairs', () => {
    for (const way of ['level', 'stairs'] as const) {
      const factors = LIGHT_LEVELS.map((light) => lightSpeedFactor(ILLUMINANCE_LX[light][way].value, way));
      expect(factors[0]).toBe(1);
      for (let i = 1; i < factors.length; i++) expect(factors[i]).toBeLessThanOrEqual(factors[i - 1] as number);
      expect(factors[3]).toBeCloseTo(way === 'level' ? 0.7 : 0.6, 12);
    }
  });
});
