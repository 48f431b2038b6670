import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/cli/nodeHost.js';
import rubricJson from '../../../src/drills/data/scoring-rubric.json' with { type: 'json' };
import {
  checkRecordLock,
  type DrillRecord,
  hashGroups,
  lockRecord,
  parseDrillRecord,
  recordReport,
  recordSeal,
  recordState,
  SCORE_PROFILES,
} from '../../../src/drills/index.js';
import { findingAt } from '../support/findingAt.js';

const { scenario, ...values } = rubricJson.worked_example.inputs;
const today = '2026-12-01';

function recordOf(more: object = {}): DrillRecord {
  const { value, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, id: 'r1', profile: 'evac_day', scenario, values },
    ...{ date: '2026-11-12', ...more },
  });
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

const open = recordOf();
const report = recordReport({ record: open, findings: [], today });

describe('a drill record as it is printed', () => {
  it('[DR415] every item with evidence shows its formula worked out to the fraction it was scored by', () => {
    expect(report.items).toHaveLength(report.score.items.length);
    const total = report.items.find(({ item }) => item.id === 'M1');
    const { T_evac_s, T_target_s } = values;
    expect(total?.worked).toContain(`${T_evac_s}/${T_target_s}`);
    for (const { item, worked } of report.items) expect(worked === null).toBe(item.fraction === null);
  });

  it.each(SCORE_PROFILES)(
    '[DR415] of an empty record of %s everything is missing, nothing is worked out, nothing is scored',
    (profile) => {
      const empty = recordReport({ record: recordOf({ profile, values: {} }), findings: [], today });
      expect(empty.items.every(({ worked, missing }) => worked === null && missing.length > 0)).toBe(true);
      expect(empty.values.every(({ measured }) => measured === null)).toBe(true);
      expect(empty.missing.length).toBeGreaterThan(5);
      expect(empty.missing).not.toContain('closed_on_time');
      expect(empty.score.provisionalTotal).toBeNull();
    },
  );

  it('[DR413] an item that could not be scored lacks only what the record has neither measured nor put in its place', () => {
    const record = recordOf({
      values: { ...values, T_target_s: null, observed: null, observed_correct: null },
      overrides: [{ name: 'observed', value: 90, reason: '补数录像' }],
    });
    const { items } = recordReport({ record, findings: [], today });
    const lacks = (id: string) => items.find(({ item }) => item.id === id)?.missing;
    expect(lacks('M1')).toEqual(['T_target_s']);
    expect(lacks('R2')).toEqual(['observed_correct']);
    // all values are there, and nothing can be divided by no classes
    const none = recordReport({ record: recordOf({ values: { ...values, classes: 0 } }), findings: [], today });
    expect(none.items.find(({ item }) => item.id === 'M2')).toMatchObject({ worked: null, missing: [] });
  });

  it('[DR414] thresholds have their units; the school’s own stand beside the rubric’s, with the reason', () => {
    const why = { reason: '楼层高、楼梯窄', by: '安全主任', on: '2026-09-01' };
    const record = recordOf({ thresholds: { M1: { zero_ratio: 2 } }, thresholdReasons: { M1: why } });
    const of = (made: DrillRecord, id: string) =>
      recordReport({ record: made, findings: [], today }).items.find(({ item }) => item.id === id)?.thresholds;
    expect(of(record, 'M1')).toEqual({
      used: [{ name: 'zero_ratio', value: 2, unit: 'ratio', proposed: 1.5 }],
      ...{ isOwn: true, why },
    });
    expect(of(open, 'M1')).toMatchObject({ used: [{ value: 1.5, proposed: null }], isOwn: false, why: null });
    expect(of(recordOf({ thresholds: { M1: { zero_ratio: 2 } } }), 'M1')).toMatchObject({ isOwn: true, why: null });
    const night = recordOf({ profile: 'night_dormitory', scenario: 'night', values: {} });
    expect(of(night, 'N5')?.used.map(({ name }) => name)).toEqual(['zero_ratio']);
  });

  it('[DR416] a value shows what was measured, what it is scored as and why, and where it comes from', () => {
    const record = recordOf({
      values: { ...values, falls: 1 },
      overrides: [{ name: 'falls', value: 0, reason: '蹲下系鞋带', by: '校医', on: '2026-11-13' }],
      sources: { falls: [{ from: 'observer' }] },
    });
    const { values: rows, missing } = recordReport({ record, findings: [], today });
    expect(rows.find(({ name }) => name === 'falls')).toMatchObject({
      ...{ measured: 1, override: { value: 0, reason: '蹲下系鞋带' }, sources: [{ from: 'observer' }] },
    });
    expect(missing).not.toContain('falls');
    // of two for one value the later is scored by, and shown
    const twice = recordOf({
      values,
      overrides: [1, 2].map((value) => ({ name: 'falls', value, reason: `${value}` })),
    });
    const { values: shown, items } = recordReport({ record: twice, findings: [], today });
    expect(items.find(({ item }) => item.id === 'S1')?.item.evidence?.falls).toBe(2);
    expect(shown.find(({ name }) => name === 'falls')?.override?.value).toBe(2);
  });

  it('[DR416] what the findings tell is said to come from them', () => {
    const bare = recordOf({
      values: {
        ...values,
        due: null,
        closed_on_time: null,
        major_open: null,
        revisions_needed: null,
        revisions_done: null,
      },
    });
    const { values: rows, findings } = recordReport({
      record: bare,
      findings: [findingAt('closed'), findingAt('assessed', { drill: 'other' })],
      today,
    });
    expect(findings).toHaveLength(1);
    expect(rows.find(({ name }) => name === 'due')).toMatchObject({ measured: 1, isFromFindings: true });
    expect(rows.find(({ name }) => name === 'T_evac_s')).toMatchObject({ isFromFindings: false });
  });

  it('[DR417] forecasts stand beside the values and classes they are of', () => {
    const run = (seed: number, T_evac_s: number) => ({
      ...{ seed, buildingClearTimeS: 100, values: { T_evac_s } },
      classes: { c1: { startS: 9, arrivedS: T_evac_s - 10 } },
    });
    const record = recordOf({
      classTimes: [
        { id: 'c2', name: '二班' },
        { id: 'c1', name: '一班', startS: 10, arrivedS: 120 },
      ],
      forecast: [run(1, 150), run(2, 170)],
    });
    const { values: rows, classes, runs } = recordReport({ record, findings: [], today });
    expect(runs).toBe(2);
    expect(rows.find(({ name }) => name === 'T_evac_s')).toMatchObject({ forecast: 160 });
    expect(rows.find(({ name }) => name === 'falls')).toMatchObject({ forecast: null });
    expect(classes.map(({ id, arrivedS, forecastS }) => [id, arrivedS, forecastS])).toEqual([
      ['c1', 120, 150],
      ['c2', null, null],
    ]);
  });

  it('[DR418] a draft has no seal; a signed record is sealed by date, version, hash and id; a change is told', () => {
    expect([recordSeal(open), recordState(open, false)]).toEqual([null, 'draft']);
    const signed = lockRecord(open, { role: '校长', on: '2026-11-13' }, nodeHost);
    const hash = signed.lock?.hash ?? '';
    expect(recordSeal(signed)).toBe(`MUSTER-RECORD 2026-11-12 V1\nSHA256 ${hash}\nr1`);
    expect(hashGroups(hash).join('')).toBe(hash);
    expect(hashGroups(hash)).toHaveLength(8);
    const isChanged = (record: DrillRecord) => checkRecordLock(record, nodeHost).length > 0;
    expect(recordState(signed, isChanged(signed))).toBe('locked');
    const altered = { ...signed, notes: '后来加的' };
    expect(recordState(altered, isChanged(altered))).toBe('changed');
    expect(recordSeal({ ...signed, id: '长'.repeat(5000) })?.length).toBeLessThan(300);
  });
});
