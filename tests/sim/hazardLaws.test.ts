import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLEAN_AIR,
  DOSE_LAWS,
  doseRate,
  extinctionAt,
  SMOKE_SPEED_LAWS,
  speedInSmoke,
  visibilityM,
} from '../../src/sim/index.js';

const air = (change: object) => ({ ...CLEAN_AIR, ...change });
const gas = (change: object, law: 'purser' | 'iso13571' = 'purser') => doseRate(law, air(change)).gasPerMin;

describe('speed in smoke', () => {
  it('[SIM110] the design law gives the hand-calculated speeds (VC-16)', () => {
    const nominalS: Record<string, number> = { 0: 80, 1: 109.9, 2: 175.4, 3: 219, 7.5: 311.9, 10: 335.6 };
    for (const [k, timeS] of Object.entries(nominalS)) {
      expect(100 / speedInSmoke('fridolfDesign', 1.25, Number(k)), `K = ${k}`).toBeCloseTo(timeS, 0);
    }
  });

  it('[SIM110] the fractional law gives the hand-calculated speeds (VC-16)', () => {
    const nominalS: Record<string, number> = { 0: 80, 1: 87, 2: 95.4, 3: 105.6, 7.5: 202.8, 10: 415.3 };
    for (const [k, timeS] of Object.entries(nominalS)) {
      expect(100 / speedInSmoke('fractionalLund', 1.25, Number(k)), `K = ${k}`).toBeCloseTo(timeS, 0);
    }
  });

  it('[SIM110] smoke never makes anyone faster, nor stops them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SMOKE_SPEED_LAWS),
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (law, clear, one, other) => {
          const thin = speedInSmoke(law, clear, Math.min(one, other));
          const thick = speedInSmoke(law, clear, Math.max(one, other));
          expect(thin).toBeLessThanOrEqual(clear);
          expect(thick).toBeLessThanOrEqual(thin);
          expect(thick).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('[SIM111] visibility is the constant over the extinction coefficient, and without limit in clear air', () => {
    expect(visibilityM(1.5, 3)).toBe(2);
    expect(visibilityM(0, 3)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('fractional effective dose', () => {
  it('[SIM112] each term reaches a dose of 1 when a hand calculation says so (VC-17)', () => {
    const timeS = (change: object) => 60 / gas(change);
    expect(timeS({ coPpm: 1000, co2Percent: 2, o2Percent: 15 })).toBeCloseTo(981.7, 0);
    expect(timeS({ o2Percent: 12 })).toBeCloseTo(1666.3, 0);
    expect(timeS({ coPpm: 1000, o2Percent: 21 })).toBeCloseTo(1692.8, 0);
    expect(timeS({ coPpm: 1000, co2Percent: 3.43, o2Percent: 21 })).toBeCloseTo(846.5, 0);
    expect(timeS({ coPpm: 5000, co2Percent: 2, o2Percent: 18 })).toBeCloseTo(208.7, 0);
  });

  it('[SIM112] the ISO form takes 2100 s at 1000 ppm of CO, and 1407.7 s with 2 % CO2', () => {
    expect(60 / gas({ coPpm: 1000 }, 'iso13571')).toBeCloseTo(2100, 6);
    expect(60 / gas({ coPpm: 1000, co2Percent: 2 }, 'iso13571')).toBeCloseTo(1407.7, 1);
  });

  it('[SIM112] hydrogen cyanide and heat count: 100 ppm in 23 minutes, 100 °C in 8, radiation of 10 kW/m² in half a minute', () => {
    expect(1 / gas({ hcnPpm: 100 })).toBeCloseTo(22.87, 1);
    expect(1 / gas({ hcnPpm: 100 }, 'iso13571')).toBeCloseTo(23.83, 1);
    expect(1 / doseRate('purser', air({ temperatureC: 100 })).heatPerMin).toBeCloseTo(7.92, 1);
    expect(1 / doseRate('purser', air({ radiationKWPerM2: 10 })).heatPerMin).toBeCloseTo(0.468, 2);
    expect(doseRate('purser', air({ radiationKWPerM2: 2.4 })).heatPerMin).toBe(0);
  });

  it('[SIM112] clean air is no dose, and no atmosphere within the limits gives anything but a number', () => {
    for (const law of DOSE_LAWS) expect(doseRate(law, CLEAN_AIR)).toEqual({ gasPerMin: 0, heatPerMin: 0 });
    const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });
    const atmosphere = fc.record({
      coPpm: upTo(100_000),
      co2Percent: upTo(30),
      o2Percent: upTo(25),
      hcnPpm: upTo(5000),
      temperatureC: upTo(2000),
      radiationKWPerM2: upTo(200),
    });
    fc.assert(
      fc.property(fc.constantFrom(...DOSE_LAWS), atmosphere, (law, each) => {
        const { gasPerMin, heatPerMin } = doseRate(law, each);
        expect(Number.isFinite(gasPerMin) && gasPerMin >= 0).toBe(true);
        expect(Number.isFinite(heatPerMin) && heatPerMin >= 0).toBe(true);
      }),
    );
  });
});

describe('a history of smoke', () => {
  it('[SIM113] is clean before its first time, straight between two, and stays after the last', () => {
    const history = {
      cells: [0],
      series: [
        [10, 1],
        [20, 3],
      ] as const,
    };
    expect([0, 10, 15, 20, 99].map((timeS) => extinctionAt(history, timeS))).toEqual([0, 1, 2, 3, 3]);
  });
});
