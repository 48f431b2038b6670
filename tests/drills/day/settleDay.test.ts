import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendTap,
  type DayLog,
  dayRecord,
  lastStandingTap,
  mergeLogs,
  newDayLog,
  nextPhaseTaps,
  parseDayLog,
  parseDrillDay,
  parseDrillRecord,
  scoreDrill,
  settleDay,
  TAP_FATES,
  TAP_KINDS,
  undoLastTap,
} from '../../../src/drills/index.js';
import { COURSE, commander, dayOf, desk, goodDay, logOf, SIGNAL_MS, teacher } from './fireDay.js';

const day = dayOf();
const fatesOf = (logs: readonly DayLog[], device: string, of = day) =>
  settleDay(of, logs)
    .taps.filter((each) => each.device === device)
    .map(({ fate }) => fate);
const measured = (logs: readonly DayLog[], name: string, of = day) => settleDay(of, logs).values[name]?.value;
const withLog = (logs: readonly DayLog[], log: DayLog) => [...logs.filter(({ device }) => device !== log.device), log];

describe('a drill day', () => {
  it('[DR300] gives the commander the events of the drill’s own machine, in its order', () => {
    const pressed: string[] = [];
    let phase: string | null = null;
    for (let next = nextPhaseTaps(day, phase); next[0]; next = nextPhaseTaps(day, phase)) {
      pressed.push(`${next[0].what} ${next[0].of}`);
      phase = next[0].of ?? null;
    }
    expect(pressed).toEqual([
      'phase detection',
      'signal alarm',
      ...['response', 'evacuation', 'assembly', 'rollCall', 'search', 'allClear', 'closed'].map((of) => `phase ${of}`),
    ]);
    expect(nextPhaseTaps(dayOf({ kind: 'earthquake' }), null).map(({ of }) => of)).toEqual(['earlyWarning', 'shaking']);
    expect(nextPhaseTaps(dayOf({ kind: 'tabletop' }), null)).toEqual([]);
  });

  it('[DR301] settles the values of the record, each with the taps it came from', () => {
    const { values, state } = settleDay(day, goodDay(day));
    expect(state).toBe('closed');
    expect(Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]))).toEqual({
      ...{ N: 320, classes: 8, posts_required: 2, T_target_s: 180, T_evac_s: 170, median_class_start_s: 13.5 },
      ...{ posts_manned_in_time: 1, sum_abs_error: 0, missing_not_flagged: 0, A_full_s: 270 },
      ...{ helped_needed: 1, helped_ok: 1, stopped_for_safety: 0 },
    });
    expect(values.T_evac_s?.taps).toEqual(day.classes.map(({ id }) => ({ device: `t-${id}`, n: 2 })));
    expect(values.posts_manned_in_time?.taps).toContainEqual({ device: 'post2', n: 2 });
  });

  it('[DR302] leaves open what cannot be known, and says who keeps it open', () => {
    const silent = withLog(goodDay(day), teacher(day, 'c4', []));
    const { values, groups } = settleDay(day, silent);
    for (const name of ['median_class_start_s', 'sum_abs_error', 'missing_not_flagged', 'A_full_s']) {
      expect(values[name], name).toEqual({ value: null, taps: [], lacking: ['c4'] });
    }
    expect(groups[3]).toMatchObject({ leftS: null, counted: null, difference: null });
    expect(settleDay(day, []).values.T_evac_s?.value).toBeNull();
    expect(settleDay(day, []).values.falls).toBeUndefined();
    const before = withLog(goodDay(day), teacher(day, 'c4', [[-5, 'left']]));
    expect(settleDay(day, before).values.median_class_start_s).toEqual({ value: null, taps: [], lacking: ['c4'] });
  });

  it('[DR303] takes the commander’s word that all are in place where a class told no arrival, never before one that did', () => {
    const silent = withLog(goodDay(day), teacher(day, 'c4', []));
    expect(measured(silent, 'T_evac_s')).toBe(190);
    expect(measured(withLog(silent, teacher(day, 'c1', [[250, 'arrived']])), 'T_evac_s')).toBe(250);
    expect(measured(goodDay(day), 'T_evac_s', dayOf({ timedTo: 'buildingExit' }))).toBe(150);
  });

  it('[DR304] tells the missing from the miscounted: a first report is wrong by what was present then', () => {
    const flagged = teacher(day, 'c1', [
      [200, 'missing', { value: 2, about: 'toilet' }],
      [260, 'found', { value: 2 }],
    ]);
    const found = settleDay(day, withLog(goodDay(day), flagged));
    expect(found.groups[0]).toMatchObject({
      firstCounted: 38,
      presentAtFirst: 38,
      counted: 40,
      difference: 0,
      settledS: 260,
    });
    expect(found.values.sum_abs_error?.value).toBe(0);
    const both = teacher(day, 'c1', [
      [200, 'missing', { value: 2 }],
      [260, 'found', { value: 2 }],
      [265, 'count', { value: 40 }],
    ]);
    expect(measured(withLog(goodDay(day), both), 'sum_abs_error')).toBe(0);
    const miscounted = teacher(day, 'c1', [
      [200, 'count', { value: 40 }],
      [240, 'missing', { value: 1 }],
    ]);
    const wrong = settleDay(day, withLog(goodDay(day), miscounted));
    expect(wrong.values.sum_abs_error?.value).toBe(1);
    expect(wrong.values.missing_not_flagged?.value).toBe(1);
    expect(wrong.values.A_full_s).toEqual({ value: null, taps: [], lacking: ['c1'] });
    expect(fatesOf(withLog(goodDay(day), miscounted), 't-c1')).toEqual(['superseded', 'used']);
  });

  it('[DR304] a decision about who was found before the standing report adds nobody to it', () => {
    const recounted = teacher(day, 'c1', [
      [200, 'missing', { value: 2 }],
      [220, 'found', { value: 2 }],
      [230, 'count', { value: 40 }],
    ]);
    const at = (atS: number) =>
      desk(day, [
        [221, 'found', { of: 'c1', value: 1 }],
        [atS, 'resolve', { of: 'c1', about: 'found', value: 2 }],
      ]);
    for (const atS of [225, 260]) {
      const settled = settleDay(day, [...withLog(goodDay(day), recounted), at(atS)]);
      expect(settled.conflicts).toEqual([]);
      expect(settled.groups[0]).toMatchObject({ firstCounted: 38, presentAtFirst: 38, counted: 40, difference: 0 });
    }
    // found since: the decision is about those
    const since = teacher(day, 'c1', [
      [200, 'missing', { value: 2 }],
      [220, 'found', { value: 2 }],
    ]);
    expect(settleDay(day, [...withLog(goodDay(day), since), at(260)]).groups[0]).toMatchObject({ counted: 40 });
  });

  it('[DR305] takes back the last tap by a tap, and that one too', () => {
    let log = teacher(day, 'c1', [
      [10, 'left'],
      [100, 'arrived'],
    ]);
    log = undoLastTap(log, SIGNAL_MS + 101_000);
    expect(lastStandingTap(log)?.what).toBe('left');
    expect(fatesOf([commander(day, COURSE), log], 't-c1')).toEqual(['used', 'undone', 'used']);
    const redone = appendTap(log, { atMs: SIGNAL_MS + 102_000, what: 'undo', value: 3 }).value as DayLog;
    expect(fatesOf([commander(day, COURSE), redone], 't-c1')).toEqual(['used', 'used', 'undone', 'used']);
    const none = newDayLog(day, { device: 'x', role: 'teacher', of: 'c1' });
    expect(undoLastTap(none, SIGNAL_MS)).toBe(none);
  });

  it('[DR306] a false start sets the clock back and keeps the taps before it', () => {
    const restarted = commander(day, [[-100, 'signal'], [-95, 'falseStart'], ...COURSE.slice(1)]);
    const early = teacher(day, 'c1', [
      [-98, 'left'],
      [10, 'left'],
    ]);
    const logs = withLog(withLog(goodDay(day), restarted), early);
    expect(fatesOf(logs, 'cmd')).toEqual(['falseStart', ...Array(7).fill('used')]);
    expect(fatesOf(logs, 't-c1')).toEqual(['falseStart', 'used']);
    const settled = settleDay(day, logs);
    expect(settled.signalMs).toBe(SIGNAL_MS);
    expect(settled.groups[0]?.leftS).toBe(10);
  });

  it('[DR307] a stop for safety and a real emergency end the drill; heads are counted all the same', () => {
    const stopped = settleDay(
      day,
      withLog(
        goodDay(day),
        commander(day, [
          [0, 'signal'],
          [120, 'stopForSafety'],
        ]),
      ),
    );
    expect(stopped.state).toBe('stoppedForSafety');
    expect(stopped.values.stopped_for_safety?.value).toBe(1);
    expect(stopped.groups[7]).toMatchObject({ leftS: 17, arrivedS: null, counted: 40 });
    const real = settleDay(
      day,
      withLog(
        goodDay(day),
        commander(day, [
          [0, 'signal'],
          [120, 'realEmergency'],
          [121, 'falseStart'],
        ]),
      ),
    );
    expect(real.state).toBe('realEmergency');
    const record = dayRecord(day, real, { date: '2026-11-27', time: '09:10' });
    expect(record.isRealEmergency).toBe(true);
    expect(scoreDrill(record).total).toBeNull();
  });

  it('[DR493] a stop for safety after the drill was closed stopped nothing and caps no score, whoever tapped it', () => {
    const logs = goodDay(day);
    const plain = settleDay(day, logs);
    const score = (settled: typeof plain) =>
      scoreDrill(dayRecord(day, settled, { date: '2026-11-27', time: '09:10' })).provisionalTotal;
    const own = commander(day, [...COURSE, [340, 'stopForSafety']]);
    for (const late of [withLog(logs, own), withLog(logs, desk(day, [[331, 'stopForSafety']]))]) {
      const settled = settleDay(day, late);
      expect(settled.state).toBe('closed');
      expect(settled.values.stopped_for_safety).toEqual({ value: 0, taps: [], lacking: [] });
      expect(settled.taps.find(({ tap }) => tap.what === 'stopForSafety')?.fate).toBe('lateArrival');
      expect(score(settled)).toBe(score(plain));
    }
    // while it ran: also where it was closed afterwards, or stopped again
    const stop = (...atS: number[]) =>
      desk(
        day,
        atS.map((each) => [each, 'stopForSafety'] as const),
      );
    for (const ran of [stop(320), stop(320, 340)]) {
      const settled = settleDay(day, withLog(logs, ran));
      expect([settled.state, settled.values.stopped_for_safety?.value]).toEqual(['stoppedForSafety', 1]);
    }
    const real = settleDay(day, withLog(logs, desk(day, [[340, 'realEmergency']])));
    expect(real.state).toBe('realEmergency');
  });

  it('[DR308] two devices that say the same are one; two that differ are a conflict until somebody decides', () => {
    const says = (value: number, more: Parameters<typeof desk>[1] = []) =>
      withLog(goodDay(day), desk(day, [[290, 'count', { of: 'c1', value }], ...more]));
    expect(fatesOf(says(40), 'desk')).toEqual(['duplicate']);
    const open = settleDay(day, says(39));
    expect(open.conflicts).toEqual([
      {
        of: 'c1',
        about: 'count',
        sides: [
          { device: 't-c1', n: 3, value: 40 },
          { device: 'desk', n: 1, value: 39 },
        ],
      },
    ]);
    expect(open.groups[0]).toMatchObject({ counted: null, isInConflict: true, settledS: null });
    expect(open.values.A_full_s?.lacking).toEqual(['c1']);
    const decided = says(39, [[400, 'resolve', { of: 'c1', about: 'count', value: 39 }]]);
    const closed = settleDay(day, decided);
    expect(closed.conflicts).toEqual([]);
    expect(closed.groups[0]).toMatchObject({ counted: 39, difference: -1, settledS: 400 });
    expect(fatesOf(decided, 't-c1')).toEqual(['used', 'used', 'overruled']);
    expect(fatesOf(decided, 'desk')).toEqual(['duplicate', 'used']);
    const insists = undoLastTap(decided.find(({ device }) => device === 't-c1') as DayLog, SIGNAL_MS + 405_000);
    const again = appendTap(insists, { atMs: SIGNAL_MS + 410_000, what: 'count', value: 40 }).value as DayLog;
    const reopened = settleDay(day, withLog(decided, again));
    expect(reopened.conflicts[0]?.sides.map(({ value }) => value)).toEqual([39, 40]);
    expect(reopened.groups[0]?.counted).toBeNull();
  });

  it('[DR309] two times of the same thing agree within the threshold; the class’s own phone knows best', () => {
    const at = (atS: number) => withLog(goodDay(day), desk(day, [[atS, 'arrived', { of: 'c1' }]]));
    expect(settleDay(day, at(92)).groups[0]?.arrivedS).toBe(100);
    expect(fatesOf(at(92), 'desk')).toEqual(['duplicate']);
    expect(settleDay(day, at(120)).conflicts.map(({ about }) => about)).toEqual(['arrived']);
    const second = logOf(day, { device: 'deputy', role: 'commander' }, [[40, 'signal']]);
    const quarrel = settleDay(day, [...goodDay(day), second]);
    expect(quarrel.conflicts.map(({ about, of }) => [about, of])).toEqual([['phase', 'alarm']]);
    expect(quarrel.values.T_evac_s?.value).toBeNull();
  });

  it('[DR310] puts times on the commander’s clock: minutes off, negative, set anew, set back', () => {
    for (const offsetMs of [180_000, -180_000, -1]) {
      const off = teacher(
        day,
        'c1',
        [
          [10, 'left'],
          [100, 'arrived'],
          [200, 'count', { value: 40 }],
        ],
        offsetMs,
      );
      expect(settleDay(day, withLog(goodDay(day), off)).groups[0]).toMatchObject({
        leftS: 10,
        arrivedS: 100,
        settledS: 200,
      });
    }
    const scanned = teacher(day, 'c1', [
      [10, 'left'],
      [3600, 'clock', { value: 3_540_000 }],
      [3640, 'arrived'],
    ]);
    expect(settleDay(day, withLog(goodDay(day), scanned)).groups[0]).toMatchObject({ leftS: 10, arrivedS: 100 });
    const back = teacher(day, 'c1', [
      [100, 'left'],
      [40, 'arrived'],
      [41, 'count', { value: 40 }],
    ]);
    const settled = settleDay(day, withLog(goodDay(day), back));
    expect(settled.groups[0]).toMatchObject({ leftS: 100, arrivedS: null, counted: 40, settledS: null });
    expect(settled.problems.map(({ code }) => code)).toEqual(['drill-log-clock-jumped']);
  });

  it('[DR311] a phase that cannot follow, a time after the end, a class that is none have their fate too', () => {
    const odd = commander(day, [...COURSE, [340, 'phase', { of: 'evacuation' }], [341, 'phase', { of: 'response' }]]);
    expect(fatesOf([odd], 'cmd').slice(-2)).toEqual(['duplicate', 'lateArrival']);
    const early = commander(day, [...COURSE.slice(0, 5), [195, 'phase', { of: 'response' }]]);
    expect(fatesOf([early], 'cmd').at(-1)).toBe('outOfOrder');
    const late = desk(day, [
      [500, 'left', { of: 'c1' }],
      [500, 'count', { of: 'c99', value: 1 }],
      [501, 'secured', { of: 'p1' }],
    ]);
    expect(fatesOf([commander(day, COURSE), late], 'desk')).toEqual(['lateArrival', 'refused', 'refused']);
    const other = { ...teacher(day, 'c1', [[1, 'left']]), drill: 'another' };
    expect(fatesOf([other], 't-c1')).toEqual(['refused']);
    expect(settleDay(day, [other]).problems.map(({ code }) => code)).toEqual(['drill-log-of-another-drill']);
  });

  it('[DR312] refuses what cannot be counted: below zero, no number, far too many, a log of a million taps', () => {
    const log = newDayLog(day, { device: 'x', role: 'teacher', of: 'c1' });
    for (const value of [-1, Number.NaN, 1.5, 10_000, 1e9, Number.POSITIVE_INFINITY]) {
      expect(appendTap(log, { atMs: SIGNAL_MS, what: 'count', value }).problems.map(({ code }) => code)).toEqual([
        'drill-tap-impossible',
      ]);
    }
    const taps = (value: unknown) => ({ ...log, taps: [{ n: 1, atMs: SIGNAL_MS, what: 'count', value }] });
    expect(parseDayLog(taps(Number.NaN)).problems[0]?.path).toBe('taps[0].value');
    const negative = parseDayLog(taps(-3)).value as DayLog;
    expect(fatesOf([negative], 'x')).toEqual(['refused']);
    const million = { ...log, taps: Array.from({ length: 1e6 }, (_, i) => ({ n: i + 1, atMs: 1, what: 'left' })) };
    const { value, problems } = parseDayLog(million);
    expect(value).toBeNull();
    expect(problems.length).toBeLessThanOrEqual(50);
    const longest = {
      ...log,
      taps: Array.from({ length: 10_000 }, (_, i) => ({ n: i + 1, atMs: i, what: i % 2 ? 'undo' : 'left', value: i })),
    };
    expect(settleDay(day, [parseDayLog(longest).value as DayLog]).taps).toHaveLength(10_000);
    const tooMany = teacher(day, 'c1', [[1, 'missing', { value: 41 }]]);
    expect(fatesOf([tooMany], 't-c1')).toEqual(['refused']);
  });
});

