import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../../src/cli/nodeHost.js';
import {
  appendTap,
  checkKeptDay,
  checkRecordLock,
  type DayLog,
  dayRecord,
  intoRecord,
  type KeptDay,
  keepDay,
  lockRecord,
  newDayLog,
  openKeptDay,
  parseDrillRecord,
  parseKeptDay,
  scoreDrill,
  settleDay,
  undoLastTap,
  withKeptDay,
  withLogsKept,
} from '../../../src/drills/index.js';
import { dayOf, desk, goodDay, SIGNAL_MS } from './fireDay.js';

const day = dayOf();
const logs = goodDay(day);
const kept = keepDay(day, logs, nodeHost);
const saved = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const held = { date: '2026-11-27', time: '09:10' } as const;
const made = withKeptDay(dayRecord(day, settleDay(day, logs), held), kept);
const signature = { role: '校长', on: '2026-11-28' } as const;

const at = (i: number, junk: unknown) => Object.assign([1, 1, 0], { [i]: junk });

describe('the taps kept with a record', () => {
  it('[DR336] come back as they were: the account of every tap is the same', () => {
    const { value: read, problems } = parseKeptDay(saved(kept));
    expect(problems).toEqual([]);
    const opened = openKeptDay(read as KeptDay).value;
    expect(opened?.day).toEqual(day);
    expect(settleDay(day, opened?.logs ?? [])).toEqual(settleDay(day, logs));
  });

  it('[DR336] are the same to the byte in whatever order, and however often, the logs came', () => {
    expect(keepDay(day, [...logs].reverse(), nodeHost)).toEqual(kept);
    expect(keepDay(day, [...logs, ...logs.slice(0, 3)], nodeHost)).toEqual(kept);
  });

  it('[DR336] have fewer than forty letters a tap', () => {
    const taps = logs.reduce((sum, log) => sum + log.taps.length, 0);
    expect(taps).toBeGreaterThan(30);
    expect(JSON.stringify(kept.logs).length / taps).toBeLessThan(40);
  });

  it('[DR337] are named in the record by their hash, which the signature covers', () => {
    const record = parseDrillRecord(saved(made));
    expect(record.problems).toEqual([]);
    const taps = logs.reduce((sum, log) => sum + log.taps.length, 0);
    expect(record.value?.keptDay).toEqual({ hash: kept.hash, taps, devices: logs.length });
    const silent = newDayLog(day, { device: 'silent', role: 'desk' });
    const { devices } = withKeptDay(made, keepDay(day, [...logs, silent], nodeHost)).keptDay ?? {};
    expect(devices).toBe(logs.length);
    const locked = lockRecord(made, signature, nodeHost);
    expect(checkRecordLock(saved(locked), nodeHost)).toEqual([]);
    const other = { ...locked, keptDay: { ...locked.keptDay, hash: '0'.repeat(64) } };
    expect(checkRecordLock(saved(other), nodeHost).map(({ code }) => code)).toEqual(['record-changed-after-lock']);
  });

  it('[DR337] say so where a tap, or what the phones knew, was changed afterwards', () => {
    expect(checkKeptDay(kept, nodeHost)).toEqual([]);
    const text = JSON.stringify(kept);
    const [tapped, expected] = [text.replace(',40,', ',39,'), text.replace(/\[1,(\d+),/, '[1,9$1,')];
    for (const changed of [tapped, expected]) {
      expect(changed).not.toBe(text);
      const { value } = parseKeptDay(JSON.parse(changed));
      const problems = value === null ? [] : checkKeptDay(value, nodeHost);
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['kept-day-changed', 'warning']]);
    }
  });

  it('[DR338] any input is a kept day or problems', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('day', 'logs', 'hash', 'schemaVersion', 'extra'), (junk, field) => {
        for (const json of [junk, { ...kept, [field]: junk }]) {
          const { value, problems } = parseKeptDay(json);
          expect((value === null) === problems.length > 0).toBe(true);
        }
      }),
    );
    expect(parseKeptDay({ ...kept, schemaVersion: 2 }).problems[0]?.code).toBe('newer-version');
  });

  it('[DR338] objects that cannot be read as numbers, and rows without end, are refused in words', () => {
    const endless = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
    for (const junk of [{ toString: 1 }, { valueOf: 1, toString: 1 }, endless]) {
      const rows = [
        ['d', 'x', junk, null, 0, 0, []],
        ...[0, 1, 2].map((i) => ['d', 'x', 0, null, 0, 0, [at(i, junk)]]),
      ];
      for (const row of rows) expect(parseKeptDay({ ...kept, logs: [row] }).problems).not.toEqual([]);
    }
    // a row that is longer than those that are read
    expect(parseKeptDay({ ...kept, day: [...kept.day, endless] }).problems).not.toEqual([]);
    const night = dayOf({
      wards: [{ id: 'w', name: '东区', rooms: [{ id: 'r', name: '101', beds: 8, expected: 8 }] }],
    });
    expect(parseKeptDay(saved(keepDay(night, [], nodeHost))).problems).toEqual([]);
  });
});

