import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import rubricJson from '../../src/drills/data/scoring-rubric.json' with { type: 'json' };
import {
  checkRecordLock,
  type DrillRecord,
  lockRecord,
  parseDrillRecord,
  reviseRecord,
  scoreDrill,
} from '../../src/drills/index.js';

const { scenario, ...values } = rubricJson.worked_example.inputs;
const format = 'muster/drill-record';
const signature = { role: '校长', on: '2026-11-12' };

function read(json: unknown): DrillRecord {
  const { value, problems } = parseDrillRecord(json);
  expect(problems).toEqual([]);
  return value as DrillRecord;
}

const open = read({ format, schemaVersion: 2, profile: 'evac_day', scenario, values, date: '2026-11-12' });
const locked = lockRecord(open, signature, nodeHost);
const saved = (record: DrillRecord): unknown => JSON.parse(JSON.stringify(record));
const codes = (json: unknown) => checkRecordLock(json, nodeHost).map(({ code, path }) => [code, path]);

describe('a signed record', () => {
  it('[DR360] saved and read again it is unchanged, whatever the order of its fields', () => {
    expect(codes(saved(locked))).toEqual([]);
    const turned = Object.fromEntries(Object.entries(saved(locked) as object).reverse());
    expect(codes(turned)).toEqual([]);
    expect(read(saved(locked))).toEqual(locked);
    expect(codes(read(saved(locked)))).toEqual([]);
  });

  it('[DR360] any change of a value, the signer, the day or a threshold says so, and the record is still read', () => {
    const changed: object[] = [
      { ...locked, values: { ...locked.values, T_evac_s: 120 } },
      { ...locked, notes: 'x' },
      { ...locked, lock: { ...locked.lock, role: '副校长' } },
      { ...locked, lock: { ...locked.lock, on: '2026-11-13' } },
      { ...locked, thresholds: { ...locked.thresholds, M1: { zero_ratio: 2 } } },
    ];
    for (const json of changed) {
      expect(codes(saved(json as DrillRecord))).toEqual([['record-changed-after-lock', 'lock.hash']]);
      expect(parseDrillRecord(saved(json as DrillRecord)).value).not.toBeNull();
    }
  });

  it('[DR360] whatever single value is changed, it shows', () => {
    const names = Object.keys(values);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 0, max: 1000 }), (name, value) => {
        const before = locked.values[name];
        const json = saved({ ...locked, values: { ...locked.values, [name]: value } });
        expect(codes(json).length).toBe(before === value ? 0 : 1);
      }),
    );
  });

  it('[DR361] a change makes a new, open version that keeps the signed one and gives the reason', () => {
    const better = reviseRecord(locked, { values: { ...locked.values, falls: 0 } }, 'the fall was in another building');
    expect([better.version, better.lock, better.changeReason]).toEqual([
      2,
      undefined,
      'the fall was in another building',
    ]);
    expect(better.earlier).toEqual([locked]);
    const again = lockRecord(better, signature, nodeHost);
    expect(codes(saved(again))).toEqual([]);
    expect(read(saved(again))).toEqual(again);
    const forged = saved({ ...again, earlier: [{ ...locked, notes: 'forged' }] });
    expect(codes(forged).map(([code]) => code)).toEqual(['record-changed-after-lock', 'record-changed-after-lock']);
    expect(reviseRecord(open, { notes: 'x' }, '')).toEqual({ ...open, notes: 'x' });
  });

  it('[DR362] a signed record keeps every threshold, and is scored by them whatever the rubric says later', () => {
    expect(locked.thresholds?.M1).toEqual({ zero_ratio: 1.5 });
    const milder = { ...locked, thresholds: { ...locked.thresholds, M1: { zero_ratio: 2 } } };
    const points = (record: DrillRecord) => scoreDrill(record).items.find(({ id }) => id === 'M1')?.points;
    expect(points(locked)).toBe(7.8);
    expect(points(milder)).toBe(9.9);
  });

  it('[DR362] a record of version 1 gets the thresholds it was judged by', () => {
    const old = read({ format, schemaVersion: 1, profile: 'evac_day', scenario, values });
    expect([old.schemaVersion, old.thresholds]).toEqual([2, locked.thresholds]);
    expect(scoreDrill(old).total).toBe(rubricJson.worked_example.final);
    const quake = read({ format, schemaVersion: 1, profile: 'evac_day', scenario: 'earthquake', values: {} });
    expect(quake.thresholds?.R1).toEqual({ full: 10, zero: 40 });
  });

  it('[DR363] thresholds that name nothing, meet or turn round are refused with their item', () => {
    const told = (thresholds: object) =>
      parseDrillRecord({ ...open, thresholds }).problems.map(({ code, path }) => [code, path]);
    expect(told({ M1: { zero_ratio: 1 } })).toEqual([['threshold-out-of-range', 'thresholds.M1.zero_ratio']]);
    expect(told({ R1: { full: 60 } })).toEqual([['threshold-out-of-range', 'thresholds.R1.full']]);
    expect(told({ P3: { full: 0.5, zero: 0.6 } })).toEqual([['threshold-out-of-range', 'thresholds.P3.full']]);
    expect(told({ L3: { target_secure_s: 200 } })).toEqual([
      ['threshold-out-of-range', 'thresholds.L3.target_secure_s'],
    ]);
    expect(told({ X9: { full: 1 } })).toEqual([['unknown-threshold', 'thresholds.X9.full']]);
    expect(told({ M1: { colour: 1 } })).toEqual([['unknown-threshold', 'thresholds.M1.colour']]);
    expect(told({ R1: { full: 20, zero: 50 } })).toEqual([]);
  });

  it('[DR360] any input is checked without a throw', () => {
    fc.assert(fc.property(fc.anything(), (json) => void checkRecordLock({ lock: json, earlier: [json] }, nodeHost)));
  });
});
