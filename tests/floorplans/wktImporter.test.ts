import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../src/floorplans/index.js';
import { toInput } from './sampleCampus.js';

const read = async (text: string) => await importPlan(toInput('corridor.wkt', text));
const codes = async (text: string) => (await read(text)).problems.map((each) => each.code);

describe('WKT geometries', () => {
  it('[FP45] a POLYGON with a hole is one space on level "0", with no openings', async () => {
    const { plan, counts } = await read('POLYGON ((0 0, 10 0, 10 5, 0 5, 0 0), (4 2, 6 2, 6 3, 4 3, 4 2))');
    const level = plan?.buildings[0]?.levels[0];
    expect(level?.id).toBe('0');
    expect(level?.openings).toEqual([]);
    expect(counts).toMatchObject({
      buildings: 1,
      levels: 1,
      spaces: 1,
      openings: 0,
      exits: 0,
      areaM2: 48,
      widthM: 10,
      heightM: 5,
    });
    expect(level?.spaces[0]?.polygon.outer).toHaveLength(4);
    expect(level?.spaces[0]?.polygon.holes).toHaveLength(1);
  });

  it('[FP45] clockwise rings, a third coordinate, lower case, SRID and line ends make no difference', async () => {
    const { counts, problems } = await read('SRID=4326;\r\npolygon z ((0 0 1,\n0 5 1, 10 5 1, 10 0 1, 0 0 1))\r\n');
    expect(counts?.areaM2).toBe(50);
    expect(problems.filter((each) => each.severity === 'error')).toEqual([]);
  });

  it('[FP46] touching polygons of a MULTIPOLYGON are joined by a derived gap as long as what they share', async () => {
    const { plan, counts } = await read(
      'MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)), ((4 1, 9 1, 9 3, 4 3, 4 1)), ((20 0, 24 0, 24 4, 20 0)))',
    );
    const openings = plan?.buildings[0]?.levels[0]?.openings ?? [];
    expect(counts).toMatchObject({ spaces: 3, openings: 0 });
    expect(openings).toHaveLength(1);
    expect(openings[0]).toMatchObject({
      kind: 'opening',
      clearWidthM: 2,
      spaceIds: ['area-1', 'area-2'],
      origin: { segment: 'derived' },
    });
  });

  it('[FP46] polygons that cross are taken apart, and nothing of them is lost', async () => {
    const { counts, plan } = await read(
      'MULTIPOLYGON (((0 4, 20 4, 20 6, 0 6, 0 4)), ((9 0, 11 0, 11 10, 9 10, 9 0)))',
    );
    expect(counts).toMatchObject({ spaces: 3, areaM2: 56 });
    expect(plan?.buildings[0]?.levels[0]?.openings).toHaveLength(2);
  });

  it('[FP46] a GEOMETRYCOLLECTION of polygons is read like a MULTIPOLYGON', async () => {
    expect(
      (await read('GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)), MULTIPOLYGON (((5 0, 6 0, 6 1, 5 0))))')).counts
        ?.spaces,
    ).toBe(2);
  });

  it.each([
    ['POLYGON ((0 0, 10 0, 10 5, 0 5, 0 0)', 'wkt-end'],
    ['POLYGON ((0 0, 10 0, 10 5)), 4 2))', 'wkt-geometry'],
    ['POLYGON (0 0, 10 0, 10 5)', 'wkt-brackets'],
    ['POLYGON ((0 0, NaN 0, 10 5, 0 0))', 'wkt-number'],
    ['POLYGON ((0, 10 0, 10 5, 0 0))', 'wkt-number'],
    ['POLYGON ((0 0, 1e300 0, 10 5, 0 0))', 'wkt-size'],
    ['POLYGON ((0 0, 10 0, 0 0))', 'space-outline-empty'],
    ['POLYGON ((0 0, 10 0, 20 0, 0 0))', 'space-outline-empty'],
    ['POLYGON EMPTY', 'wkt-empty'],
    ['LINESTRING (0 0, 1 1)', 'wkt-geometry'],
  ])('[FP47] %s gives a problem in words and no plan', async (text, code) => {
    const { plan, problems } = await read(text);
    expect(plan).toBeNull();
    expect(problems.map((each) => each.code)).toContain(code);
    expect(problems.every((each) => each.message.length > 20)).toBe(true);
  });

  it('[FP47] an outline that crosses itself is repaired and told', async () => {
    expect(await codes('POLYGON ((0 0, 10 0, 0 6, 10 5, 0 0))')).toContain('space-outline-crossing');
  });

  it('[FP47] a fault names its line', async () => {
    expect((await read('POLYGON ((0 0,\n10 0,\n10 x, 0 0))')).problems[0]?.values?.line).toBe(3);
  });

  it('[FP49] a text larger than any floor is not opened, and one with too many points is refused with the line', async () => {
    const large = new Uint8Array(65 * 1024 * 1024).fill(32);
    large.set(new TextEncoder().encode('POLYGON ((0 0, 1 0, 1 1))'));
    const { problems } = await importPlan(toInput('large.wkt', large), { format: 'wkt' });
    expect(problems.map((each) => each.code)).toEqual(['file-too-large']);
    const points = Array.from({ length: 200_001 }, (_, k) => `${k % 1000} ${k >> 10}`);
    expect(await codes(`POLYGON ((${points.join(',\n')}))`)).toEqual(['wkt-size']);
  });

  it('[FP49] whatever is written, reading ends with a plan or a problem', async () => {
    const word = fc.constantFrom(
      'POLYGON',
      'MULTIPOLYGON',
      'GEOMETRYCOLLECTION',
      '(',
      ')',
      ',',
      '1',
      '-2.5',
      'x',
      '1e9',
      'EMPTY',
      'Z',
      ';',
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 60 }), async (words) => {
        const { plan, problems } = await read(`POLYGON ${words.join(' ')}`);
        expect(plan !== null || problems.some((each) => each.severity === 'error')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
