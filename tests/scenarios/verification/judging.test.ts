import { describe, expect, it } from 'vitest';
import { verificationReport, verifyCase } from '../../../src/scenarios/index.js';
import {
  exactFigure,
  largestFigure,
  meanFigure,
  singleFigure,
  smallestFigure,
} from '../../../src/scenarios/verification/figure.js';
import { defineCase } from '../../../src/scenarios/verification/verificationCase.js';

const heading = { id: 'VC-99', title: 'A case', source: 'A guideline', purpose: 'To be judged' };
const seedCase = defineCase(
  heading,
  4,
  (seed) => seed,
  (seeds) => [meanFigure('mean', seeds, { min: 2, max: 3 })],
);

describe('judging a case', () => {
  it('[SC302] bounds are inclusive and hold for the figure as shown', () => {
    expect(singleFigure('f', 2, { min: 2, max: 2 }).passed).toBe(true);
    expect(singleFigure('f', 2.0000001, { max: 2 })).toMatchObject({ value: 2, passed: true });
    expect(singleFigure('f', 2.00001, { max: 2 }).passed).toBe(false);
  });

  it('[SC302] a figure that could not be measured fails, whatever its bounds', () => {
    expect(singleFigure('f', Number.NaN, {})).toMatchObject({ value: null, passed: false });
    expect(meanFigure('f', [1, Number.NaN], { min: 0 }).passed).toBe(false);
    expect(largestFigure('f', [1, Number.NaN, 2], 5).passed).toBe(false);
    expect(smallestFigure('f', [1, Number.NaN, 2], 0).passed).toBe(false);
    expect(largestFigure('f', [], 5).passed).toBe(false);
  });

  it('[SC302] means are judged on the mean, counts and gaps on the worst seed', () => {
    expect(meanFigure('f', [1, 5], { max: 3 })).toMatchObject({ value: 3, passed: true, sd: 2.82843 });
    expect(largestFigure('f', [1, 3], 2)).toMatchObject({ value: 3, passed: false });
    expect(smallestFigure('f', [1, 3], 2)).toMatchObject({ value: 1, passed: false });
    expect(exactFigure('f', [20, 19, 20], 20)).toMatchObject({ value: 19, passed: false });
  });

  it('[SC304] fewer seeds than the case asks for are no verdict', () => {
    expect(verifyCase(seedCase, () => 0)).toMatchObject({ passed: true, seeds: 4 });
    const quick = verifyCase(seedCase, () => 0, 3);
    expect(quick).toMatchObject({ passed: false, seeds: 3, figures: [{ value: 2, passed: true }] });
    expect(quick.note).toContain('3 of 4 seeds');
  });

  it('[SC303] a case that comes to a halt has failed with its reason', () => {
    const broken = defineCase(
      heading,
      1,
      () => {
        throw new Error('no such field');
      },
      () => [],
    );
    const result = verifyCase(broken, () => 0);
    expect(result.passed).toBe(false);
    expect(result.figures).toMatchObject([{ passed: false, note: 'no such field' }]);
  });

  it('[SC307] the report counts what passed and what failed', () => {
    const results = [verifyCase(seedCase, () => 0), verifyCase(seedCase, () => 0, 1)];
    const origin = { commit: '1a04b3ec0ffe', madeOn: '2026-11-25' };
    expect(verificationReport(results, origin)).toMatchObject({
      ...origin,
      passed: 1,
      failed: 1,
      cases: [{ id: 'VC-99' }, { id: 'VC-99' }],
    });
  });
});
