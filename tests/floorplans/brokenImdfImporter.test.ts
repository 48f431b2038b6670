import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportResult, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { toInput } from './sampleCampus.js';

type Json = Record<string, unknown>;

/** A degree of latitude in tenths of a metre is about 9e-7. */
const METRE = 1 / 111_195;

const square = (x: number, y: number, size: number): Json => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ].map(([east, north]) => [100 + (east as number) * METRE, (north as number) * METRE]),
  ],
});

const line = (x0: number, y0: number, x1: number, y1: number): Json => ({
  type: 'LineString',
  coordinates: [
    [100 + x0 * METRE, y0 * METRE],
    [100 + x1 * METRE, y1 * METRE],
  ],
});

const feature = (id: string, geometry: Json | null, properties: Json): Json => ({
  id,
  type: 'Feature',
  geometry,
  properties,
});

/** Two storeys, each a corridor with a room and a stair. */
function house(): Record<string, Json[]> {
  const level = (n: number) =>
    feature(`L${n}`, square(-20, -20, 40), { ordinal: n, building_ids: ['B'], name: { zh: `${n + 1}层` } });
  const units = (n: number) => [
    feature(`U${n}-1`, square(0, 0, 8), { level_id: `L${n}`, category: 'walkway', name: null }),
    feature(`U${n}-2`, square(8, 0, 8), { level_id: `L${n}`, category: 'stairs', name: null }),
    feature(`U${n}-3`, square(0, 8, 8), { level_id: `L${n}`, category: 'classroom', name: { zh: '101', en: '101' } }),
  ];
  const openings = (n: number) => [
    feature(`O${n}-1`, line(8, 1, 8, 3), { level_id: `L${n}`, door: {} }),
    feature(`O${n}-2`, line(2, 8, 3, 8), { level_id: `L${n}`, door: null }),
  ];
  return {
    building: [feature('B', null, { name: { zh: '一号楼' } })],
    level: [level(0), level(1)],
    unit: [...units(0), ...units(1)],
    opening: [...openings(0), ...openings(1)],
    navPath: [
      feature('N1', { type: 'Point', coordinates: [100 + METRE, METRE] }, { level_id: 'L0', neighbours: ['N2'] }),
      feature('N2', { type: 'Point', coordinates: [100 + METRE, -METRE] }, { level_id: null, neighbours: [] }),
    ],
  };
}

async function importHouse(members: Record<string, unknown>): Promise<ImportResult> {
  const files = Object.entries(members).map(([member, features]) => [
    `${member}.geojson`,
    new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })),
  ]);
  return await importPlan(toInput('house.zip', zipSync(Object.fromEntries(files))), { format: 'imdf' });
}

const codes = (result: ImportResult) => result.problems.map((each) => each.code);

describe('IMDF archives that break the rules', () => {
  it('[FP30] a small house is read whole, with its stair and its way out', async () => {
    const result = await importHouse(house());
    expect(result.counts).toMatchObject({
      levels: 2,
      spaces: 6,
      openings: 4,
      twoSidedOpenings: 4,
      stairs: 1,
      exits: 1,
      doors: 2,
    });
    const names = result.plan?.buildings[0]?.levels[0]?.spaces.map((space) => space.name);
    expect(names).toEqual(['walkway 1, 1层', 'Stair A, 1层', '101']);
  });

  it('[FP36] without walking paths the way out is on the outer wall of a corridor', async () => {
    const members = house();
    delete members.navPath;
    for (const level of members.level ?? []) level.geometry = square(0, 0, 16);
    const result = await importHouse(members);
    expect(result.counts?.exits).toBe(1);
    expect(codes(result)).toContain('exit-derived');
  });

  it('[FP36] an opening of the ground floor on the building’s outline is an exit of the file', async () => {
    const members = house();
    for (const level of members.level ?? []) level.geometry = square(0, 0, 16);
    members.opening?.push(feature('main', line(0, 2, 0, 4), { level_id: 'L0', door: {} }));
    const result = await importHouse(members);
    expect(result.counts).toMatchObject({ exits: 1, openings: 5, twoSidedOpenings: 4 });
    expect(codes(result)).not.toContain('exit-derived');
  });

  it('[FP38] a room on the other side of the world is left out and told', async () => {
    const members = house();
    members.unit?.push(feature('far', square(5e6, 0, 8), { level_id: 'L0', category: 'room' }));
    const result = await importHouse(members);
    expect(result.counts?.spaces).toBe(6);
    expect(codes(result)).toContain('space-out-of-reach');
  });

  it('[FP38] ids used twice, rooms without level, levels without ordinal and empty outlines are told', async () => {
    const members = house();
    members.unit?.push({ ...(members.unit[0] as Json) }, feature('x', square(0, 0, 1), { level_id: 'no' }));
    members.unit?.push(
      feature('flat', line(0, 0, 1, 1), { level_id: 'L0' }),
      feature('thin', square(0, 0, 0), { level_id: 'L0' }),
    );
    members.level?.push(feature('L9', square(0, 0, 16), { ordinal: 'roof', building_ids: ['B'] }));
    const result = await importHouse(members);
    expect(codes(result)).toEqual(
      expect.arrayContaining([
        'imdf-id-repeated',
        'unit-without-level',
        'imdf-level-without-ordinal',
        'space-outline-empty',
      ]),
    );
  });

  it('[FP38] whatever is changed in a file, the import ends with a valid plan or an error', async () => {
    const member = fc.constantFrom('building', 'level', 'unit', 'opening', 'navPath');
    const key = fc.constantFrom(
      'id',
      'geometry',
      'level_id',
      'ordinal',
      'building_ids',
      'name',
      'category',
      'neighbours',
      'door',
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        'L0',
        'L1',
        ['B'],
        '__proto__',
        'U0-1',
        -3,
        1e9,
        { zh: ' ', en: '-' },
        { toString: 1 },
        [{ toString: 1 }],
        'stairs',
        'elevator',
      ),
      fc
        .record({ x: fc.integer({ min: -4, max: 12 }), size: fc.integer({ min: 0, max: 12 }) })
        .map(({ x, size }) => square(x, x, size)),
      fc
        .record({ x: fc.integer({ min: -4, max: 12 }), y: fc.integer({ min: -4, max: 12 }) })
        .map(({ x, y }) => line(x, y, y, 8)),
    );
    const change = fc.record({ member, at: fc.nat(5), key, value });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const members = house();
        for (const { member: name, at, key: changed, value: next } of changes) {
          const features = members[name] as Json[];
          const target = features[at % features.length] as Json;
          if (changed === 'id' || changed === 'geometry') target[changed] = next;
          else target.properties = { ...(target.properties as Json), [changed]: next };
        }
        const { plan, problems } = await importHouse(members);
        if (plan === null) expect(problems.some((each) => each.severity === 'error')).toBe(true);
        else expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
