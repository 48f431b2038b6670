import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildWalkableCells, type ImportResult, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { distance } from '../../src/model/index.js';
import { expectSoundCells } from '../support/soundCells.js';
import { westportBytes } from './mapSamples.js';
import { toInput } from './sampleCampus.js';

const result = await importPlan(toInput('westport-house.geojson.zip', westportBytes));
const plan = result.plan;
const levels = plan?.buildings[0]?.levels ?? [];
const byCode = ({ problems }: ImportResult, code: string) => problems.filter((each) => each.code === code);

describe('the GeoJSON sample', () => {
  it('[FP89] it has seven levels in order, 333 doors and 272 rooms', () => {
    expect(levels.map((level) => [level.name, level.ordinal])).toEqual([
      ['Ground Floor', 0],
      ['First Floor', 1],
      ['Second Floor', 2],
      ['Third Floor', 3],
      ['Fourth Floor', 4],
      ['Fifth Floor', 5],
      ['Sixth Floor', 6],
    ]);
    expect(result.counts).toMatchObject({ buildings: 1, levels: 7, openings: 333, spaces: 272 });
    expect(levels.map((level) => level.spaces.length)).toEqual([32, 15, 23, 97, 81, 12, 12]);
  });

  it('[FP87] its rooms are derived, and those with something drawn over them are named by it', () => {
    const spaces = levels.flatMap((level) => level.spaces);
    expect(spaces.every((space) => space.origin?.polygon === 'derived')).toBe(true);
    expect(spaces.map((space) => space.name)).toEqual(expect.arrayContaining(["Women's Bathroom", 'Restroom']));
    const kinds = new Set(spaces.map((space) => space.kind));
    expect(kinds).toEqual(new Set(['other', 'stair', 'toilet', 'corridor']));
    expect(byCode(result, 'rooms-left-over')).toHaveLength(7);
    expect(byCode(result, 'rooms-without-walls').map((each) => each.values?.rooms)).toEqual([
      'Meeting Room, Server room, Kitchen, Small Meeting Room, Storage Cupboard',
    ]);
  });

  it('[FP88] the width of every door is the length it is drawn with', () => {
    const doors = levels.flatMap((level) => level.openings);
    expect(doors.every((door) => door.origin?.clearWidthM === 'derived')).toBe(true);
    const widths = doors.map((door) => door.clearWidthM).sort((a, b) => a - b);
    expect(widths[Math.floor(widths.length / 2)]).toBeGreaterThan(0.7);
    expect(widths[Math.floor(widths.length / 2)]).toBeLessThan(1);
    expect(byCode(result, 'doors-to-closets')[0]?.values?.count).toBeGreaterThan(50);
  });

  it('[FP88] doors of the ground floor that lead outside are exits, and most rooms reach one by stairs', () => {
    const exits = levels.flatMap((level, index) =>
      level.openings.filter((each) => each.kind === 'exit').map(() => index),
    );
    expect(exits.length).toBeGreaterThanOrEqual(3);
    expect(new Set(exits)).toEqual(new Set([0]));
    const cutOff = byCode(result, 'rooms-cut-off').reduce((sum, each) => sum + Number(each.values?.count), 0);
    expect(cutOff).toBeLessThan(20);
    expect(result.counts?.stairs).toBeGreaterThanOrEqual(18);
  });

  it('[FP88] what it makes is a valid plan with sound floors', () => {
    expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
    if (!plan) throw new Error('the sample did not import');
    const { cells, problems } = buildWalkableCells(plan);
    expectSoundCells(cells);
    const codes = new Set(problems.map((each) => each.code));
    codes.delete('opening-trimmed');
    expect(codes).toEqual(new Set(['opening-with-one-space']));
  });

  it('[FP86] without its list of levels they are found by the names of the files', async () => {
    const files = unzipSync(westportBytes);
    const floors = Object.entries(files).filter(([name]) => /floor-(gf|\d)\.geojson$/.test(name));
    const again = await importPlan(toInput('floors.zip', zipSync(Object.fromEntries(floors), { level: 1 })));
    expect(again.plan?.buildings[0]?.levels.map((level) => level.spaces.length)).toEqual([32, 15, 23, 97, 81, 12, 12]);
  });
});

type Position = readonly [number, number];

const polygon = (points: readonly Position[]) => ({ type: 'Polygon', coordinates: [[...points, points[0]]] });
const box = (x: number, y: number, w: number, h: number): Position[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];
const feature = (geometry: object, properties: object) => ({ type: 'Feature', geometry, properties });
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

