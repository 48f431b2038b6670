import { describe, expect, it } from 'vitest';
import { buildWalkableCells, type CampusPlan, importPlan } from '../../src/floorplans/index.js';
import {
  arc,
  dxfText,
  FLOOR_BLOCKS,
  insert,
  line,
  polyline,
  rectangle,
  scaled,
  smallFloor,
  text,
} from '../support/dxfText.js';
import { toInput } from './sampleCampus.js';

const NAMES = { wall: 'A-WALL', opening: 'A-DOOR', text: 'A-TEXT' };
const WORDS = ['教室 101', '教室 102', '走廊'];

const read = async (content: string | Uint8Array, options = {}) =>
  await importPlan(toInput('教学楼.dxf', content), options);
const codes = async (content: string | Uint8Array) => (await read(content)).problems.map((each) => each.code);
const levelsOf = (plan: CampusPlan | null) => plan?.buildings[0]?.levels ?? [];
const small = (more: readonly string[] = [], names = NAMES) =>
  dxfText({ entities: [...smallFloor([0, 0], names, WORDS), ...more], blocks: FLOOR_BLOCKS });

/** GBK bytes of a text whose Chinese letters are those of the table. */
const GBK: Readonly<Record<string, readonly [number, number]>> = {
  墙: [0xc7, 0xbd],
  体: [0xcc, 0xe5],
  门: [0xc3, 0xc5],
  窗: [0xb4, 0xb0],
  教: [0xbd, 0xcc],
  室: [0xca, 0xd2],
};

function toGbk(content: string): Uint8Array {
  return Uint8Array.from([...content].flatMap((letter) => GBK[letter] ?? [letter.charCodeAt(0)]));
}

/** What does not depend on names: sizes and joins. */
function shapeOf(plan: CampusPlan | null): unknown {
  return levelsOf(plan).map(({ spaces, openings }) => ({
    spaces: spaces.map(({ polygon, kind }) => ({ polygon, kind })),
    openings: openings.map(({ segment, clearWidthM, kind }) => ({ segment, clearWidthM, kind })),
  }));
}

