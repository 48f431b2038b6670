/** The forecast of all items a run can tell, taken together. */
import { describe, expect, it } from 'vitest';
import { type DrillRecord, parseDrillRecord, type RunForecast, scoreDrill } from '../../src/drills/index.js';

function drill(values: Record<string, number | null>): DrillRecord {
  const { value } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario: 'fire', values },
  });
  return value as DrillRecord;
}

const run = (T_evac_s: number | null, median_class_start_s: number): RunForecast => ({
  ...{ seed: 1, buildingClearTimeS: null, classes: {} },
  values: { T_evac_s, median_class_start_s },
});

describe('forecast of the whole drill', () => {
  const record = drill({ T_target_s: 120, T_evac_s: 150, median_class_start_s: null });

  it('[DR437] it is the middle and the spread of whole runs, not of items put together', () => {
    // fast starters walk slowly: each item spreads widely, their sum hardly
    const runs = [15, 24, 33, 42, 51, 60].map((startS, i) => run(180 - 10 * i, startS));
    const { forecast, items } = scoreDrill(record, runs);
    const sums = runs.map((one) => {
      const alone = scoreDrill(record, [one]);
      return alone.items.reduce((sum, item) => sum + (item.forecast ?? 0), 0);
    });
    const sorted = sums.sort((a, b) => a - b) as [number, number, number, number, number, number];
    expect(forecast?.points).toBeCloseTo((sorted[2] + sorted[3]) / 2, 1);
    expect(forecast?.range?.[0]).toBeGreaterThanOrEqual(sorted[0] - 0.01);
    expect(forecast?.range?.[1]).toBeLessThanOrEqual(sorted[5] + 0.01);
    const apart = items.reduce(
      (width, { forecastRange }) => width + (forecastRange === null ? 0 : forecastRange[1] - forecastRange[0]),
      0,
    );
    const [low, high] = forecast?.range ?? [0, 0];
    expect(high - low).toBeLessThan(apart / 2);
  });

  it('[DR437] it names its items and what they carry, and holds them beside those that have evidence', () => {
    const { forecast } = scoreDrill(record, [run(150, 15)]);
    expect(forecast).toEqual({
      ...{ points: 12, range: null, weight: 18, items: ['R1', 'M1'] },
      measured: { points: 6, weight: 12 },
    });
    expect(scoreDrill(record, []).forecast).toBeNull();
    expect(scoreDrill(drill({}), [run(null, 15)]).forecast?.items).toEqual(['R1']);
  });

  it('[DR437] a run in which somebody never arrived earns nothing for the time, and the total never more than the items carry', () => {
    const { forecast } = scoreDrill(record, [run(null, 15), run(100, 15), run(100, 15)]);
    expect([forecast?.points, forecast?.weight]).toEqual([18, 18]);
    expect(scoreDrill(record, [run(null, 15), run(null, 15), run(100, 15)]).forecast?.points).toBe(6);
  });
});