describe('a record made anew from more taps', () => {
  it('[DR339] keeps what people wrote, and takes what taps tell', () => {
    const { T_evac_s: _, ...others } = made.values;
    const values = { ...others, T_evac_s: 999, missing_not_flagged: 4, photos: 1 };
    const sources = { ...made.sources, missing_not_flagged: [{ from: 'observer' as const }] };
    const written = { ...made, values, sources, notes: '二楼门卡住', findings: ['finding:1'] };
    const unknown = { ...made, values: { ...made.values, missing_not_flagged: null } };
    const record = intoRecord(written, unknown, 'x');
    expect(record).toMatchObject({ notes: '二楼门卡住', findings: ['finding:1'] });
    expect(record.values).toMatchObject({ T_evac_s: made.values.T_evac_s, missing_not_flagged: 4, photos: 1 });
    expect(record.version).toBeUndefined();
    expect(intoRecord(undefined, made, 'x')).toBe(made);
  });

  it('[DR339] a value that taps alone told goes where they tell it no more, and so does an emergency tapped in error', () => {
    const differs = desk(day, [[290, 'count', { of: 'c1', value: 39 }]]);
    const quarrel = dayRecord(day, settleDay(day, [...logs, differs]), held);
    expect(quarrel.values.missing_not_flagged).toBeNull();
    const open = intoRecord(made, quarrel, 'x');
    expect(open.values.missing_not_flagged).toBeNull();
    expect(open.sources).not.toHaveProperty('missing_not_flagged');
    expect(intoRecord(open, made, 'x').values).toEqual(made.values);
    const [first, ...others] = logs as [DayLog, ...DayLog[]];
    const alarmed = appendTap(first, { atMs: SIGNAL_MS + 340_000, what: 'realEmergency' }).value as DayLog;
    const again = (log: DayLog) => {
      const all = [log, ...others];
      return withKeptDay(dayRecord(day, settleDay(day, all), held), keepDay(day, all, nodeHost));
    };
    const broken = intoRecord(undefined, again(alarmed), 'x');
    expect(scoreDrill(broken).total).toBeNull();
    const calm = intoRecord(broken, again(undoLastTap(alarmed, SIGNAL_MS + 345_000)), 'x');
    expect(scoreDrill(calm)).toEqual(scoreDrill(made));
    expect(parseDrillRecord(saved(calm)).problems).toEqual([]);
  });

  it('[DR339] leaves a signed one as it is, under a new version with the reason', () => {
    const locked = lockRecord(made, signature, nodeHost);
    const record = intoRecord(locked, made, '补扫了两台手机');
    expect(record).toMatchObject({ version: 2, changeReason: '补扫了两台手机' });
    expect(record.lock).toBeUndefined();
    expect(checkRecordLock(saved(record), nodeHost)).toEqual([]);
    expect(record.earlier?.[0]?.lock).toEqual(locked.lock);
  });

  it('[DR344] a correction of a signed one is judged by what the signed one was, also when the school has others by now', () => {
    const own = { item: 'M1', values: { zero_ratio: 2 }, reason: '坡道施工', on: '2026-12-01' } as const;
    const today = dayRecord(day, settleDay(day, logs), held, [own]);
    expect(today.thresholds?.M1).toEqual({ zero_ratio: 2 });
    const correction = intoRecord(lockRecord(made, signature, nodeHost), today, '补扫');
    expect(correction.thresholds).toEqual(lockRecord(made, signature, nodeHost).thresholds);
    expect(correction).not.toHaveProperty('thresholdReasons');
    expect(intoRecord(correction, today, '再扫').thresholds).toEqual(correction.thresholds);
    const open = intoRecord(made, today, 'x');
    expect(open).toMatchObject({
      thresholds: { M1: { zero_ratio: 2 } },
      thresholdReasons: { M1: { reason: '坡道施工' } },
    });
    expect(intoRecord(open, made, 'x')).not.toHaveProperty('thresholdReasons');
  });

  it('[DR345] a late phone alone on another computer adds to the taps kept, and replaces none of them', () => {
    const [late, ...others] = [...logs].reverse();
    const first = keepDay(day, others, nodeHost);
    const merged = withLogsKept(late ? [late] : [], first);
    expect(keepDay(day, merged, nodeHost)).toEqual(kept);
    expect(settleDay(day, merged)).toEqual(settleDay(day, logs));
    expect(withLogsKept(logs, undefined)).toEqual(withLogsKept(logs, kept));
  });

  it('[DR345] a time of a class that was typed stays where taps do not tell it', () => {
    const typed = [
      { id: 'c1', name: '一(1)班', startS: 999, arrivedS: null, absent: 2 },
      { id: 'x', name: '借读班', startS: 30 },
    ];
    const told = [{ id: 'c1', name: '一(1)班', startS: 10, arrivedS: 100, countedS: null }];
    expect(intoRecord({ ...made, classTimes: typed }, { ...made, classTimes: told }, 'x').classTimes).toEqual([
      { id: 'c1', name: '一(1)班', startS: 10, arrivedS: 100, countedS: null, absent: 2 },
      { id: 'x', name: '借读班', startS: 30 },
    ]);
  });
});
