import { describe, expect, it } from 'vitest';
import { type CampusPlan, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { dxfText, type Entity, FLOOR_BLOCKS, line, rectangle, smallFloor, text } from '../support/dxfText.js';
import { toInput } from './sampleCampus.js';

const NAMES = { wall: '墙体', opening: '门窗', text: '文字' };

const read = async (entities: readonly Entity[]) =>
  await importPlan(toInput('教学楼.dxf', dxfText({ entities, blocks: FLOOR_BLOCKS })));
const levelsOf = (plan: CampusPlan | null) => plan?.buildings[0]?.levels ?? [];

/** A floor with a title below it, and treads in the left room where wanted. */
function floor(x: number, title: string, hasStair = false): Entity[] {
  const treads = Array.from({ length: 10 }, (_, index) =>
    line('楼梯', [x + 1000 + index * 280, 4000], [x + 1000 + index * 280, 6500]),
  );
  return [
    ...smallFloor([x, 0], NAMES),
    ...(title === '' ? [] : [text('图名', [x + 4000, -3000], 700, title)]),
    ...(hasStair ? treads : []),
  ];
}

describe('storeys on one sheet', () => {
  it('[FP100] [FP101] two titled plans become two storeys over each other', async () => {
    const { plan, counts, problems } = await read([
      ...floor(30_000, '一层平面图', true),
      ...floor(0, '二层平面图', true),
    ]);
    expect(levelsOf(plan).map(({ name, ordinal }) => [name, ordinal])).toEqual([
      ['一层', 0],
      ['二层', 1],
    ]);
    const [first, second] = levelsOf(plan);
    expect(second?.spaces.map(({ polygon }) => polygon)).toEqual(first?.spaces.map(({ polygon }) => polygon));
    expect(counts).toMatchObject({ levels: 2, spaces: 6, exits: 1, stairs: 1 });
    expect(problems.map((each) => each.code)).toContain('floors-aligned');
    expect(problems.map((each) => each.code)).toContain('drawing-doors-high');
    expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
  });

  it('[FP100] one plan stands for the storeys its title names', async () => {
    const { plan, problems } = await read([...floor(0, '一层平面图', true), ...floor(30_000, '二~四层平面图', true)]);
    expect(levelsOf(plan).map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
    expect(plan?.stairs).toHaveLength(3);
    expect(problems.find((each) => each.code === 'sheet-repeated')?.values).toMatchObject({ count: 3 });
    expect(problems.filter((each) => each.severity === 'error')).toEqual([]);
  });

  it('[FP100] elevations and sections are no storeys', async () => {
    const { plan, problems } = await read([...floor(0, '首层平面图'), ...floor(30_000, '1-1剖面图')]);
    expect(levelsOf(plan)).toHaveLength(1);
    expect(problems.map((each) => each.code)).toContain('sheet-not-a-floor');
  });

  it('[FP100] "first floor" is above a "ground floor", and the ground floor without one', async () => {
    const european = await read([...floor(0, 'GROUND FLOOR PLAN'), ...floor(30_000, 'FIRST FLOOR PLAN')]);
    expect(levelsOf(european.plan).map(({ ordinal }) => ordinal)).toEqual([0, 1]);
    const american = await read([...floor(0, 'FIRST FLOOR PLAN'), ...floor(30_000, 'SECOND FLOOR PLAN')]);
    expect(levelsOf(american.plan).map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  });

  it('[FP100] plans of one size without titles are storeys in reading order; others are parts of one', async () => {
    const alike = await read([...floor(0, ''), ...floor(30_000, '')]);
    expect(levelsOf(alike.plan)).toHaveLength(2);
    expect(alike.problems.map((each) => each.code)).toContain('sheet-order-assumed');
    const wing = [rectangle('墙体', 30_000, 0, 6000, 200), rectangle('墙体', 30_000, 4800, 6000, 200)];
    const parts = await read([
      ...floor(0, ''),
      ...wing,
      rectangle('墙体', 30_000, 200, 200, 4600),
      rectangle('墙体', 35_800, 200, 200, 4600),
    ]);
    expect(levelsOf(parts.plan)).toHaveLength(1);
    expect(levelsOf(parts.plan)[0]?.spaces).toHaveLength(4);
    expect(parts.problems.map((each) => each.code)).toContain('sheet-parts-joined');
  });
});
