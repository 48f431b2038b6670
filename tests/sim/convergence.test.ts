import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessConvergence,
  convergenceMeasures,
  euclideanProjectionCoefficient,
  euclideanRelativeDifference,
  evacuationBand,
  type RunOutcome,
  secantCosine,
} from '../../src/sim/index.js';

const run = (...arrivalTimesS: number[]): RunOutcome & { evacuationTimeS: number } => ({
  evacuationTimeS: arrivalTimesS.at(-1) ?? 0,
  arrivalTimesS,
});

/** The same runs over and over, around 100 s. */
const alike = (count: number, spreadS: number) =>
  Array.from({ length: count }, (_, k) => run(50, 80, 100 + (k % 2 === 0 ? spreadS : -spreadS)));

describe('how alike two curves are', () => {
  it('[SIM140] difference and projection are those of vectors, worked out by hand', () => {
    // ‖(3, 4) − (3, 0)‖ / ‖(3, 0)‖ = 4 / 3, and ⟨(3, 4), (3, 0)⟩ / 9 = 1
    expect(euclideanRelativeDifference([3, 4], [3, 0])).toBeCloseTo(4 / 3, 12);
    expect(euclideanProjectionCoefficient([3, 4], [3, 0])).toBe(1);
    expect(euclideanProjectionCoefficient([6, 8], [3, 4])).toBe(2);
  });

  it('[SIM140] the secant cosine sees the shape and not the size', () => {
    expect(secantCosine([0, 2, 6], [0, 1, 3])).toBeCloseTo(1, 12);
    // secants (1, 0) and (0, 1) stand at right angles
    expect(secantCosine([0, 1, 1], [0, 0, 1])).toBe(0);
  });

  it('[SIM140] a curve is like itself, also where it has no extent', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: 0, max: 5000, noNaN: true }), { minLength: 0, maxLength: 60 }), (times) => {
        const curve = times.sort((a, b) => a - b);
        expect(euclideanRelativeDifference(curve, curve)).toBe(0);
        expect(euclideanProjectionCoefficient(curve, curve)).toBeCloseTo(1, 9);
        expect(secantCosine(curve, curve)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('convergence', () => {
  it('[SIM141] the measures of the third run are those worked out by hand', () => {
    // times 10, 14, 12: means 10, 12, 12; standard deviations –, √8, 2
    // curves over two people: (4, 10) (6, 14) (5, 12); means (4, 10) (5, 12) (5, 12)
    const [measures, ...others] = convergenceMeasures([run(4, 10), run(6, 14), run(5, 12)]);
    expect(others).toEqual([]);
    expect(measures?.tetConv).toBe(0);
    expect(measures?.sdConv).toBeCloseTo((Math.sqrt(8) - 2) / 2, 12);
    // ERD goes from √5 / √116 to 0, EPC from 140 / 116 to 1, SC stays 1
    expect(measures?.erdConv).toBeCloseTo(Math.sqrt(5 / 116), 12);
    expect(measures?.epcConv).toBeCloseTo(140 / 116 - 1, 12);
    expect(measures?.scConv).toBeCloseTo(0, 12);
  });

  it('[SIM141] curves are compared over the people who arrived in every run', () => {
    const measures = convergenceMeasures([run(4, 10, 90), run(4, 10), run(4, 10)]);
    expect(measures[0]?.erdConv).toBe(0);
  });

  it('[SIM142] runs that all agree are enough after ten steady ones, the twelfth', () => {
    expect(assessConvergence(alike(11, 0))).toMatchObject({ advice: 'about 1 more', moreRuns: 1, steadyRuns: 9 });
    expect(assessConvergence(alike(12, 0))).toMatchObject({ advice: 'enough', moreRuns: 0, halfWidthS: 0 });
  });

  it('[SIM142] one run has no interval, two have no measures, and both know the least that is missing', () => {
    expect(assessConvergence(alike(1, 0))).toMatchObject({ halfWidthS: null, measures: null, moreRuns: 11 });
    expect(assessConvergence(alike(2, 0))).toMatchObject({ halfWidthS: 0, measures: null, moreRuns: 10 });
  });

  it('[SIM142] a wide spread asks for as many runs as make the interval narrow enough', () => {
    // 40 runs with a deviation of about 15.2 s: 2 s asked for, so about (1.97 × 15.2 / 2)² runs in all
    const assessed = assessConvergence(alike(40, 15));
    expect(assessed?.halfWidthS).toBeGreaterThan(2);
    expect((assessed?.moreRuns ?? 0) + 40).toBeGreaterThan(220);
    expect((assessed?.moreRuns ?? 0) + 40).toBeLessThan(235);
  });

  it('[SIM142] a run in which somebody did not arrive has no time and is left out, and told', () => {
    const stuck = { evacuationTimeS: null, arrivalTimesS: [50] };
    expect(assessConvergence([stuck, ...alike(12, 0)])).toMatchObject({
      runs: 12,
      runsWithoutTime: 1,
      advice: 'enough',
    });
    expect(assessConvergence([stuck])).toBeNull();
    expect(assessConvergence([])).toBeNull();
  });

  it('[SIM142] whatever the times, the advice is a whole number of runs', () => {
    const times = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 20 }), (runs) => {
        const assessed = assessConvergence(runs.map((each) => run(...each.sort((a, b) => a - b))));
        expect(Number.isInteger(assessed?.moreRuns)).toBe(true);
        expect(assessed?.moreRuns).toBeGreaterThanOrEqual(0);
        expect(assessed?.moreRuns).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

describe('the band of the evacuation curves', () => {
  it('[SIM143] counts people still on the way at each moment, over the runs', () => {
    const band = evacuationBand(
      [
        { occupants: 2, arrivalTimesS: [1, 2] },
        { occupants: 2, arrivalTimesS: [1, 4] },
      ],
      1,
    );
    expect(band.map(({ timeS, p50 }) => [timeS, p50])).toEqual([
      [0, 2],
      [1, 1],
      [2, 0.5],
      [3, 0.5],
      [4, 0],
    ]);
  });

  it('[SIM143] those who never arrive stay on it to the end', () => {
    expect(evacuationBand([{ occupants: 3, arrivalTimesS: [5] }], 5).at(-1)).toMatchObject({ p5: 2, p95: 2 });
  });
});
