import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, createEmptyPlan, type Level, snapPoint, typedPoint } from '../../../src/floorplans/index.js';
import { distance, type Point } from '../../../src/model/index.js';

const empty = createEmptyPlan('x', { name: 'x' });
const { plan } = applyEdit(empty, {
  kind: 'drawRoom',
  levelId: 'level:1',
  outline: [
    [0, 0],
    [8.4, 0],
    [8.4, 6.25],
    [0, 6.25],
  ],
  spaceKind: 'classroom',
});
const level = plan.buildings[0]?.levels[0] as Level;

describe('pointing at things', () => {
  it('[FP181] a corner comes before a wall, a wall before a straight line, and that before the grid', () => {
    expect(snapPoint(level, [8.3, 6.2], { radiusM: 0.3 })).toEqual({ at: [8.4, 6.25], kind: 'corner' });
    expect(snapPoint(level, [8.3, 3.14], { radiusM: 0.3 })).toEqual({ at: [8.4, 3.14], kind: 'wall' });
    expect(snapPoint(level, [20.04, 3.1], { radiusM: 0.3, from: [12, 3] })).toEqual({ at: [20, 3], kind: 'angle' });
    expect(snapPoint(level, [20.04, 13.11], { radiusM: 0.3 })).toEqual({ at: [20, 13.1], kind: 'grid' });
    expect(snapPoint(null, [8.38, 6.24], { radiusM: 0.3 }).kind).toBe('grid');
  });

  it('[FP181] the outline that is being drawn closes on its own first corner', () => {
    expect(snapPoint(null, [20.1, 20.1], { radiusM: 0.3, corners: [[20.03, 20.04]] }).at).toEqual([20.03, 20.04]);
  });

  it('[FP181] nothing is moved farther than the radius, or than the grid and a straight line may', () => {
    const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: 0.01, max: 1, noNaN: true }), (x, y, radiusM) => {
        const { at, kind } = snapPoint(level, [x, y], { radiusM });
        const reachM = kind === 'grid' ? 0.0708 : radiusM + 0.001;
        expect(distance(at, [x, y])).toBeLessThanOrEqual(reachM);
      }),
    );
  });
});

describe('numbers typed while drawing', () => {
  const from: Point = [2, 3];

  it.each([
    ['7.2', [9.2, 3]],
    ['7.2@90', [2, 10.2]],
    ['2@180', [0, 3]],
    ['12.5,8', [12.5, 8]],
    ['12.5，−8', [12.5, -8]],
    [' 4 ', [6, 3]],
  ] as const)('[FP182] "%s" is a place', (text, at) => {
    expect(typedPoint(text, from, [30, 3])).toEqual(at);
  });

  it.each(['', '.', '7.', 'abc', '7,', '1e9', '7@', '0x10'])('[FP182] "%s" is none yet', (text) => {
    expect(typedPoint(text, from, [30, 3])).toBeNull();
  });

  it('[FP182] a length needs a corner before, and a direction', () => {
    expect(typedPoint('5', undefined, [1, 1])).toBeNull();
    expect(typedPoint('5', from, undefined)).toBeNull();
    expect(typedPoint('5', from, from)).toBeNull();
  });

  it('[FP182] any text at all is a place of numbers or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const at = typedPoint(text, from, [9, 9]);
        if (at !== null) expect(at.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
