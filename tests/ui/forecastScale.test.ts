import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastDomain, forecastPieces } from '../../src/ui/parts/forecastScale.js';

describe('the forecast mark', () => {
  it('[UI10] places interval, forecast, target and measured on one line', () => {
    const pieces = forecastPieces({
      domain: [0, 200],
      interval: [100, 150],
      forecast: 120,
      target: 180,
      measured: 130,
    });
    expect(pieces).toEqual({
      interval: { from: 50, width: 25 },
      forecast: 60,
      target: 90,
      measured: 65,
      isOutside: false,
    });
  });

  it('[UI10] a measured figure outside the interval is told; without an interval nothing is outside', () => {
    expect(forecastPieces({ domain: [0, 200], interval: [100, 150], measured: 151 }).isOutside).toBe(true);
    expect(forecastPieces({ domain: [0, 200], measured: 151 }).isOutside).toBe(false);
    expect(forecastPieces({ domain: [0, 200], interval: [100, 150] }).isOutside).toBe(false);
  });

  it('[UI10] what is missing is not drawn, and nothing leaves the line', () => {
    expect(forecastPieces({ domain: [0, 1] })).toEqual({
      interval: null,
      forecast: null,
      target: null,
      measured: null,
      isOutside: false,
    });
    const figure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(figure, figure, figure, (forecast, target, measured) => {
        const pieces = forecastPieces({
          domain: forecastDomain([forecast, target, measured]),
          forecast,
          target,
          measured,
        });
        for (const at of [pieces.forecast, pieces.target, pieces.measured]) {
          if (at !== null) expect(at >= 0 && at <= 100).toBe(true);
        }
      }),
    );
  });
});
