import { expect, it } from 'vitest';
import { dayRecord, parseDrillRecord, settleDay } from '../../../src/drills/index.js';
import { dayOf, goodDay } from './fireDay.js';

it('[DR375] the record of a drill day has the times of its classes, the taps behind each value, and thresholds', () => {
  const day = dayOf();
  const settled = settleDay(day, goodDay(day));
  const { value: record, problems } = parseDrillRecord(dayRecord(day, settled, { date: '2026-11-27', time: '09:10' }));
  expect(problems).toEqual([]);
  expect(record?.classTimes?.map(({ id }) => id)).toEqual(day.classes.map(({ id }) => id));
  const arrivals = record?.classTimes?.map(({ arrivedS }) => arrivedS ?? 0) ?? [];
  expect(Math.max(...arrivals)).toBe(record?.values.T_evac_s);
  const known = Object.entries(settled.values).filter(([, { value, taps }]) => value !== null && taps.length > 0);
  expect(Object.keys(record?.sources ?? {}).sort()).toEqual(known.map(([name]) => name).sort());
  const first = settled.values.T_evac_s?.taps[0];
  expect(record?.sources?.T_evac_s?.[0]).toMatchObject({
    from: 'taps',
    taps: expect.arrayContaining([`${first?.device}:${first?.n}`]),
  });
  expect(record?.thresholds?.M1).toEqual({ zero_ratio: 1.5 });
  // a report tells of a class at first and now: it is one tap all the same
  const counts = record?.sources?.sum_abs_error?.[0]?.taps ?? [];
  expect(counts.length).toBeGreaterThan(0);
  expect(new Set(counts).size).toBe(counts.length);
});

it('[DR375] the time to secure a room that was in force is kept, unless no points could be earned by it', () => {
  const seconds = (secureS: number | null) => {
    const day = { ...dayOf(), kind: 'intruder' as const };
    const own = { ...day, thresholds: { ...day.thresholds, secureS } };
    const json = dayRecord(own, settleDay(own, []), { date: '2026-11-27', time: null });
    expect(parseDrillRecord(json).problems).toEqual([]);
    return json.thresholds?.L3?.target_secure_s;
  };
  expect([seconds(90), seconds(null), seconds(600)]).toEqual([90, 60, 60]);
});

it('[DR346] the reason of the school stands beside its own time to secure a room, and not beside the rubric’s', () => {
  const own = { item: 'L3', values: { target_secure_s: 45 }, reason: '新换了门锁', on: '2026-11-01' } as const;
  const judged = (secureS: number) => {
    const day = { ...dayOf(), kind: 'intruder' as const };
    const ofDay = { ...day, thresholds: { ...day.thresholds, secureS } };
    const record = dayRecord(ofDay, settleDay(ofDay, []), { date: '2026-11-27', time: null }, [own]);
    return [record.thresholds?.L3?.target_secure_s, record.thresholdReasons?.L3?.reason];
  };
  expect([judged(45), judged(60)]).toEqual([
    [45, '新换了门锁'],
    [60, undefined],
  ]);
});
