import { describe, expect, it } from 'vitest';
import { paperColumn } from '../../../src/drills/day/paperColumns.js';
import {
  type DrillDay,
  expectedOnSheet,
  readPaperTimes,
  settleDay,
  TALLY_COLUMN_WORDS,
  TALLY_WORDS,
  type TallyColumn,
  tallySheets,
} from '../../../src/drills/index.js';
import { COURSE, commander, dayOf, SIGNAL_MS } from '../day/fireDay.js';

const ward: DrillDay['wards'][number] = {
  id: 'w1',
  name: '女生 1 层',
  rooms: [
    { id: 'r101', name: '女101', beds: 8, expected: 7 },
    { id: 'r102', name: '女102', beds: 8, expected: null },
  ],
};
const rolesOf = (day: DrillDay) => tallySheets(day).map(({ role }) => role);
const columnsOf = (kind: DrillDay['kind']) => tallySheets(dayOf({ kind }))[1]?.columns;

describe('tally sheets', () => {
  it('[DR410] there is one for the commander and the desk, and one for each class, post and ward', () => {
    expect(rolesOf(dayOf({}, 2))).toEqual(['commander', 'desk', 'teacher', 'teacher', 'post', 'post']);
    expect(rolesOf(dayOf({ kind: 'night', slot: 'night', classes: [], wards: [ward] }))).toEqual([
      ...['commander', 'desk', 'post', 'post', 'warden'],
    ]);
    expect(tallySheets(dayOf({ kind: 'tabletop' }))).toEqual([]);
  });

  it('[DR410] they hold who is expected, and say of how many nobody knows', () => {
    const sheets = tallySheets(dayOf({ kind: 'night', slot: 'night', classes: [], wards: [ward] }));
    const warden = sheets.at(-1);
    expect(warden?.rows.map(({ name, beds, expected }) => [name, beds, expected])).toEqual([
      ['女101', 8, 7],
      ['女102', 8, null],
    ]);
    expect(warden && expectedOnSheet(warden)).toEqual({ sum: 7, unknown: 1 });
    const teacher = tallySheets(dayOf()).filter(({ role }) => role === 'teacher')[2];
    expect(teacher?.rows[0]).toMatchObject({ expected: 40, needHelp: 1, room: '203', slot: '3 号方阵' });
  });

  it('[DR411] who walks out writes when they left and arrived, who stays in when the room was secured', () => {
    const report = ['absent', 'counted', 'missing', 'extra', 'reportedS', 'helped'];
    expect(columnsOf('fire')).toEqual(['leftS', 'arrivedS', ...report]);
    expect(columnsOf('intruder')).toEqual(['securedS', ...report]);
  });

  it('[DR411] a sheet has the fields of the phone: cover where the ground shakes, a look into bedrooms, help where it is needed', () => {
    expect(columnsOf('earthquake')?.slice(0, 3)).toEqual(['coveredS', 'leftS', 'arrivedS']);
    const night = tallySheets(dayOf({ kind: 'night', slot: 'night', classes: [], wards: [ward] }));
    expect(night.at(-1)?.columns.slice(0, 3)).toEqual(['leftS', 'arrivedS', 'sweptS']);
    expect(night.at(-1)?.columns).not.toContain('helped');
    // the phone of a warden asks for it in every drill that begins in bed
    for (const [kind, slot] of [
      ['fire', 'night'],
      ['earthquake', 'noon-rest'],
    ] as const) {
      const inBed = tallySheets(dayOf({ kind, slot, classes: [], wards: [ward] }));
      expect(inBed.filter(({ columns }) => columns.includes('sweptS')).map(({ role }) => role)).toEqual([
        ...['desk', 'warden'],
      ]);
    }
    const needing = tallySheets(dayOf()).filter(
      ({ role, columns }) => role === 'teacher' && columns.includes('helped'),
    );
    expect(needing.map(({ rows }) => rows[0]?.needHelp ?? 0).every((each) => each > 0)).toBe(true);
  });

  it.each(['zh-CN', 'en'] as const)(
    '[DR411] a sheet copied as a table with its %s heads is read back whole',
    (language) => {
      const heads = Object.entries(TALLY_COLUMN_WORDS) as [TallyColumn, (typeof TALLY_COLUMN_WORDS)[TallyColumn]][];
      expect(heads.map(([column, words]) => [column, paperColumn(words[language])])).toEqual(
        heads.map(([column]) => [column, column]),
      );
      const day = dayOf();
      const desk = tallySheets(day)[1];
      if (desk === undefined) throw new Error('no sheet for the desk');
      const written: Record<TallyColumn, string> = {
        ...{
          leftS: '0:12',
          arrivedS: '1:40',
          coveredS: '',
          securedS: '',
          sweptS: '',
          helped: '1',
          absent: '',
          counted: '40',
          missing: '0',
          extra: '0',
          reportedS: '3:20',
        },
      };
      const rows = desk.rows.map(({ name }) => [name, ...desk.columns.map((column) => written[column])].join(','));
      const head = [TALLY_WORDS.class, ...desk.columns.map((column) => TALLY_COLUMN_WORDS[column])];
      const text = [head.map((words) => words[language]).join(','), ...rows].join('\n');
      const log = readPaperTimes(text, day, {
        device: 'paper',
        signalMs: SIGNAL_MS,
        signalClockS: null,
        firstSignalS: null,
      });
      expect(log.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
      if (log.value === null) throw new Error('the table is not read');
      const { groups } = settleDay(day, [commander(day, COURSE), log.value]);
      expect(groups).toHaveLength(8);
      for (const group of groups) {
        expect(group).toMatchObject({ leftS: 12, arrivedS: 100, counted: 40, difference: 0, settledS: 200 });
      }
    },
  );

  it('[DR412] the commander has every phase in its order, the signals heard, and where the clock starts', () => {
    const { phases } = tallySheets(dayOf())[0] ?? { phases: [] };
    expect(phases[0]).toMatchObject({ name: 'detection', signal: null });
    expect(phases.find(({ name }) => name === 'alarm')).toEqual({
      ...{ name: 'alarm', signal: '长哨 30 秒', startsClock: true },
    });
    expect(phases.filter(({ startsClock }) => startsClock)).toHaveLength(1);
    const quake = tallySheets(dayOf({ kind: 'earthquake', signals: [] }))[0];
    expect(quake?.phases.filter(({ signal }) => signal !== null).map(({ name }) => name)).toContain('secondSignal');
  });
});
