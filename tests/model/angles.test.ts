import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, MusterError, sin } from '../../src/model/index.js';

describe('sine and cosine', () => {
  it('[M12] both agree with the machine to an absolute 1e-13 within a hundred turns', () => {
    fc.assert(
      fc.property(fc.double({ min: -628, max: 628, noNaN: true }), (angle) => {
        expect(Math.abs(sin(angle) - Math.sin(angle))).toBeLessThan(1e-13);
        expect(Math.abs(cos(angle) - Math.cos(angle))).toBeLessThan(1e-13);
      }),
      { numRuns: 5000 },
    );
  });

  it('[M12] the quarter turns are exact to the last digits', () => {
    for (let quarter = -8; quarter <= 8; quarter++) {
      const angle = (quarter * Math.PI) / 2;
      expect(Math.abs(sin(angle) - Math.sin(angle))).toBeLessThan(1e-15);
      expect(Math.abs(cos(angle) - Math.cos(angle))).toBeLessThan(1e-15);
    }
    expect(sin(0)).toBe(0);
    expect(cos(0)).toBe(1);
  });

  it('[M12] an angle beyond 1e5 radians, and no number at all, is refused', () => {
    for (const angle of [1.1e5, -1.1e5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sin(angle)).toThrow(MusterError);
      expect(() => cos(angle)).toThrow(MusterError);
    }
  });
});