const seconds = fc.integer({ min: -30, max: 400 });
const subjects = fc.constantFrom('c1', 'c2', 'p1', 'alarm', 'evacuation', 'assembly', 'rollCall', 'closed', 'nobody');
const tapArbitrary = fc.record(
  {
    atMs: seconds.map((atS) => SIGNAL_MS + atS * 1000),
    what: fc.constantFrom(...TAP_KINDS),
    value: fc.oneof(fc.integer({ min: -2, max: 45 }), fc.constant(SIGNAL_MS)),
    of: subjects,
    about: fc.constantFrom('count', 'left', 'phase', 'found', 'falls', 'x'),
  },
  { requiredKeys: ['atMs', 'what'] },
);
const logArbitrary = fc
  .record({
    device: fc.constantFrom('a', 'b', 'c'),
    role: fc.constantFrom('commander', 'teacher', 'desk', 'post'),
    of: fc.constantFrom(null, 'c1', 'p1'),
    offsetMs: fc.constantFrom(0, 180_000),
    taps: fc.array(tapArbitrary, { maxLength: 12 }),
  })
  .map(({ taps, ...head }): DayLog => {
    const numbered = taps.map((tap, i) => ({ n: i + 1, ...tap }));
    return parseDayLog({ format: 'muster/drill-log', schemaVersion: 1, drill: day.drill, ...head, taps: numbered })
      .value as DayLog;
  });
