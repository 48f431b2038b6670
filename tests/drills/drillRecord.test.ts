import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDrillRecord, scoreDrill } from '../../src/drills/index.js';

const blank = { format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario: 'fire', values: {} };
const codes = (json: unknown) => parseDrillRecord(json).problems.map((each) => each.code);

describe('drill record', () => {
  it('[DR70] keeps null apart from zero', () => {
    const parsed = parseDrillRecord({ ...blank, values: { falls: 0, minor_injuries: null } });
    expect(parsed.value?.values).toEqual({ falls: 0, minor_injuries: null });
  });

  it('[DR71] refuses numbers that are none, texts and impossible values, with the path', () => {
    expect(codes({ ...blank, values: { N: Number.NaN } })).toEqual(['drill-record-invalid']);
    expect(codes({ ...blank, values: { N: '860' } })).toEqual(['drill-record-invalid']);
    expect(codes({ ...blank, values: { N: -1 } })).toEqual(['record-value-out-of-range']);
    expect(codes({ ...blank, values: { N: 8.5 } })).toEqual(['record-value-out-of-range']);
    expect(codes({ ...blank, values: { briefing_done: 2 } })).toEqual(['record-value-out-of-range']);
    expect(codes({ ...blank, values: { T_target_s: 0 } })).toEqual(['record-value-out-of-range']);
    expect(codes({ ...blank, values: { T_evac: 100 } })).toEqual(['unknown-record-value']);
    expect(parseDrillRecord({ ...blank, values: { N: 'x' } }).problems[0]?.path).toBe('values.N');
  });

  it('[DR72] names a missing profile, an unknown field and a newer version', () => {
    const { profile: _, ...noProfile } = blank;
    expect(parseDrillRecord(noProfile).problems[0]?.path).toBe('profile');
    expect(parseDrillRecord({ ...blank, colour: 1 }).problems[0]?.message).toContain('colour');
    expect(codes({ ...blank, schemaVersion: 3 })).toEqual(['newer-version']);
    expect(codes({ ...blank, date: '2026-02-30' })).toEqual(['drill-record-invalid']);
    expect(codes({ ...blank, overrides: [{ name: 'N', value: 1, reason: '' }] })).toEqual(['drill-record-invalid']);
  });

  it('[DR73] any input gives a record that can be scored or a problem in words, and never throws', () => {
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({
        ...Object.fromEntries(
          Object.entries(blank).map(([key, value]) => [
            key,
            fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.anything() }),
          ]),
        ),
        values: fc.dictionary(
          fc.constantFrom('N', 'falls', 'T_evac_s', 'T_target_s', '__proto__', 'x'),
          fc.oneof(fc.double(), fc.constant(null), fc.string()),
        ),
      }),
    );
    fc.assert(
      fc.property(hostile, (json) => {
        const { value, problems } = parseDrillRecord(json);
        if (value === null) expect(problems.length).toBeGreaterThan(0);
        else scoreDrill(value);
        for (const each of problems) expect(each.message.length).toBeGreaterThan(10);
      }),
      { numRuns: 500 },
    );
  });

  it('[DR73] a huge record is refused with a short list', () => {
    const values = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`v${i}`, 'x']));
    expect(parseDrillRecord({ ...blank, values }).problems.length).toBeLessThanOrEqual(50);
  });
});
