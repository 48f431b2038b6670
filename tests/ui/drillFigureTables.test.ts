/** What a drill measured, as tables: nothing is lost, nothing is empty, and everything has words in both languages. */
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/scenarios/index.js';
import { TENABILITY_CRITERIA } from '../../src/sim/index.js';
import en from '../../src/ui/i18n/en/drillFigures.js';
import zh from '../../src/ui/i18n/zh-CN/drillFigures.js';
import { drillFigureTables } from '../../src/ui/run/figures/drillFigureTables.js';
import type { FigureTable } from '../../src/ui/run/figures/figureTable.js';
import { namesOfRun } from '../../src/ui/run/figures/namesOfRun.js';

const names = namesOfRun(
  {
    occupants: { groups: [{ id: 'class:1', name: '一(1)班', nameEn: 'Class 1(1)', role: 'pupil' }] },
    cells: { cells: [{ id: 'space:101', name: '101 教室', nameEn: 'Room 101' }], portals: [] },
  } as unknown as Parameters<typeof namesOfRun>[0],
  [{ id: 'post:1', name: '一层楼梯口', nameEn: 'Foot of the stair', at: [0, 0] }],
);

const place = { space: 'space:101', name: '101 教室', nameEn: 'Room 101', levelId: '1' };
const tenability: NonNullable<RunResult['tenability']> = {
  criteria: TENABILITY_CRITERIA,
  spaces: [
    { ...place, asetS: 90, asetCause: 'visibility', rsetS: 120, marginS: -30, peopleLeft: 0 },
    { ...place, space: 'space:102', asetS: null, asetCause: null, rsetS: 40, marginS: null, peopleLeft: 0 },
  ],
};
const night: NonNullable<RunResult['night']> = {
  sleepers: 20,
  wokenBy: { awake: 1, tone: 9, voice: 0, toneAndVoice: 0, knock: 6, entry: 1, roomMate: 2 },
  neverWoken: 1,
  medianWakingS: 30,
  p95WakingS: null,
  rooms: 5,
  medianRoomExitS: 80,
  lastRoomExitS: null,
  roomsSwept: 4,
  leftBehind: 1,
  doorsLocked: 2,
  doorsReleased: 1,
};
const counted = { group: 'class:1', expected: 45, present: 44, missing: 1, completeS: 200, countedS: null };
const rollCall: NonNullable<RunResult['rollCall']> = { classes: [counted], rooms: [], allCountedS: null };
const lockdown = {
  locks: 'rooms',
  rooms: 2,
  roomsSecured: 1,
  roomsSecuredInTime: 1,
  medianSecureS: 20,
  notSecured: [{ id: 'space:101', name: '101 教室', nameEn: 'Room 101', people: 3, why: 'noLock', doors: [] }],
  outdoors: 4,
  sheltered: 3,
  withoutRoom: 1,
  rosters: 2,
  rostersReported: 1,
  lastRosterS: null,
} as const;

const tablesOf = (result: Partial<RunResult>) => drillFigureTables(result as RunResult, names);
const byId = (tables: readonly FigureTable[], id: string) => tables.find((table) => table.id === id);

/** Every key a table asks its words for. */
function keysOf({ id, columns, rows }: FigureTable): string[] {
  const words = rows.flatMap(({ label, cells }) =>
    [label, ...cells].flatMap((each) => ('word' in each ? each.word : [])),
  );
  return [`title.${id}`, ...columns.map((column) => `column.${column}`), ...words.map((word) => `word.${word}`)];
}

function wordAt(words: object, key: string): unknown {
  return key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);
}

describe('what a drill measured', () => {
  it('[UI154] a drill that measured nothing beside the times has no table', () => {
    expect(tablesOf({})).toEqual([]);
    expect(tablesOf({ rollCall: { classes: [], allCountedS: null }, search: [] })).toEqual([]);
  });

  it('[UI154] the time available and the time needed stand side by side, a place lost too soon is marked', () => {
    const table = byId(tablesOf({ tenability }), 'safeTimes');
    expect(table?.rows.map((row) => row.isGrave)).toEqual([true, false]);
    expect(table?.rows[0]?.cells.slice(0, 3)).toEqual([{ timeS: 90 }, { timeS: 120 }, { timeS: -30 }]);
    expect(table?.rows[1]?.cells[3]).toEqual({ word: 'safeTimes.stays' });
  });

  it('[UI154] classes are called by name, and one with somebody missing is marked', () => {
    const [row] = byId(tablesOf({ rollCall }), 'rollCall')?.rows ?? [];
    expect(row).toMatchObject({ label: { nameEn: 'Class 1(1)' }, isGrave: true });
    const [unknown] =
      byId(tablesOf({ rollCall: { ...rollCall, classes: [{ ...counted, group: 'x' }] } }), 'rollCall')?.rows ?? [];
    expect(unknown?.label).toEqual({ name: 'x', nameEn: 'x' });
  });

  it('[UI154] posts are called by their name in the language at hand, and one that nobody reached is marked', () => {
    const post = { post: 'post:1', name: '一层楼梯口', role: 'routeGuide', level: null, isWanted: true, leftS: null };
    const staff = {
      posts: [{ ...post, by: null, reachedS: null }],
      wrongTurns: 0,
      hesitations: 0,
      merged: { fromFloor: 0, fromAbove: 0 },
    };
    const [row] = byId(tablesOf({ staff }), 'posts')?.rows ?? [];
    expect(row).toMatchObject({ label: { nameEn: 'Foot of the stair' }, isGrave: true });
  });

  it('[UI154] what woke nobody is left out, and those woken add up to those in bed', () => {
    const rows = byId(tablesOf({ night }), 'night')?.rows ?? [];
    const counts = rows.flatMap(({ key, cells: [cell] }) =>
      /^by\.|neverWoken/.test(key) && cell !== undefined && 'count' in cell ? cell.count : [],
    );
    expect(counts).not.toContain(0);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(night.sleepers);
  });

  it('[UI154] every title, column and word has its words in both languages', () => {
    const tables = tablesOf({ tenability, night, rollCall, lockdown });
    expect(tables.map(({ id }) => id)).toEqual(['safeTimes', 'lockdown', 'notSecured', 'night', 'rollCall']);
    for (const key of tables.flatMap(keysOf)) {
      expect(wordAt(en, key), key).toBeTypeOf('string');
      expect(wordAt(zh, key), key).toBeTypeOf('string');
    }
    for (const { columns, rows } of tables) for (const row of rows) expect(row.cells).toHaveLength(columns.length - 1);
  });
});
