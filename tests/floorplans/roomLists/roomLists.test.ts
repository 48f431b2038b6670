import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  type CampusPlan,
  listSpaces,
  loadWorkbookWriter,
  qingshanCampus,
  roomTable,
} from '../../../src/floorplans/index.js';
import { polygonArea } from '../../../src/model/index.js';
import { joinFile, utf16, workbook } from './listFiles.js';

const plan = qingshanCampus();

const spaceOf = (building: string, name: string) => {
  const found = listSpaces(plan).find((each) => each.building.name === building && each.space.name === name);
  if (found === undefined) throw new Error(`there is no ${name} in ${building}`);
  return found.space;
};
const room = spaceOf('知行楼', '204');

const taken = (before: CampusPlan, join: Awaited<ReturnType<typeof joinFile>>['join']) =>
  applyEdit(before, { kind: 'setSpaces', edits: (join?.changes ?? []).map(({ edit }) => edit) });

/** 房间号,人数 and a line, in GBK. */
const GBK = Uint8Array.from([
  ...[0xb7, 0xbf, 0xbc, 0xe4, 0xba, 0xc5, 0x2c, 0xc8, 0xcb, 0xca, 0xfd, 0x0d, 0x0a],
  ...[...'A101,45\r\n'].map((letter) => letter.charCodeAt(0)),
]);