/** Two classrooms on a corridor, in units of which there are so many to a metre. */
function school(perMetre: number): object[] {
  const at = (points: Position[]) => polygon(points.map(([x, y]) => [1000 + x * perMetre, 1000 + y * perMetre]));
  const line = (a: Position, b: Position) => ({
    type: 'LineString',
    coordinates: [a, b].map(([x, y]) => [1000 + x * perMetre, 1000 + y * perMetre]),
  });
  return [
    feature(at(box(0, 0, 20, 3)), { Floor: '1F', Usage: '走廊' }),
    feature(at(box(0, 3, 10, 8)), { Floor: '1F', Usage: 'classroom', RoomId: '101', Name: '一年级一班' }),
    feature(at(box(10, 3, 10, 8)), { Floor: '1F', Usage: 'classroom', RoomId: 102 }),
    feature(line([4, 3], [5, 3]), { Floor: '1F', Usage: 'door' }),
    feature(line([14, 3], [15, 3]), { Floor: '1F', Usage: 'door' }),
    feature(line([0, 1], [0, 2.4]), { Floor: '1F', Usage: 'entrance' }),
  ];
}

describe('small GeoJSON maps', () => {
  it('[FP86] keys are guessed whatever their case, and levels and classes in Chinese are understood', async () => {
    const made = await importPlan(toInput('school.geojson', collection(...school(1))));
    const level = made.plan?.buildings[0]?.levels[0];
    expect(level).toMatchObject({ name: '1F', ordinal: 0 });
    expect(level?.spaces.map((space) => [space.name, space.kind])).toEqual([
      ['走廊 1, 1F', 'corridor'],
      ['101 一年级一班', 'classroom'],
      ['102', 'classroom'],
    ]);
    expect(level?.openings.map((each) => [each.kind, each.spaceIds.length])).toEqual([
      ['door', 2],
      ['door', 2],
      ['exit', 1],
    ]);
    expect(String(byCode(made, 'geojson-keys-guessed')[0]?.values?.keys)).toContain('Usage');
  });

  it.each([
    ['m', 1],
    ['mm', 1000],
    ['cm', 100],
  ])('[FP86] local lengths in %s are known by the doors and told', async (unit, perMetre) => {
    const made = await importPlan(toInput('school.geojson', collection(...school(perMetre))));
    expect(byCode(made, 'geojson-local-units')[0]?.values?.unit).toBe(unit);
    const [door] = made.plan?.buildings[0]?.levels[0]?.openings ?? [];
    expect(door && distance(...door.segment)).toBeCloseTo(1, 3);
  });

  it('[FP86] storeys by their words come in order, basements below the ground', async () => {
    const room = (level: string) => feature(polygon(box(1000, 1000, 10, 10)), { level, type: 'room' });
    const made = await importPlan(toInput('x.geojson', collection(...['二层', 'B1', '1F', '3F'].map(room))));
    expect(made.plan?.buildings[0]?.levels.map((level) => [level.name, level.ordinal])).toEqual([
      ['B1', -1],
      ['1F', 0],
      ['二层', 1],
      ['3F', 2],
    ]);
  });

  it('[FP87] rooms are what walls leave; a crack of 5 mm does not join them, and a door does', async () => {
    const walls = [
      box(0, 0, 20, 0.2),
      box(0, 9.8, 20, 0.2),
      box(0, 0, 0.2, 10),
      box(19.8, 0, 0.2, 10),
      box(10, 0, 0.2, 4),
      box(10, 5, 0.2, 4.795),
    ];
    const shift = (points: Position[]) => polygon(points.map(([x, y]) => [1000 + x, 1000 + y]));
    const made = await importPlan(
      toInput(
        'walls.json',
        collection(
          feature(shift(box(0, 0, 20, 10)), { type: 'building_outline' }),
          ...walls.map((wall) => feature(shift(wall), { type: 'wall' })),
          feature(shift(box(10, 4, 0.2, 1)), { type: 'door' }),
          feature(shift(box(1, 1, 8, 8)), { type: 'room', name: 'Library' }),
        ),
      ),
    );
    const level = made.plan?.buildings[0]?.levels[0];
    expect(level?.spaces.map((space) => space.name).sort()).toEqual(['Library', 'room 1, Level 0']);
    expect(level?.openings[0]).toMatchObject({ kind: 'door', clearWidthM: 1 });
    expect(level?.openings[0]?.spaceIds).toHaveLength(2);
    expect(byCode(made, 'geojson-level-assumed')).toHaveLength(1);
  });

  it('[FP86] comments in the file are skipped and told; files that are no GeoJSON are named', async () => {
    const text = `// drawn by hand\n${collection(...school(1))}`;
    const made = await importPlan(toInput('school.geojson', text), { format: 'geojson' });
    expect(made.counts?.spaces).toBe(3);
    expect(byCode(made, 'geojson-comments')).toHaveLength(1);
    const zip = zipSync({ 'a.geojson': strToU8('{'), 'b.geojson': strToU8(collection(...school(1))) });
    const mixed = await importPlan(toInput('school.zip', zip), { format: 'geojson' });
    expect(byCode(mixed, 'geojson-unreadable').map((each) => each.values?.file)).toEqual(['a.geojson']);
    expect(mixed.counts?.spaces).toBe(3);
  });
});