const logsArbitrary = fc.array(logArbitrary, { maxLength: 5 });

describe('logs of many devices', () => {
  it('[DR299] any input is a drill day, a log, or a problem in words', () => {
    const nearly = (good: object) =>
      fc.record(
        Object.fromEntries(
          Object.entries(good).map(([key, field]) => [
            key,
            fc.oneof({ weight: 6, arbitrary: fc.constant(field) }, { weight: 1, arbitrary: fc.anything() }),
          ]),
        ),
      );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly(day), nearly(goodDay(day)[1] as DayLog)), (json) => {
        for (const { value, problems } of [parseDrillDay(json), parseDayLog(json)]) {
          expect(value === null).toBe(problems.length > 0);
          expect(problems.length).toBeLessThanOrEqual(50);
        }
      }),
    );
    expect(parseDayLog({ ...goodDay(day)[0], schemaVersion: 2 }).problems[0]?.code).toBe('newer-version');
    expect(parseDrillDay({ ...day, classes: [day.classes[0], day.classes[0]] }).problems[0]?.code).toBe(
      'drill-day-id-twice',
    );
  });

  it('[DR313] merge to the same in any order, any number of times, a part first and the rest later', () => {
    fc.assert(
      fc.property(logsArbitrary, fc.infiniteStream(fc.nat()), (logs, random) => {
        const whole = mergeLogs(logs);
        const pick = () => (random.next().value as number) % 2 === 0;
        const shuffled = [...logs, ...logs].map((log) => [random.next().value as number, log] as const);
        const mixed = shuffled.sort(([a], [b]) => a - b).map(([, log]) => log);
        expect(mergeLogs(mixed)).toEqual(whole);
        expect(mergeLogs(whole)).toEqual(whole);
        const parts = logs.map((log) => ({ ...log, taps: log.taps.filter(pick) }));
        expect(mergeLogs([...mergeLogs(parts), ...logs])).toEqual(whole);
        expect(settleDay(day, mixed)).toEqual(settleDay(day, logs));
        expect(settleDay(day, [...mergeLogs(parts), ...mixed])).toEqual(settleDay(day, logs));
      }),
    );
  });

  it('[DR314] every tap has one fate, none is dropped, and the record can be read', () => {
    const thresholds = { targetS: null, secureS: 20, sameTimeS: 10 };
    const room = { id: 'c1', name: '301', beds: 8, expected: 8 };
    const days = [
      ...[day, dayOf({}, 1), dayOf({ kind: 'earthquake' }, 1), dayOf({ kind: 'intruder', thresholds }, 1)],
      dayOf({ kind: 'night', classes: [], wards: [{ id: 'w1', name: 'w', rooms: [room] }] }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...days), logsArbitrary, (day, logs) => {
        const settled = settleDay(day, logs);
        expect(settled.taps).toHaveLength(mergeLogs(logs).reduce((sum, { taps }) => sum + taps.length, 0));
        for (const { fate } of settled.taps) expect(TAP_FATES).toContain(fate);
        for (const { fate, device, n } of settled.taps) {
          const inConflict = settled.conflicts.some(({ sides }) => sides.some((s) => s.device === device && s.n === n));
          if (inConflict && settled.taps.filter((t) => t.device === device && t.n === n).length === 1) {
            expect(fate).toBe('conflict');
          }
        }
        const { problems } = parseDrillRecord(dayRecord(day, settled, { date: '2026-11-27', time: null }));
        expect(problems).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('[DR315] two taps of one number, as after a restored backup, are both kept and told', () => {
    const before = teacher(day, 'c1', [[10, 'left']]);
    const after = teacher(day, 'c1', [[12, 'left']]);
    const settled = settleDay(day, [before, after]);
    expect(settled.taps.map(({ fate }) => fate)).toEqual(['used', 'duplicate']);
    expect(settled.problems.map(({ code }) => code)).toEqual(['drill-log-number-twice']);
  });
});