describe('lists of rooms', () => {
  it.each([
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF房间号,楼栋,人数\r\n204,知行楼,47\r\n')],
    ['semicolons', '房间号;楼栋;人数\n204;知行楼;47\n'],
    ['tabs', 'room\tbuilding\tcapacity\n204\t知行楼\t47\n'],
    ['UTF-16 as Excel saves “Unicode text”', utf16('房间号\t楼栋\t人数\r\n204\t知行楼\t47\r\n', true, true)],
    ['UTF-16 of the other order', utf16('房间号,楼栋,人数\r\n204,知行楼,47\r\n', false, true)],
    ['full-width digits', '房间号,楼栋,容纳人数\n２０４室,知行楼,４７人\n'],
    ['a title above', '青山中学房间一览\n\n房间号,楼栋,人数\nRm. 204,知行楼,47\n'],
    ['building and number in one cell', '教室,座位数\n知行楼204,47\n'],
  ])('[FP250] a file with %s is read, and the room found', async (_, content) => {
    const { join } = await joinFile(plan, content);
    expect(join?.changes.map(({ spaceId }) => spaceId)).toEqual([room.id]);
    expect(join?.changes[0]?.fields).toEqual([{ field: 'capacity', from: room.capacity ?? null, to: 47 }]);
  });

  it('[FP250] GBK is read as such', async () => {
    const { join, codes } = await joinFile(plan, GBK);
    expect(join?.rowCount).toBe(1);
    expect(codes).toContain('room-list-rows-left');
  });

  it('[FP250] a workbook is read: the sheet with the headings, merged buildings, numbers as numbers', async () => {
    const bytes = await workbook([
      ['青山中学', null, null, null],
      ['房间号', '楼栋', '用途', '人数'],
      [204, '知行楼', '实验室', 46],
      [205, null, '教室', 46],
    ]);
    const { join } = await joinFile(plan, bytes, '房间.xlsx');
    expect(join?.changes.map((change) => change.spaceId)).toEqual([room.id, spaceOf('知行楼', '205').id]);
    expect(join?.changes[0]?.fields.map(({ field }) => field)).toEqual(['kind', 'capacity']);
  });

  it('[FP251] a number that two buildings have is told, until the building or a prefix says which', async () => {
    const other = spaceOf('致远楼', '仪器室');
    const twins = applyEdit(plan, { kind: 'setSpace', spaceId: other.id, name: '204', nameEn: '204' }).plan;
    const both = await joinFile(twins, '房间号,人数\n204,47\n');
    expect(both.join?.changes).toEqual([]);
    const told = both.problems.find(({ code }) => code === 'room-list-room-ambiguous');
    expect(told?.message).toMatch(/知行楼 204.*致远楼 204/);
    for (const list of [
      '房间号,人数\n致远楼-204,47\n',
      '房间号,楼栋,人数\n204,致远,47\n',
      '房间号,building,人数\n204,Zhiyuan,47\n',
    ]) {
      const { join } = await joinFile(twins, list);
      expect(
        join?.changes.map(({ spaceId }) => spaceId),
        list,
      ).toEqual([other.id]);
    }
  });

  it('[FP251] a building that the plan has is kept to: its missing room is not looked for elsewhere', async () => {
    const { join, codes } = await joinFile(plan, '房间号,楼栋,人数\n204,食堂,47\n');
    expect(join?.changes).toEqual([]);
    expect(join?.rowsLeft).toEqual([{ row: 2, room: '204' }]);
    expect(codes).toContain('room-list-rows-left');
  });

  it('[FP251] the floor tells rooms of one number apart, and a wrong floor is told instead of taken', async () => {
    const wrong = await joinFile(plan, '房间号,楼栋,楼层,人数\n204,知行楼,4F,47\n');
    expect(wrong.join?.changes).toEqual([]);
    expect(wrong.codes).toContain('room-list-level-differs');
    for (const floor of ['2F', '二层', '2', '1', '2 层']) {
      const right = await joinFile(plan, `房间号,楼栋,楼层,人数\n204,知行楼,${floor},47\n`);
      expect(right.join?.changes, floor).toHaveLength(1);
    }
  });

  it('[FP252] both sides that have no partner are told: rows of the list, and numbered rooms of the plan', async () => {
    const { join, codes } = await joinFile(plan, '房间号,楼栋,人数\n204,知行楼,47\n999,知行楼,30\n');
    expect(join?.rowsLeft).toEqual([{ row: 3, room: '999' }]);
    expect(join?.roomsLeft.length).toBeGreaterThan(20);
    expect(join?.roomsLeft.map(({ spaceId }) => spaceId)).not.toContain(room.id);
    expect(codes).toEqual(expect.arrayContaining(['room-list-rows-left', 'room-list-rooms-left']));
  });

  it('[FP252] a room listed twice, an area more than 15 % off and more people than can stand are told', async () => {
    const drawn = polygonArea(room.polygon);
    const lines = [
      '房间号,楼栋,人数,面积',
      `204,知行楼,47,${drawn * 0.9}`,
      '204,知行楼,12,',
      `205,知行楼,40,${drawn * 0.5}`,
      '206,知行楼,900,',
    ];
    const { join, problems, codes } = await joinFile(plan, lines.join('\n'));
    expect(codes.filter((code) => code === 'room-list-row-twice')).toHaveLength(1);
    expect(problems.find(({ code }) => code === 'room-list-area-differs')?.values).toMatchObject({ row: 4 });
    expect(problems.find(({ code }) => code === 'room-list-capacity-impossible')?.values).toMatchObject({
      row: 5,
      capacity: 900,
    });
    // the first row counts, and the impossible number is left out
    expect(join?.changes.map(({ edit }) => edit.capacity)).toEqual([47, 40]);
  });

  it.each([
    ['−5', 'room-list-number-wrong'],
    ['-5', 'room-list-number-wrong'],
    ['NaN', 'room-list-number-wrong'],
    ['45.5', 'room-list-number-wrong'],
    ['=HYPERLINK("http://x";"45")', 'room-list-number-wrong'],
    ['1e3', 'room-list-number-wrong'],
  ])('[FP252] %s is no number of people: told with its cell, and nothing is taken', async (cell, code) => {
    const { join, problems } = await joinFile(plan, `房间号\t楼栋\t人数\n204\t知行楼\t${cell}\n`);
    expect(join?.changes).toEqual([]);
    expect(problems.find((each) => each.code === code)?.path).toBe('C2');
  });

  it('[FP253] nothing of the plan changes until the edits are applied, and they are one step', async () => {
    const before = JSON.stringify(plan);
    const { join } = await joinFile(
      plan,
      '房间号,楼栋,名称,用途,人数\n204,知行楼,物理实验室,实验室,50\n205,知行楼,,办公室,8\n',
    );
    expect(JSON.stringify(plan)).toBe(before);
    const { plan: after, problems } = taken(plan, join);
    expect(problems).toEqual([]);
    const changed = listSpaces(after).find(({ space }) => space.id === room.id)?.space;
    expect(changed).toMatchObject({ name: '204 物理实验室', kind: 'laboratory', capacity: 50 });
    // joined once more there is nothing left to change
    const again = await joinFile(
      after,
      '房间号,楼栋,名称,用途,人数\n204,知行楼,物理实验室,实验室,50\n205,知行楼,,办公室,8\n',
    );
    expect(again.join?.changes).toEqual([]);
  });

  it('[FP253] where one room is gone meanwhile, none is changed', async () => {
    const { join } = await joinFile(plan, '房间号,楼栋,人数\n205,知行楼,40\n204,知行楼,47\n');
    const without = applyEdit(plan, { kind: 'removeElement', id: room.id }).plan;
    const { plan: after, problems } = taken(without, join);
    expect(after).toBe(without);
    expect(problems[0]?.code).toBe('edit-element-missing');
  });

  it('[FP254] the table of a plan’s rooms is read back without a change, in both languages', async () => {
    const zh: Record<string, string> = {
      classroom: '教室',
      laboratory: '实验室',
      office: '办公室',
      hall: '门厅',
      dormitory: '寝室',
      canteen: '食堂',
      kitchen: '厨房',
      toilet: '卫生间',
      storage: '储藏',
      library: '图书室',
      gym: '体育馆',
      outdoor: '室外',
    };
    const write = await loadWorkbookWriter();
    for (const language of ['zh', 'en'] as const) {
      const sheet = roomTable(plan, language, (kind) => (language === 'en' ? kind : (zh[kind] ?? '')));
      const { join } = await joinFile(plan, await write([sheet]), 'rooms.xlsx');
      expect(join?.changes, language).toEqual([]);
      expect(join?.joinedCount, language).toBeGreaterThan(100);
    }
  });

  it('[FP255] what begins like a formula is a text in the workbooks that are written', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const bytes = await workbook([['名称'], ['=HYPERLINK("http://x","y")'], ['+1'], ['@SUM(A1)'], ['-2']]);
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, part] of sheets) expect(strFromU8(part)).not.toMatch(/<f[ >]|hyperlink/i);
  });

  it.each([
    ['an empty file', '', 'file-empty'],
    ['no headings', '1,2,3\n4,5,6\n', 'room-list-without-headings'],
    ['headings alone', '房间号,人数\n', 'room-list-empty'],
    ['an open quotation mark', '房间号,人数\n"204,47\n', 'table-quote-open'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'table-old-workbook'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe, 0xff]), 'table-not-text'],
    ['100,000 rows', `房间号,人数\n${'204,47\n'.repeat(100_000)}`, 'table-too-large'],
  ])('[FP256] %s is refused in words', async (_, content, code) => {
    const { join, codes } = await joinFile(plan, content);
    expect(join).toBeNull();
    expect(codes).toEqual([code]);
  });
});
