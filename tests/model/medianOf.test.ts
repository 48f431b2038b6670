import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf } from '../../src/model/index.js';

describe('the middle of numbers', () => {
  it('[M13] as many lie below as above, in whatever order they come, and they are left as they were', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(numbers, (values) => {
        const before = [...values];
        const middle = medianOf(values) as number;
        expect(values).toEqual(before);
        expect(values.filter((each) => each < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((each) => each > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(medianOf([...values].reverse())).toBe(middle);
      }),
    );
  });

  it('[M13] of an even number it is the mean of the two in the middle; of none null, and NaN where one is no number', () => {
    expect(medianOf([5, 1, 3, 100])).toBe(4);
    expect(medianOf([10, 9, 100])).toBe(10);
    expect(medianOf([])).toBeNull();
    expect(medianOf([1, Number.NaN, 2])).toBeNaN();
    expect(medianOf([1, Number.POSITIVE_INFINITY, 2])).toBe(2);
  });
});
