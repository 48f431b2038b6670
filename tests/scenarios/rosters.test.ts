import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import {
  qingshanSchool,
  type Roster,
  readRoster,
  readRosterFile,
  schoolFromRosters,
} from '../../src/scenarios/index.js';
import { gradeOf } from '../../src/scenarios/rosters/rosterValues.js';
import { host } from './support/plans.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

const TABLE = '年级,班级,教室,人数,住宿人数,需协助人数\n三年级,3（1）班,知行楼101,45,22,1\n初一,七（2）班,301,46,32,\n';
const CLASSES = [
  { row: 2, name: '3（1）班', grade: 3, room: '知行楼101', number: 45, boarders: 22, pupilsNeedingHelp: 1 },
  { row: 3, name: '七（2）班', grade: 7, room: '301', number: 46, boarders: 32 },
];

function classesOf(text: string) {
  const { value, problems } = readRoster(text);
  if (value?.kind !== 'classes') throw new Error(problems.map((each) => each.message).join('\n'));
  return value.classes;
}

/** “3班” and so on in GBK, the bytes a Chinese spreadsheet saves. */
const GBK = new Uint8Array([
  ...[0xb0, 0xe0, 0xbc, 0xb6, 0x2c, 0xc8, 0xcb, 0xca, 0xfd, 0x0d, 0x0a],
  ...[0xc8, 0xfd, 0xc4, 0xea, 0xbc, 0xb6, 0x2c, 0x34, 0x35, 0x0d, 0x0a],
]);