describe('DXF drawings', () => {
  it('[FP97] [FP94] two rooms, their corridor, their doors and the exit come out of the lines', async () => {
    const { plan, counts } = await read(small());
    expect(counts).toMatchObject({ levels: 1, spaces: 3, openings: 3, doors: 2, exits: 1 });
    const [level] = levelsOf(plan);
    expect(level?.spaces.map(({ name, kind }) => [name, kind])).toEqual([
      ['教室 101', 'classroom'],
      ['教室 102', 'classroom'],
      ['走廊', 'corridor'],
    ]);
    // 6 × 5 m twice, and 12.2 × 2 m: within a centimetre a wall
    expect(counts?.areaM2).toBeCloseTo(6 * 5 * 2 + 12.2 * 2, 0);
    expect(level?.openings.map(({ clearWidthM }) => clearWidthM)).toEqual([0.9, 0.9, 0.9]);
    expect(buildWalkableCells(plan as CampusPlan).problems).toEqual([]);
  });

  it('[FP94] a door’s segment lies in the middle of its wall and is as long as the hole', async () => {
    const [level] = levelsOf((await read(small())).plan);
    const door = level?.openings.find(({ kind, segment }) => kind === 'door' && segment[0][0] > 5);
    const [a, b] = door?.segment ?? [
      [0, 0],
      [0, 0],
    ];
    expect(a[1]).toBeCloseTo(2.3, 3);
    expect(b[1]).toBeCloseTo(2.3, 3);
    expect(Math.abs(b[0] - a[0])).toBeCloseTo(0.9, 3);
    expect(door?.leaf).toMatchObject({ count: 1 });
  });

  it('[FP91] metres under a header that says millimetres are found, and the header is told', async () => {
    const { plan, problems, drawing } = await read(scaled(small(), 0.001));
    expect(drawing?.unit).toMatchObject({ unit: 'm', declared: 'mm', by: 'evidence' });
    expect(problems.map((each) => each.code)).toContain('drawing-unit-declared-wrong');
    expect(shapeOf(plan)).toEqual(shapeOf((await read(small())).plan));
  });

  it.each([
    ['cm', 0.1],
    ['in', 1 / 25.4],
    ['ft', 1 / 304.8],
  ] as const)('[FP91] %s are found too', async (unit, factor) => {
    const { drawing, counts } = await read(scaled(small(), factor));
    expect(drawing?.unit.unit).toBe(unit);
    expect(counts?.widthM).toBeCloseTo(12.2, 1);
  });

  it('[FP91] a unit that the person chose is used and not doubted', async () => {
    const { drawing, counts, problems } = await read(small(), { drawing: { unit: 'cm' } });
    expect(drawing?.unit).toMatchObject({ unit: 'cm', by: 'chosen' });
    expect(counts === null || counts.widthM > 100).toBe(true);
    expect(problems.map((each) => each.code)).not.toContain('drawing-unit-unsure');
  });

  it('[FP104] layers and texts in GBK are read: 墙体 are walls, 门窗 are doors and windows', async () => {
    const names = { wall: '墙体', opening: '门窗', text: '0' };
    const entities = smallFloor([0, 0], names, ['教室']);
    const old = dxfText({ entities, blocks: FLOOR_BLOCKS, version: 'AC1015', codePage: 'ANSI_936' });
    const { counts, drawing, plan } = await read(toGbk(old));
    expect(counts).toMatchObject({ spaces: 3, doors: 2, exits: 1 });
    expect(drawing?.layers.find(({ name }) => name === '门窗')?.meaning).toBe('doorAndWindow');
    expect(levelsOf(plan)[0]?.windows).toHaveLength(2);
    expect(levelsOf(plan)[0]?.spaces[0]).toMatchObject({ name: '教室', kind: 'classroom' });
    // rooms without a name are numbered in the drawing's language
    expect(levelsOf(plan)[0]?.spaces.map(({ name }) => name)).toContain('走廊 1, 1F');
  });

  it('[FP104] letters written as escapes are read', async () => {
    const names = { ...NAMES, wall: '\\U+5899\\U+4F53' };
    const { counts, drawing } = await read(small([], names));
    expect(drawing?.layers[0]).toMatchObject({ name: '墙体', meaning: 'wall' });
    expect(counts?.spaces).toBe(3);
  });

  it('[FP105] mirrored, turned, scaled and nested blocks, and blocks seen from below, stand where they are drawn', async () => {
    const expected = shapeOf((await read(small())).plan);
    const base = { D900: { base: [500, 300] as const, entities: [] as string[] } };
    // the same door drawn away from its base point, twice as large, inside another block
    const entities = [line('0', [250, 150], [250, 600]), arc('0', [250, 150], 450, 0, 90)];
    const blocks = {
      ...FLOOR_BLOCKS,
      D900: { base: base.D900.base, entities: [insert('0', 'LEAF', [500, 300], [2, 2])] },
      LEAF: { base: [250, 150] as const, entities },
    };
    expect(shapeOf((await read(dxfText({ entities: smallFloor([0, 0], NAMES, WORDS), blocks }))).plan)).toEqual(
      expected,
    );
    const own = smallFloor([0, 0], NAMES, WORDS);
    // x runs the other way in such a plane
    const fromBelow = own.map((entity) =>
      entity === insert('A-DOOR', 'D900', [1900, 2300], [-1, 1])
        ? insert('A-DOOR', 'D900', [-1900, 2300], [1, 1], 0, true)
        : entity,
    );
    expect(fromBelow).not.toEqual(own);
    expect(shapeOf((await read(dxfText({ entities: fromBelow, blocks: FLOOR_BLOCKS }))).plan)).toEqual(expected);
  });

  it('[FP105] a whole plan bound in as one block is read like its parts', async () => {
    const blocks = { ...FLOOR_BLOCKS, PLAN: { entities: smallFloor([0, 0], NAMES, WORDS) } };
    const { counts } = await read(dxfText({ entities: [insert('XREF', 'PLAN', [700_000, 300_000])], blocks }));
    expect(counts).toMatchObject({ spaces: 3, doors: 2, exits: 1 });
  });

  it('[FP93] two leaves that shut against each other are one door of their summed width', async () => {
    const wall = (x: number, width: number) => rectangle('WALL', x, 5000, width, 200);
    const entities = [
      rectangle('WALL', 0, 0, 8000, 200),
      rectangle('WALL', 0, 9800, 8000, 200),
      rectangle('WALL', 0, 200, 200, 9600),
      rectangle('WALL', 7800, 200, 200, 9600),
      wall(200, 2800),
      wall(4800, 3000),
      arc('DOOR', [3000, 5100], 900, 0, 90),
      arc('DOOR', [4800, 5100], 900, 90, 180),
    ];
    const [level] = levelsOf((await read(dxfText({ entities }))).plan);
    expect(level?.openings).toHaveLength(1);
    expect(level?.openings[0]).toMatchObject({ kind: 'door', clearWidthM: 1.8, leaf: { count: 2 } });
  });

  it('[FP95] a gap between wall ends is a derived opening; one in the outer wall is closed and told', async () => {
    const withoutDoor = smallFloor([0, 0], NAMES, WORDS).filter(
      (entity) => !entity.includes('D900') || entity.includes('12500'),
    );
    const inner = await read(dxfText({ entities: withoutDoor, blocks: FLOOR_BLOCKS }));
    const gaps = levelsOf(inner.plan)[0]?.openings.filter(({ kind }) => kind === 'opening') ?? [];
    expect(gaps.map(({ clearWidthM }) => clearWidthM)).toEqual([0.9, 0.9]);
    expect(gaps.every(({ origin }) => origin?.segment === 'derived')).toBe(true);
    expect(inner.counts).toMatchObject({ openings: 1, exits: 1 });
    const outer = await read(
      dxfText({
        entities: smallFloor([0, 0], NAMES, WORDS).filter((entity) => !entity.includes('12500')),
        blocks: FLOOR_BLOCKS,
      }),
    );
    expect(outer.problems.find((each) => each.code === 'drawing-outer-gaps')?.values).toMatchObject({ count: 1 });
    expect(levelsOf(outer.plan)[0]?.spaces).toHaveLength(3);
    const drawnExits = levelsOf(outer.plan)[0]?.openings.filter(
      ({ kind, origin }) => kind === 'exit' && origin?.segment !== 'derived',
    );
    expect(drawnExits).toEqual([]);
  });

  it('[FP98] a door code gives the width and the name, and a window code does not', async () => {
    const more = [text('A-TEXT', [8300, 2700], 200, 'FM1221乙'), text('A-TEXT', [2600, 7000], 200, 'C1518')];
    const { plan, problems } = await read(small(more));
    const door = levelsOf(plan)[0]?.openings.find(({ name }) => name === 'FM1221乙');
    expect(door).toMatchObject({ kind: 'door', clearWidthM: 1.2 });
    expect(levelsOf(plan)[0]?.spaces.map(({ name }) => name)).toEqual(WORDS);
    expect(problems.map((each) => each.code)).toContain('drawing-widths-by-code');
  });

  it('[FP99] what lies far off is left out, counted, and moves nothing', async () => {
    const far = [rectangle('A-WALL', -90_000, 0, 1000, 1000), line('NOTES', [9e9, 0], [9e9, 500])];
    const { plan, problems } = await read(small(far));
    expect(problems.find((each) => each.code === 'drawing-strays')?.values?.count).toBe(2);
    expect(shapeOf(plan)).toEqual(shapeOf((await read(small())).plan));
  });

  it('[FP92] the meaning that the person gives a layer comes before its name', async () => {
    const names = { ...NAMES, wall: 'HATCH-1' };
    expect((await read(small([], names))).counts?.spaces ?? 0).not.toBe(3);
    const { counts, drawing } = await read(small([], names), { drawing: { layers: { 'HATCH-1': 'wall' } } });
    expect(counts?.spaces).toBe(3);
    expect(drawing?.layers[0]).toMatchObject({ meaning: 'wall', by: 'chosen' });
  });

  it('[FP184] everything on layer 0 is taken apart by what is drawn, and a part means what a person says', async () => {
    const file = small([], { wall: '0', opening: '0', text: '0' });
    const { counts, problems, drawing } = await read(file);
    expect(counts).toMatchObject({ spaces: 3, doors: 2, exits: 1 });
    expect(problems.find((each) => each.code === 'drawing-layer-split')?.values).toMatchObject({ layer: '0' });
    const doors = drawing?.layers.find(({ part }) => part?.kind === 'door');
    expect(doors).toMatchObject({ name: '0:door', meaning: 'door', by: 'shape', part: { of: '0' } });
    const without = await read(file, { drawing: { layers: { '0:door': 'ignore' } } });
    expect(without.counts?.doors).toBe(0);
    expect(without.drawing?.layers.find(({ name }) => name === '0:door')).toMatchObject({ by: 'chosen' });
    const whole = await read(file, { drawing: { layers: { 0: 'wall' } } });
    expect(whole.drawing?.layers.map(({ name }) => name)).toEqual(['0']);
  });

  it('[FP97] a hole in the outer wall narrower than a door is closed and told', async () => {
    // 0.40 m missing in the west wall
    const entities = smallFloor([0, 0], NAMES, WORDS).map((entity) =>
      entity === rectangle('A-WALL', 0, 200, 200, 7200) ? rectangle('A-WALL', 0, 600, 200, 6800) : entity,
    );
    const { problems, counts } = await read(dxfText({ entities, blocks: FLOOR_BLOCKS }));
    expect(problems.find((each) => each.code === 'drawing-walls-leaking')?.values).toMatchObject({ count: 1 });
    expect(counts).toMatchObject({ spaces: 3, exits: 1 });
  });

  it('[FP105] what stands on a hidden layer or a paper sheet is not read', async () => {
    const paper = line('A-WALL', [6000, 200], [6000, 2200]).replace('8\nA-WALL', '67\n1\n8\nA-WALL');
    expect(shapeOf((await read(small([paper]))).plan)).toEqual(shapeOf((await read(small())).plan));
    const off = '0\nSECTION\n2\nTABLES\n0\nLAYER\n2\nOLD-WALL\n62\n-7\n0\nENDSEC\n';
    const hidden =
      off +
      small([
        polyline(
          'OLD-WALL',
          [
            [6000, 200],
            [6000, 2200],
          ],
          false,
        ),
      ]);
    expect(shapeOf((await read(hidden)).plan)).toEqual(shapeOf((await read(small())).plan));
  });

  it('[FP106] binary, cut off, empty and TArch files are refused with a next step', async () => {
    expect((await read('AutoCAD Binary DXF\r\n\u001a\u0000')).problems[0]).toMatchObject({ code: 'dxf-binary' });
    const whole = small();
    const cut = await read(whole.slice(0, whole.length * 0.7));
    expect(cut.plan).toBeNull();
    expect(cut.problems.map((each) => each.code)).toContain('dxf-cut-off');
    expect(await codes(dxfText({ entities: [] }))).toContain('dxf-empty');
    const proxies = Array.from({ length: 40 }, () => '0\nACAD_PROXY_ENTITY\n8\nWALL');
    const tarch = await read(
      dxfText({ entities: [...proxies, line('DOTE', [0, 0], [9000, 0])], classes: ['TCH_WALL'] }),
    );
    expect(tarch.plan).toBeNull();
    expect(tarch.problems.find((each) => each.code === 'dxf-tarch')?.message).toContain('T3');
  });

  it('[FP106] a file that lacks only its end mark is read and told', async () => {
    const { plan, problems } = await read(small().replace('0\nEOF\n', ''));
    expect(plan).not.toBeNull();
    expect(problems.map((each) => each.code)).toContain('dxf-end-missing');
  });
});
