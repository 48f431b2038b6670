import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPARISONS,
  type ComparedFigure,
  compareRuns,
  parseScenario,
  type RunResult,
} from '../../src/scenarios/index.js';

const time: ComparedFigure = { name: 'time', unit: 's', of: (result) => result.evacuationTimeS };
const runs = (times: readonly (number | null)[]) => times.map((evacuationTimeS) => ({ evacuationTimeS }) as RunResult);

describe('two ways of holding a drill beside each other', () => {
  it('[SC510] the difference is taken seed by seed: what both ways share does not widen its interval', () => {
    const seeds = fc.array(fc.double({ min: 60, max: 600, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(seeds, fc.double({ min: -50, max: 50, noNaN: true }), (times, shift) => {
        const [figure] = compareRuns([time], runs(times), runs(times.map((each) => each + shift)));
        expect(figure?.difference?.mean).toBeCloseTo(shift, 6);
        expect(figure?.difference?.sd).toBeCloseTo(0, 6);
      }),
    );
  });

  it('[SC510] a seed in which one way lacks the figure counts for neither difference nor that way', () => {
    const [figure] = compareRuns([time], runs([100, null, 120]), runs([110, 500, null]));
    expect(figure?.first?.runs).toBe(2);
    expect(figure?.second?.runs).toBe(2);
    expect(figure?.difference).toMatchObject({ runs: 1, mean: 10, ci95: null });
    expect(compareRuns([time], runs([null]), runs([100]))[0]).toMatchObject({ first: null, difference: null });
  });

  it('[SC511] every comparison of the documentation is of two scenarios that can be read, under a name of its own', () => {
    expect(new Set(COMPARISONS.map(({ id }) => id)).size).toBe(COMPARISONS.length);
    for (const { ways } of COMPARISONS) {
      const [one, other] = ways.map(({ order }) => order().scenario);
      for (const scenario of [one, other]) {
        expect(
          parseScenario(JSON.parse(JSON.stringify(scenario))).problems.filter((each) => each.severity === 'error'),
        ).toEqual([]);
      }
      expect(one).not.toEqual(other);
    }
  });
});