describe('a school’s own table', () => {
  it('[SC420] is read with comma, tab or semicolon, with or without a mark at its beginning', () => {
    expect(classesOf(TABLE)).toEqual(CLASSES);
    expect(classesOf(TABLE.replaceAll(',', '\t'))).toEqual(CLASSES);
    expect(classesOf(TABLE.replaceAll(',', ';').replaceAll('\n', '\r\n'))).toEqual(CLASSES);
    for (const bytes of [utf8(TABLE), utf8(`\uFEFF${TABLE}`)]) {
      expect(readRosterFile(bytes, host.decodeText).value).toEqual({ kind: 'classes', classes: CLASSES });
    }
  });

  it('[SC420] is read in GB 18030 where it is not UTF-8', () => {
    expect(readRosterFile(GBK, host.decodeText).value).toEqual({
      kind: 'classes',
      classes: [{ row: 2, name: '三年级', grade: 3, number: 45 }],
    });
  });

  it('[SC420] quoted cells keep their commas, marks and line breaks', () => {
    expect(classesOf('class,room,pupils\n"3 ""A"", upper",101,"1,045"\n')).toEqual([
      { row: 2, name: '3 "A", upper', room: '101', number: 1045 },
    ]);
  });

  it('[SC421] headings stand in any order, in Chinese or English, under a title and above a total', () => {
    const english = 'Boarders,Class,Room No.,Pupils (total)\n22,Grade 3 A,101,45\n';
    expect(classesOf(english)).toEqual([
      { row: 2, name: 'Grade 3 A', grade: 3, room: '101', number: 45, boarders: 22 },
    ]);
    const { value, problems } = readRoster(
      '青山学校班级名册,,\n人数,班级,备注\n４５人,三（1）班,无\n合计,,\n45,合计,\n',
    );
    expect(value).toEqual({ kind: 'classes', classes: [{ row: 3, name: '三（1）班', grade: 3, number: 45 }] });
    expect(problems.map((each) => each.code)).toEqual([
      'roster-column-unused',
      'roster-total-skipped',
      'roster-total-skipped',
    ]);
  });

  it('[SC421] a grade left empty by merged cells is that of the row above, and names a bare class', () => {
    expect(classesOf('年级,班级,人数\n三年级,1班,44\n,2班,45\n四年级,1班,46\n')).toEqual([
      { row: 2, name: '三年级1班', grade: 3, number: 44 },
      { row: 3, name: '三年级2班', grade: 3, number: 45 },
      { row: 4, name: '四年级1班', grade: 4, number: 46 },
    ]);
  });

  it('[SC422] names of persons are not read, and no problem repeats them', () => {
    const { value, problems } = readRoster(
      '班级,班主任,人数,学生姓名\n三（1）班,王小明,45,李雷\n三（2）班,张红,韩梅梅,韩梅梅\n',
    );
    expect(value).toBeNull();
    expect(problems.map((each) => each.code)).toEqual([
      'roster-names-ignored',
      'roster-names-ignored',
      'roster-number-wrong',
    ]);
    expect(JSON.stringify({ value, problems })).not.toMatch(/王小明|李雷|张红|韩梅梅/);
    const good = readRoster('班级,姓名,人数\n三（1）班,王小明,45\n');
    expect(good.value).toEqual({ kind: 'classes', classes: [{ row: 2, name: '三（1）班', grade: 3, number: 45 }] });
    expect(JSON.stringify(good)).not.toContain('王小明');
  });

  it.each([
    ['a cell that is no number', '班级,人数\n一班,很多\n', 'roster-number-wrong', 'B2'],
    ['a negative number', '班级,人数\n一班,-3\n', 'roster-number-wrong', 'B2'],
    ['half a pupil', '班级,人数\n一班,4.5\n', 'roster-number-wrong', 'B2'],
    ['an empty count', '班级,人数,教室\n一班,,101\n', 'roster-number-wrong', 'B2'],
    ['an empty class', '人数,班级\n45,\n', 'roster-label-wrong', 'B2'],
    ['a class twice', '班级,人数\n一班,40\n一班,41\n', 'roster-row-twice', 'A3'],
    ['more boarders than pupils', '班级,人数,寄宿人数\n一班,40,41\n', 'roster-part-too-large', 'B2'],
    ['an open quotation mark', '班级,人数\n"一班,40\n', 'roster-quote-open', 'A2'],
    ['no count at all', '班级,教室\n一班,101\n', 'roster-column-missing', 'row 1'],
    ['no wing', '宿舍,床位\n101,8\n', 'roster-wing-missing', 'A2'],
    ['no rows', '班级,人数\n', 'roster-empty', ''],
    ['no headings', '一班,40\n二班,41\n', 'roster-without-headings', ''],
    ['nothing', '', 'roster-without-headings', ''],
  ])('[SC423] %s is told with its row and column', (_, text, code, path) => {
    const { value, problems } = readRoster(text);
    expect(value).toBeNull();
    expect(problems.find((each) => each.severity === 'error')).toMatchObject({ code, path });
  });

  it('[SC423] a workbook, UTF-16 and other bytes are refused with what to do', () => {
    for (const start of [
      [0x50, 0x4b, 3, 4],
      [0xff, 0xfe, 0x4b, 0x73],
      [0, 0, 0],
      [0xff, 0xff, 0xff],
    ]) {
      const { value, problems } = readRosterFile(new Uint8Array(start), host.decodeText);
      expect(value).toBeNull();
      expect(problems[0]?.message).toContain('CSV');
    }
  });

  it('[SC424] no text and no bytes make the reader throw, and what it accepts has sound counts', () => {
    const piece = fc.constantFrom(
      '班级',
      '人数',
      '宿舍',
      '床位',
      '姓名',
      '三（1）班',
      '45',
      '-1',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '合计',
      '女',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 60 }).map((pieces) => `班级,人数,教室\n${pieces.join('')}`),
      fc.array(piece, { maxLength: 60 }).map((pieces) => `宿舍,床位,男女\n${pieces.join('')}`),
    );
    const isCount = (count: number | undefined) => count === undefined || (Number.isSafeInteger(count) && count >= 0);
    const isSound = (roster: Roster) =>
      roster.kind === 'classes'
        ? roster.classes.every((each) => isCount(each.number) && isCount(each.boarders) && each.name !== '')
        : roster.bedrooms.every((each) => isCount(each.beds) && isCount(each.boarders) && each.room !== '');
    const plan = qingshanCampus();
    fc.assert(
      fc.property(texts, (text) => {
        const { value } = readRoster(text);
        if (!value) return;
        expect(isSound(value)).toBe(true);
        schoolFromRosters([value], plan);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readRosterFile(bytes, host.decodeText);
      }),
    );
  });

  it('[SC424] an endless table is refused', () => {
    expect(readRoster('班级,人数\n'.repeat(300_000)).problems[0]?.code).toBe('roster-too-long');
    expect(readRoster(`班级,人数\n${'一班,1\n'.repeat(6000)}`).problems[0]?.code).toBe('roster-too-long');
  });

  it.each([
    ['三年级', 3],
    ['三年级（1）班', 3],
    ['七（3）班', 7],
    ['初二', 8],
    ['初三1班', 9],
    ['高一(2)班', 10],
    ['3-2', 3],
    ['12-1', 12],
    ['Grade 4', 4],
    ['大班', 0],
    ['1班', undefined],
    ['2024级5班', undefined],
    ['青山班', undefined],
  ])('[SC425] “%s” is grade %s', (name, grade) => {
    expect(gradeOf(name)).toBe(grade);
  });
});

