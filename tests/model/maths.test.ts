import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, pow } from '../../src/model/index.js';

const relative = (value: number, reference: number) => Math.abs(value - reference) / Math.abs(reference);

describe('exp, ln and pow', () => {
  it('[M10] exp agrees with the machine to a relative 1e-13', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(1e-13);
      }),
      { numRuns: 5000 },
    );
    expect(exp(0)).toBe(1);
  });

  it('[M10] ln agrees with the machine to a relative 1e-13, close to 1 as well', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        if (x !== 1) expect(relative(ln(x), Math.log(x))).toBeLessThan(1e-13);
      }),
      { numRuns: 5000 },
    );
    for (const x of [1 - 1e-9, 1 + 1e-9, 0.999, 1.001, Math.SQRT1_2, Math.SQRT2]) {
      expect(relative(ln(x), Math.log(x))).toBeLessThan(1e-13);
    }
    expect(ln(1)).toBe(0);
  });

  it('[M10] pow agrees with the machine for the powers the distributions need', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: -8, max: 8, noNaN: true }),
        (base, exponent) => {
          expect(relative(pow(base, exponent), base ** exponent)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('[M11] values outside the interval throw, exp far below is 0', () => {
    expect(exp(-701)).toBe(0);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(() => exp(701)).toThrow(/700/);
    expect(() => exp(Number.NaN)).toThrow();
    for (const x of [0, -1, Number.POSITIVE_INFINITY, Number.NaN]) expect(() => ln(x)).toThrow();
  });
});
