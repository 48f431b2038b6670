import { describe, expect, it } from 'vitest';
import { buildWalkableCells, type ImportResult, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { expectSoundCells } from '../support/soundCells.js';
import { box, boxWith, OsmSketch, osmBytes, osmWaysOnly } from './mapSamples.js';
import { toInput } from './sampleCampus.js';

const result = await importPlan(toInput('tud-apb.osm', osmBytes));
const plan = result.plan;
const levels = plan?.buildings.flatMap((building) => building.levels) ?? [];
const byCode = ({ problems }: ImportResult, code: string) => problems.filter((each) => each.code === code);
const cutOff = (from: ImportResult) =>
  byCode(from, 'rooms-cut-off').flatMap((each) => String(each.values?.rooms).split(', '));

describe('the OSM sample', () => {
  it('[FP84] its ways alone make 475 spaces; 468 reach an entrance and the other 7 are told by name', async () => {
    const ways = await importPlan(toInput('tud-apb.osm', osmWaysOnly()));
    expect(ways.counts).toMatchObject({ buildings: 1, levels: 5, spaces: 475, openings: 502, exits: 21 });
    expect(byCode(ways, 'osm-read')[0]?.values).toMatchObject({ rooms: 445, doors: 502 });
    expect(cutOff(ways).sort()).toEqual(['1065', 'E002', 'E003', 'E004', 'E024', 'E025', 'E071']);
  });

  it('[FP84] with the foyer there are 476 spaces, and one room without a door', () => {
    expect(result.counts).toMatchObject({ levels: 5, spaces: 476, openings: 502, exits: 21, stairs: 24 });
    expect(cutOff(result)).toEqual(['1065']);
  });

  it('[FP84] no door has a width in the file: all 502 are assumed by their kind', () => {
    expect(byCode(result, 'widths-assumed')[0]?.values).toMatchObject({ count: 502, fromM: 0.9, untilM: 1.8 });
    const openings = levels.flatMap((level) => level.openings).filter((each) => each.id.startsWith('node/'));
    expect(openings.every((opening) => opening.origin?.clearWidthM === 'assumed')).toBe(true);
    const widths = new Set(openings.map((opening) => opening.clearWidthM));
    expect([...widths].filter((width) => width > 1.8 || width < 0.4)).toEqual([]);
  });

  it('[FP81] every door that has two rooms joins them in the walkable floor, whole', () => {
    if (!plan) throw new Error('the sample did not import');
    const { cells, problems } = buildWalkableCells(plan);
    expectSoundCells(cells);
    // as the file draws them: three doors of the basement, one beside every outline, one on top of another
    const codes = new Map<string, number>();
    for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(Object.fromEntries(codes)).toEqual({ 'opening-with-one-space': 3, 'opening-without-space': 2 });
    expect(byCode(result, 'door-doubled')).toHaveLength(1);
  });

  it('[FP80] what it makes is a valid plan with the licence of its data', () => {
    expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
    expect(plan?.source?.licence).toContain('ODbL');
    expect(levels.map((level) => level.ordinal)).toEqual([-1, 0, 1, 2, 3]);
  });

  it('[FP80] importing twice gives the same plan', async () => {
    expect(JSON.stringify((await importPlan(toInput('tud-apb.osm', osmBytes))).plan)).toBe(JSON.stringify(plan));
  });
});

/** Two storeys: a corridor with two rooms and a stair. */
function house(): OsmSketch {
  const sketch = new OsmSketch();
  const doors: [number, number][] = [
    [3, 4],
    [12, 4],
    [20, 2],
    [0, 2],
  ];
  sketch.way(box(-0.5, -0.5, 31, 13), { building: 'school', name: '一号楼' });
  for (const level of ['0', '1']) {
    const at = (points: [number, number][]) => points.map(([x, y]) => [x, y] as const);
    sketch.way(boxWith(box(0, 0, 20, 4), doors), { indoor: 'corridor', level });
    sketch.way(at(boxWith(box(0, 4, 8, 8), doors) as [number, number][]), {
      indoor: 'room',
      room: 'class',
      ref: `${level}01`,
      level,
    });
    sketch.way(boxWith(box(8, 4, 12, 8), doors), { indoor: 'room', name: '办公室', level });
  }
  sketch.way(boxWith(box(20, 0, 10, 12), doors), { indoor: 'room', room: 'stairs', level: '0-1' });
  sketch.node(3, 4, { door: 'hinged', level: '0;1', 'door:width': '1,1 m' });
  sketch.node(12, 4, { door: 'no', level: '0', repeat_on: '1' });
  sketch.node(20, 2, { door: 'hinged', level: '0-1' });
  sketch.node(0, 2, { entrance: 'main', door: 'hinged', level: '0' });
  return sketch;
}

const importHouse = async (sketch: OsmSketch) => await importPlan(toInput('house.osm', sketch.toXml()));

describe('small OSM maps', () => {
  it('[FP81] a house is read whole: doors, gaps, the main entrance and the stair', async () => {
    const { counts, plan: made } = await importHouse(house());
    expect(counts).toMatchObject({ levels: 2, spaces: 8, exits: 1, stairs: 1 });
    const ground = made?.buildings[0]?.levels[0];
    expect(made?.name).toBe('一号楼');
    expect(ground?.spaces.map((space) => [space.name, space.kind])).toEqual([
      ['corridor 1, Level 0', 'corridor'],
      ['001', 'classroom'],
      ['办公室', 'other'],
      ['Stair A, Level 0', 'stair'],
    ]);
    const inOrder = [...(ground?.openings ?? [])].sort(
      (a, b) => b.spaceIds.length - a.spaceIds.length || b.clearWidthM - a.clearWidthM,
    );
    const doors = inOrder.map((each) => [each.kind, each.clearWidthM, each.origin?.clearWidthM]);
    expect(doors).toEqual([
      ['opening', 1.2, 'assumed'],
      ['door', 1.1, undefined],
      ['door', 0.9, 'assumed'],
      ['exit', 1.8, 'assumed'],
    ]);
  });

  it('[FP85] Overpass JSON gives the same plan', async () => {
    const overpass = await importPlan(toInput('house.osm', house().toOverpass()));
    expect(overpass.plan).toEqual((await importHouse(house())).plan);
  });

  it('[FP80] a multipolygon room has its hole, and its parts are put together from ways', async () => {
    const sketch = house();
    const half = sketch.way(
      [
        [0, 20],
        [20, 20],
        [20, 40],
      ],
      {},
      false,
    );
    const other = sketch.way(
      [
        [20, 40],
        [0, 40],
        [0, 20],
      ],
      {},
      false,
    );
    const hole = sketch.way(box(5, 25, 5, 5), {});
    sketch.multipolygon([half, other], [hole], { indoor: 'room', name: '礼堂', level: '0' });
    const hall = (await importHouse(sketch)).plan?.buildings[0]?.levels[0]?.spaces.find(
      (space) => space.name === '礼堂',
    );
    expect(hall?.polygon.holes).toHaveLength(1);
  });

  it('[FP81] a door on one outline leads to the room behind a wall of its own, else it is told with its room', async () => {
    const sketch = house();
    sketch.way([...boxWith(box(0, -8, 8, 7.8), [[4, -0.2]])], { indoor: 'room', name: '器材室', level: '0' });
    sketch.node(4, -0.2, { door: 'hinged', level: '0' });
    sketch.way([...boxWith(box(40, 0, 5, 5), [[42, 5]])], { indoor: 'room', name: '传达室', level: '0' });
    sketch.node(42, 5, { door: 'hinged', level: '0' });
    const made = await importHouse(sketch);
    const ground = made.plan?.buildings[0]?.levels[0];
    const nameOf = (id: string | undefined) => ground?.spaces.find((space) => space.id === id)?.name;
    const joined = ground?.openings.map((opening) => opening.spaceIds.map(nameOf));
    expect(joined).toContainEqual(['器材室', 'corridor 1, Level 0']);
    expect(byCode(made, 'opening-one-sided').map((each) => each.values?.room)).toEqual(['传达室']);
    expect(cutOff(made)).toEqual(['传达室']);
  });

  it('[FP82] a door never lies across a bend of its wall, and two doors side by side do not overlap', async () => {
    const sketch = new OsmSketch();
    sketch.way(
      [
        [0, 0],
        [4, 0],
        [5, 0.1],
        [10, 0.6],
        [10, 6],
        [0, 6],
      ],
      { indoor: 'room', name: 'A', level: '0' },
    );
    sketch.way(
      [
        [0, 0],
        [4, 0],
        [5, 0.1],
        [10, 0.6],
        [10, -6],
        [0, -6],
      ],
      { indoor: 'corridor', name: 'B', level: '0' },
    );
    sketch.node(5, 0.1, { door: 'hinged', level: '0' });
    sketch.node(4, 0, { door: 'hinged', level: '0' });
    const { plan: made } = await importHouse(sketch);
    if (!made) throw new Error('the sketch did not import');
    const { cells, problems } = buildWalkableCells(made);
    expect(problems).toEqual([]);
    expectSoundCells(cells);
    expect(cells.portals).toHaveLength(2);
  });

  it('[FP83] areas without walls open onto each other; walls and columns stand in the way', async () => {
    const sketch = house();
    sketch.way(box(0, 20, 10, 10), { indoor: 'area', name: '大厅', level: '0' });
    sketch.way(box(10, 20, 10, 10), { indoor: 'area', name: '门厅', level: '0' });
    sketch.way(
      [
        [2, 22],
        [8, 22],
      ],
      { indoor: 'wall', level: '0' },
      false,
    );
    sketch.node(5, 27, { indoor: 'column', level: '0' });
    const made = await importHouse(sketch);
    const ground = made.plan?.buildings[0]?.levels[0];
    expect(ground?.openings.filter((each) => each.origin?.segment === 'derived')).toHaveLength(1);
    expect(ground?.obstacles.map((each) => each.kind)).toEqual(['column', 'fixed']);
  });

  it('[FP83] steps drawn as a line between two levels are a stair with their width', async () => {
    const sketch = house();
    sketch.way(
      [
        [2, 2],
        [9, 2],
      ],
      { highway: 'steps', level: '0-1', incline: 'up', width: '1.5' },
      false,
    );
    const stairs = (await importHouse(sketch)).plan?.stairs ?? [];
    const steps = stairs.find((stair) => stair.id.startsWith('way/'));
    expect(steps).toMatchObject({ kind: 'straight', widthM: 1.5 });
    expect(steps?.flights[0]?.toElevationM).toBeCloseTo(3.6, 9);
  });

  it('[FP83] an assembly point brings the ground that leads to it', async () => {
    const sketch = house();
    sketch.node(-40, 5, { emergency: 'assembly_point', name: '操场' });
    const made = await importHouse(sketch);
    expect(made.plan?.assemblyPoints.map((point) => point.name)).toEqual(['操场']);
    expect(byCode(made, 'site-derived')).toHaveLength(1);
    if (!made.plan) throw new Error('the sketch did not import');
    const { cells, problems } = buildWalkableCells(made.plan);
    expect(problems).toEqual([]);
    const exit = cells.portals.find((portal) => portal.kind === 'exit');
    expect(exit && cells.cells[exit.b]?.kind).toBe('ground');
  });

  it('[FP80] rooms without a level, outlines that do not close, and rooms outside of every building are told', async () => {
    const sketch = house();
    sketch.way(box(100, 0, 5, 5), { indoor: 'room', name: 'lost' });
    sketch.way(
      [
        [0, 50],
        [5, 50],
      ],
      { indoor: 'room', level: '0' },
      false,
    );
    const codes = (await importHouse(sketch)).problems.map((each) => each.code);
    expect(codes).toEqual(
      expect.arrayContaining(['osm-room-without-level', 'osm-outline-open', 'osm-rooms-without-building']),
    );
  });
});