describe('tables joined to a plan', () => {
  const plan = qingshanCampus();
  const read = (text: string): Roster => {
    const { value, problems } = readRoster(text);
    if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
    return value;
  };

  it('[SC426] rooms are found by number, with their building, or by id', () => {
    const roster = read(
      '班级,教室,人数\n三（1）班,知行楼 101,45\n三（2）班,102室,45\n三（3）班,space:zhixing-103,45\n',
    );
    const { value, problems } = schoolFromRosters([roster], plan);
    expect(problems).toEqual([]);
    expect(value?.classes.map((each) => each.room)).toEqual([
      'space:zhixing-101',
      'space:zhixing-102',
      'space:zhixing-103',
    ]);
    expect(value).toMatchObject({ pupils: 135, boarders: 0, boarding: false, stages: ['primary'], teachers: 3 });
  });

  it('[SC426] a room the plan does not have, or has several of, is told and left open', () => {
    const { value, problems } = schoolFromRosters(
      [read('班级,教室,人数\n三（1）班,109,45\n三（2）班,卫生间,45\n')],
      plan,
    );
    expect(value?.classes.map((each) => each.room)).toEqual(['', '']);
    expect(problems.filter((each) => each.path === 'row 2').map((each) => each.code)).toEqual(['roster-room-unknown']);
    expect(problems.filter((each) => each.code === 'class-without-room')).toHaveLength(2);
    const several = schoolFromRosters([read('班级,教室,人数\n三（2）班,女卫生间,45\n')], plan);
    expect(several.problems.map((each) => each.code)).toContain('roster-room-ambiguous');
  });

  it('[SC427] a known class keeps its id and square', () => {
    const base = qingshanSchool();
    const [first] = base.classes;
    const roster = read(`班级,人数\n${first?.name},40\n`);
    const { value } = schoolFromRosters([roster], plan, base);
    expect(value?.classes).toEqual([{ ...first, number: 40 }]);
    expect(value?.staffPlaces).toEqual(base.staffPlaces);
  });

  it('[SC428] a table of dormitory rooms gives beds and boarders by wing', () => {
    const roster = read('宿舍号,床位,入住人数,备注\n女201,8,7,\n男201,8,8,\n');
    const { value, problems } = schoolFromRosters([roster], plan, { ...qingshanSchool(), classes: [] });
    expect(problems).toEqual([]);
    expect(value?.dormitories).toEqual([
      { room: 'space:dorm-g201', wing: 'girls', beds: 8, boarders: 7 },
      { room: 'space:dorm-b201', wing: 'boys', beds: 8, boarders: 8 },
    ]);
    expect(value?.boarders).toBe(15);
  });

  it('[SC428] a table of dormitory rooms may say whose class sleeps in each; an unknown one is left open', () => {
    const base = qingshanSchool();
    const [first, second] = base.classes;
    const roster = read(
      `班级,宿舍号,床位,入住人数\n${first?.name},女201,8,7\n${second?.nameEn},男201,8,8\n火星班,女202,8,8\n,女203,8,8\n`,
    );
    const { value } = schoolFromRosters([roster], plan, base);
    expect(value?.dormitories?.map((each) => each.class)).toEqual([first?.id, second?.id, undefined, undefined]);
    expect(value?.classes).toEqual(base.classes);
  });

  it('[SC568] the class of a bedroom is found whichever table came first; a name that is no class is told with its row', () => {
    const beds = read('班级,宿舍号,床位,入住人数\n新1班,女201,8,7\n火星班,女202,8,8\n,女203,8,8\n');
    const classes = read('班级,人数\n新1班,40\n');
    for (const tables of [
      [beds, classes],
      [classes, beds],
    ]) {
      const { value, problems } = schoolFromRosters(tables, plan, { ...qingshanSchool(), classes: [] });
      expect(value?.dormitories?.map((each) => each.class)).toEqual(['class:新1班', undefined, undefined]);
      const told = problems.filter(({ code }) => code === 'roster-class-unknown');
      expect(told.map(({ path, values }) => [path, values?.class])).toEqual([['row 3', '火星班']]);
    }
  });
});
