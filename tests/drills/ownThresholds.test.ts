/** Thresholds a school sets in place of the rubric's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import {
  type DrillRecord,
  isWithin,
  judgeAnew,
  judgedBy,
  lockRecord,
  type OwnThreshold,
  parseDrillRecord,
  parseOwnThreshold,
  reviseRecord,
  SCORE_PROFILES,
  scoreDrill,
  thresholdInterval,
  thresholdRows,
  thresholdUnit,
} from '../../src/drills/index.js';

const own = (item: string, values: Record<string, number>, more: Partial<OwnThreshold> = {}): OwnThreshold => ({
  ...{ item, values, reason: '本校 2025 年四次演练的中位数', on: '2026-09-01' },
  ...more,
});

function drill(more: object = {}): DrillRecord {
  const { value, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario: 'fire' },
    values: { T_evac_s: 150, T_target_s: 120, median_class_start_s: 24 },
    ...judgedBy('evac_day', 'fire', []),
    ...more,
  });
  expect(problems).toEqual([]);
  return value as DrillRecord;
}

const pointsOf = (record: DrillRecord, id: string) => scoreDrill(record).items.find((item) => item.id === id)?.points;
const told = (entry: object) => parseOwnThreshold(entry).problems.map(({ code, path }) => [code, path]);

describe('thresholds of the school', () => {
  const milder = [own('M1', { zero_ratio: 2 })];

  it('[DR434] a drill nobody has signed is judged by them, with the reason in its record', () => {
    const judged = judgeAnew(drill(), [], milder);
    expect(judged.thresholds?.M1).toEqual({ zero_ratio: 2 });
    expect(judged.thresholdReasons).toEqual({ M1: { reason: '本校 2025 年四次演练的中位数', on: '2026-09-01' } });
    expect([pointsOf(drill(), 'M1'), pointsOf(judged, 'M1')]).toEqual([6, 9]);
    expect(parseDrillRecord(JSON.parse(JSON.stringify(judged))).problems).toEqual([]);
    expect(judgeAnew(judged, milder, [])).toEqual(drill());
  });

  it('[DR434] a signed record keeps its own, and so does a correction of it', () => {
    const signed = lockRecord(drill(), { role: '校长', on: '2026-11-12' }, nodeHost);
    expect(judgeAnew(signed, [], milder)).toBe(signed);
    const corrected = reviseRecord(signed, { notes: '更正' }, '更正');
    expect(judgeAnew(corrected, [], milder)).toBe(corrected);
  });

  it('[DR434] what a record judges by on its own account stays, as the time to secure a room on the day', () => {
    const onTheDay = drill({
      profile: 'intruder_lockdown',
      scenario: 'intruder',
      ...{ thresholds: { L3: { target_secure_s: 45 } } },
    });
    const after = judgeAnew(onTheDay, [], [own('L3', { target_secure_s: 90 }), own('L1', { full: 20 })]);
    expect([after.thresholds?.L3, after.thresholds?.L1]).toEqual([{ target_secure_s: 45 }, { full: 20, zero: 60 }]);
    expect(Object.keys(after.thresholdReasons ?? {})).toEqual(['L1']);
  });

  it('[DR434] of an item with two sets an earthquake has its own', () => {
    const both = [own('R1', { full: 20, zero: 60 }), own('R1', { full: 5, zero: 30 }, { scenario: 'earthquake' })];
    expect(judgedBy('evac_day', 'fire', both).thresholds.R1).toEqual({ full: 20, zero: 60 });
    expect(judgedBy('evac_day', 'earthquake', both).thresholds.R1).toEqual({ full: 5, zero: 30 });
    expect(judgedBy('evac_day', 'earthquake', both.slice(0, 1))).not.toHaveProperty('thresholdReasons');
  });

  it('[DR435] whichever side of a pair is changed, full points and none stay apart and on their side', () => {
    expect(told(own('R1', { full: 20 }))).toEqual([]);
    expect(told(own('R1', { zero: 10 }))).toEqual([['threshold-out-of-range', 'values.zero']]);
    expect(told(own('R1', { full: 60 }))).toEqual([['threshold-out-of-range', 'values.full']]);
    expect(told(own('P3', { full: 1.2 }))).toEqual([['threshold-out-of-range', 'values.full']]);
    expect(told(own('C1', { full_h: 80 }))).toEqual([['threshold-out-of-range', 'values.full_h']]);
    expect(told(own('S1', { fall_cost: -0.1 }))).toEqual([['threshold-out-of-range', 'values.fall_cost']]);
    expect(told(own('X1', { full: 1 }))).toEqual([['unknown-threshold', 'values.full']]);
    expect(told(own('M1', { zero_ratio: Number.NaN }))).toEqual([['own-threshold-invalid', 'values.zero_ratio']]);
    expect(told({ ...own('M1', { zero_ratio: 2 }), reason: '' })).toEqual([['own-threshold-invalid', 'reason']]);
  });

  it('[DR435] a number within the interval that is shown is taken, and one outside is refused', () => {
    const sets = SCORE_PROFILES.flatMap((profile) => thresholdRows(profile, []));
    const cases = sets.flatMap((set) => Object.keys(set.proposed).map((name) => ({ set, name })));
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.double({ min: -10, max: 700, noNaN: true }), ({ set, name }, value) => {
        const { item, scenario, proposed } = set;
        const isAllowed = isWithin(value, thresholdInterval(name, proposed, proposed));
        const entry = own(item.id, { [name]: value }, scenario === null ? {} : { scenario });
        expect(told(entry).length).toBe(isAllowed ? 0 : 1);
      }),
      { numRuns: 500 },
    );
    // those of the rubric lie within their own intervals
    for (const { set, name } of cases) {
      expect([name, isWithin(set.proposed[name] ?? 0, thresholdInterval(name, set.proposed, set.proposed))]).toEqual([
        name,
        true,
      ]);
      expect(thresholdUnit(set.item, name)).toMatch(/^(s|h|people\/m2|per 100|0\.\.1|ratio)$/);
    }
  });

  it('[DR436] what is not the rubric’s is listed with the item, beside what the rubric proposes and why', () => {
    const items = scoreDrill(judgeAnew(drill(), [], milder)).items;
    expect(items.filter(({ changedThresholds }) => changedThresholds.length > 0).map(({ id }) => id)).toEqual(['M1']);
    expect(items.find(({ id }) => id === 'M1')?.changedThresholds).toEqual([
      { name: 'zero_ratio', value: 2, proposed: 1.5, reason: '本校 2025 年四次演练的中位数' },
    ]);
    const silent = drill({ thresholds: { M1: { zero_ratio: 3 } } });
    expect(scoreDrill(silent).items.find(({ id }) => id === 'M1')?.changedThresholds[0]?.reason).toBeNull();
  });

  it('[DR436] the list of thresholds has every number a formula uses, once', () => {
    const names = (profile: (typeof SCORE_PROFILES)[number]) =>
      thresholdRows(profile, milder).flatMap(({ item, scenario, proposed }) =>
        Object.keys(proposed).map((name) => `${item.id} ${scenario ?? ''} ${name}`),
      );
    expect(names('evac_day').filter((name) => name.startsWith('R1'))).toEqual([
      'R1  full',
      'R1  zero',
      'R1 earthquake full',
      'R1 earthquake zero',
    ]);
    expect(names('night_dormitory')).not.toContain('N5  day_target_plus_s');
    for (const profile of SCORE_PROFILES) expect(new Set(names(profile)).size).toBe(names(profile).length);
    expect(thresholdRows('evac_day', milder).find(({ item }) => item.id === 'M1')?.own).toBe(milder[0]);
  });
});
