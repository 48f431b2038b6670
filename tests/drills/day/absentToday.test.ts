import { describe, expect, it } from 'vitest';
import { nodeHost as host } from '../../../src/cli/nodeHost.js';
import {
  type DayLog,
  dayRecord,
  decodeHandover,
  encodeHandover,
  parseDrillRecord,
  settleDay,
} from '../../../src/drills/index.js';
import { type At, COURSE, commander, dayOf, desk, goodDay, teacher } from './fireDay.js';

const day = dayOf();
const groupOf = (logs: readonly DayLog[], id = 'c2') => settleDay(day, logs).groups.find((each) => each.id === id);
/** One class with two ill at home. */
const ill = (more: readonly At[] = []) => teacher(day, 'c2', [[-600, 'absent', { value: 2 }], ...more]);

describe('who is not at school today', () => {
  it('[DR341] is not expected, and nobody is missing for it', () => {
    expect(groupOf([ill()])).toMatchObject({ expected: 38, absent: 2, counted: null, difference: null });
    expect(groupOf([ill([[200, 'missing', { value: 0 }]])])).toMatchObject({ counted: 38, difference: 0 });
    expect(groupOf([ill([[200, 'missing', { value: 1 }]])])).toMatchObject({ counted: 37, difference: -1 });
    expect(groupOf([ill([[200, 'extra', { value: 1 }]])])).toMatchObject({ counted: 39, difference: 1 });
    expect(groupOf([ill([[200, 'count', { value: 40 }]])])).toMatchObject({ difference: 2 });
    expect(groupOf([desk(day, [[-500, 'absent', { of: 'c2', value: 40 }]])])).toMatchObject({ expected: 0 });
  });

  it('[DR494] those noted missing and told absent later are absent, and missing to nobody', () => {
    const told = teacher(day, 'c2', [[200, 'missing', { value: 2 }]]);
    const later = desk(day, [[260, 'absent', { of: 'c2', value: 2 }]]);
    expect(groupOf([told])).toMatchObject({ expected: 40, counted: 38, difference: -2 });
    const known = { expected: 38, absent: 2, counted: 38, firstCounted: 38, presentAtFirst: 38, difference: 0 };
    expect(groupOf([told, later])).toMatchObject(known);
    // one of the two, and the other way round
    expect(groupOf([told, desk(day, [[260, 'absent', { of: 'c2', value: 1 }]])])).toMatchObject({ difference: -1 });
    expect(groupOf([told, desk(day, [[100, 'absent', { of: 'c2', value: 2 }]])])).toMatchObject({ difference: -2 });
    const same = teacher(day, 'c2', [
      [200, 'missing', { value: 2 }],
      [230, 'absent', { value: 2 }],
    ]);
    expect(groupOf([same])).toMatchObject(known);
    // two were ill, one more is missing, and turns out to be ill too
    expect(
      groupOf([
        ill([
          [200, 'missing', { value: 1 }],
          [260, 'absent', { value: 3 }],
        ]),
      ]),
    ).toMatchObject({
      ...{ expected: 37, counted: 37, difference: 0 },
    });
    expect(
      groupOf([
        teacher(day, 'c2', [
          [200, 'extra', { value: 1 }],
          [260, 'absent', { value: 2 }],
        ]),
      ]),
    ).toMatchObject({ expected: 38, counted: 41 });
  });

  it('[DR494] on a sheet of paper the absent and the missing belong together, in whatever order they were typed', () => {
    const sheet = (taps: readonly At[]) => [{ ...desk(day, taps), isPaper: true as const }];
    const missing: At = [200, 'missing', { of: 'c2', value: 1 }];
    const absent: At = [0, 'absent', { of: 'c2', value: 2 }];
    for (const taps of [
      [missing, absent],
      [absent, missing],
    ]) {
      expect(groupOf(sheet(taps))).toMatchObject({ expected: 38, counted: 37, difference: -1 });
    }
  });

  it('[DR341] is corrected by the same device, and taken back', () => {
    expect(groupOf([ill([[-500, 'absent', { value: 1 }]])])).toMatchObject({ expected: 39, absent: 1 });
    expect(groupOf([ill([[-500, 'undo', { value: 1 }]])])).toMatchObject({ expected: 40, absent: 0 });
  });

  it('[DR341] stays through a false start', () => {
    const again = commander(day, [...COURSE.slice(0, 2), [5, 'falseStart'], [60, 'signal']]);
    expect(groupOf([again, ill()])).toMatchObject({ expected: 38 });
  });

  it('[DR341] is a conflict where two differ: nobody is taken off until somebody decides', () => {
    const other = desk(day, [[-300, 'absent', { of: 'c2', value: 3 }]]);
    const quarrel = settleDay(day, [ill(), other]);
    expect(quarrel.conflicts).toMatchObject([{ of: 'c2', about: 'absent' }]);
    expect(groupOf([ill(), other])).toMatchObject({ expected: 40, absent: 0, isInConflict: true });
    const decided = commander(day, [[-100, 'resolve', { of: 'c2', about: 'absent', value: 3 }]]);
    expect(groupOf([ill(), other, decided])).toMatchObject({ expected: 37, isInConflict: false });
  });

  it('[DR341] more than the class has, below zero, or of nobody counts for nothing', () => {
    const log = desk(day, [
      [-500, 'absent', { of: 'c2', value: 41 }],
      [-499, 'absent', { of: 'nobody', value: 1 }],
    ]);
    const settled = settleDay(day, [
      log,
      { ...log, device: 'x', taps: [{ n: 1, atMs: 1, what: 'absent', of: 'c2', value: -1 }] },
    ]);
    expect(settled.taps.map(({ fate }) => fate)).toEqual(['refused', 'refused', 'refused']);
    expect(groupOf([log])).toMatchObject({ expected: 40 });
  });

  it('[DR341] is kept in the record: today’s number, and the absent of each class', () => {
    const settled = settleDay(day, [
      ...goodDay(day).filter(({ of }) => of !== 'c2'),
      ill([[210, 'count', { value: 38 }]]),
    ]);
    const { value: record, problems } = parseDrillRecord(dayRecord(day, settled, { date: '2026-11-27', time: null }));
    expect(problems).toEqual([]);
    expect(record?.values).toMatchObject({ N: 8 * 40 - 2, sum_abs_error: 0 });
    expect(record?.classTimes?.map(({ absent }) => absent ?? 0)).toEqual([0, 2, 0, 0, 0, 0, 0, 0]);
  });

  it('[DR341] comes back from a hand-over as it was', () => {
    const { value } = decodeHandover(encodeHandover({ is: 'logs', logs: [ill()] }, host), host);
    expect(value).toEqual({ is: 'logs', logs: [ill()] });
  });
});
