/** A drill that nobody tapped: everything comes from sheets of paper. */
import { describe, expect, it } from 'vitest';
import {
  type DrillDay,
  dayRecord,
  type OtherSheets,
  type PaperLine,
  paperLog,
  readPaperTimes,
  settleDay,
} from '../../../src/drills/index.js';
import { COURSE, commander, dayOf, goodDay, SIGNAL_MS } from './fireDay.js';

const sheet = { device: 'paper', signalMs: SIGNAL_MS };
const course = (names: readonly (readonly [of: string, atS: number])[]) => ({
  ...{ phases: names.map(([of, atS]) => ({ of, atS })), happened: [], noted: [] },
});
const FIRE = course([
  ['closed', 330],
  ['detection', -20],
  ['alarm', 0],
  ...(['evacuation', 'assembly', 'rollCall', 'allClear'] as const).map(
    (name, i) => [name, [12, 150, 190, 300][i] ?? 0] as const,
  ),
]);

function settled(day: DrillDay, lines: readonly PaperLine[], others: OtherSheets) {
  const { value, problems } = paperLog(day, lines, sheet, others);
  if (value === null) throw new Error(JSON.stringify(problems));
  return settleDay(day, [value]);
}

describe('a drill from paper alone', () => {
  it('[DR347] comes to the values the same drill has by taps', () => {
    const day = dayOf();
    const lines = day.classes.map(({ id }, i) => {
      return { of: id, leftS: 10 + i, arrivedS: 100 + 10 * i, counted: 40, reportedS: 200 + 10 * i };
    });
    const posts = [
      { of: 'p1', mannedS: 5, firstPassS: 20, lastPassS: 30, passed: 10 },
      { of: 'p2', mannedS: 25, firstPassS: 21, passed: 1 },
    ];
    const happened = [{ what: 'call', atS: 5 }] as const;
    const noted = [{ about: 'falls', value: 2 }] as const;
    const paper = settled(day, lines, { posts, course: { ...FIRE, happened, noted } });
    const tapped = settleDay(day, goodDay(day));
    expect(paper.state).toBe('closed');
    expect(paper.phases.map(({ phase }) => phase)).toEqual(tapped.phases.map(({ phase }) => phase));
    const { helped_ok: _, ...values } = Object.fromEntries(
      Object.entries(tapped.values).map(([name, { value }]) => [name, value]),
    );
    const told = Object.fromEntries(Object.entries(paper.values).map(([name, { value }]) => [name, value]));
    expect(told).toMatchObject({ ...values, call_delay_s: 25, falls: 2 });
    expect(paper.posts[0]).toMatchObject({ firstPassS: 20, lastPassS: 30, passed: 10 });
    expect(paper.taps.every(({ fate }) => fate === 'used')).toBe(true);
    const { sources = {} } = dayRecord(day, paper, { date: '2026-11-27', time: null });
    expect(new Set(Object.values(sources).flatMap((each) => each.map(({ from }) => from)))).toEqual(new Set(['paper']));
  });

  it('[DR347] of a lockdown has rooms secured and rosters reported, those absent left out', () => {
    const day = dayOf({ kind: 'intruder', thresholds: { targetS: null, secureS: 60, sameTimeS: 10 } });
    const lines = day.classes.map(({ id }, i) => {
      return { of: id, securedS: 30 + 10 * i, absent: 2, missing: i === 0 ? 1 : 0, reportedS: 100 + i };
    });
    const { groups, values } = settled(day, lines, {
      course: course([
        ['alarm', 0],
        ['release', 400],
        ['closed', 500],
      ]),
    });
    expect(groups[0]).toMatchObject({ expected: 38, absent: 2, counted: 37, difference: -1 });
    expect(groups[1]).toMatchObject({ expected: 38, counted: 38, difference: 0 });
    expect(values).toMatchObject({
      ...{ rooms_secured_in_time: { value: 4 }, rosters_reported: { value: 8 }, last_roster_s: { value: 107 } },
    });
  });

  it('[DR349] of an earthquake tells when classes were under cover, from the first signal or by the clock', () => {
    const day = dayOf({ kind: 'earthquake', signals: [] });
    const shaken = course([
      ['shaking', -60],
      ['secondSignal', 0],
      ['allClear', 300],
      ['closed', 330],
    ]);
    const lines = day.classes.map(({ id }, i) => ({ of: id, coveredS: -52 + i, leftS: 10, counted: 40 }));
    const typed = settled(day, lines, { course: shaken });
    expect(typed.groups[0]).toMatchObject({ coveredS: -52, leftS: 10 });
    expect(typed.values.median_class_start_s?.value).toBe(11.5);
    const read = (cell: string, firstSignalS: number | null) =>
      readPaperTimes(`class,covered\nc1,${cell}`, day, { ...sheet, signalClockS: 36_000, firstSignalS });
    const coverOf = (cell: string, firstSignalS: number | null) =>
      read(cell, firstSignalS).value?.taps.map(({ what, atMs }) => [what, (atMs - SIGNAL_MS) / 1000]);
    expect(coverOf('0:08', -60)).toEqual([['covered', -52]]);
    expect(coverOf('9:59:08', null)).toEqual([['covered', -52]]);
    const told = (cell: string, firstSignalS: number | null) =>
      read(cell, firstSignalS).problems.map(({ code }) => code);
    expect(told('0:08', null)).toEqual(['drill-times-cover-without-signal']);
    expect(told('9:58:30', -60)).toEqual(['drill-times-cover-before-signal']);
    expect(coverOf('9:58:30', -60) ?? []).toEqual([]);
  });

  it('[DR349] of a night tells which bedrooms were looked into, and who was helped of a class', () => {
    const rooms = ['r1', 'r2'].map((id) => ({ id, name: id, beds: 8, expected: 7 }));
    const day = dayOf({ kind: 'night', slot: 'night', classes: [], wards: [{ id: 'w1', name: '女生 1 层', rooms }] });
    const night = course([
      ['alarm', 0],
      ['allClear', 300],
      ['closed', 330],
    ]);
    const lines = [
      { of: 'r1', leftS: 30, sweptS: 90, missing: 0, reportedS: 200 },
      { of: 'r2', leftS: 40, missing: 0, reportedS: 210 },
    ];
    expect(settled(day, lines, { course: night }).values).toMatchObject({
      rooms: { value: 2 },
      rooms_swept: { value: 1 },
    });
    const helped = dayOf().classes.map(({ id, pupilsNeedingHelp }) => ({ of: id, helped: pupilsNeedingHelp }));
    const { values } = settled(dayOf(), helped, { course: FIRE });
    expect(values.helped_ok?.value).toBe(values.helped_needed?.value);
  });

  it('[DR347] people who passed without the time of the first are counted and stand at no time', () => {
    const posts = [{ of: 'p1', mannedS: 5, lastPassS: 40, passed: 12 }];
    const { posts: told, values } = settled(dayOf(), [], { posts, course: FIRE });
    expect(told[0]).toMatchObject({ passed: 12, firstPassS: null, lastPassS: null });
    expect(values.posts_manned_in_time?.value).toBeNull();
  });

  it('[DR348] “缺勤” and “absent” above a column are those not at school, not those missing', () => {
    const day = dayOf();
    for (const head of ['班级,缺勤,缺', 'class,absent,missing']) {
      const read = readPaperTimes(`${head}\nc1,3,1`, day, { ...sheet, signalClockS: null, firstSignalS: null });
      const [group] = settleDay(day, [commander(day, COURSE), ...(read.value === null ? [] : [read.value])]).groups;
      expect(group, head).toMatchObject({ absent: 3, expected: 37, counted: 36, difference: -1 });
    }
  });
});
