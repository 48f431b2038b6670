import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BuiltBlock,
  campusPlanSchema,
  canteenBlock,
  corridorBlock,
  courtyardBlock,
  dormitoryBlock,
  type Placement,
  type Stair,
} from '../../src/floorplans/index.js';
import { boundsOf, distance, distanceToOutline, midpoint, type Polygon, polygonArea } from '../../src/model/index.js';

const identity = { key: 'block', name: '楼', nameEn: 'Block' };

const templates: Record<string, (placement?: Placement) => BuiltBlock> = {
  corridor: (placement) => corridorBlock({ ...identity, ...(placement ? { placement } : {}) }),
  courtyard: (placement) => courtyardBlock({ ...identity, ...(placement ? { placement } : {}) }),
  dormitory: (placement) => dormitoryBlock({ ...identity, ...(placement ? { placement } : {}) }),
  canteen: (placement) => canteenBlock({ ...identity, ...(placement ? { placement } : {}) }),
};

const names = Object.keys(templates);

function build(name: string, placement?: Placement): BuiltBlock {
  return (templates[name] as (placement?: Placement) => BuiltBlock)(placement);
}

function spacesOf({ building }: BuiltBlock) {
  return building.levels.flatMap((level) => level.spaces);
}

/** Area two axis-parallel rectangles share, m². */
function sharedArea(a: Polygon, b: Polygon): number {
  const p = boundsOf(a.outer);
  const q = boundsOf(b.outer);
  if (!p || !q) return 0;
  const width = Math.min(p.maxX, q.maxX) - Math.max(p.minX, q.minX);
  const height = Math.min(p.maxY, q.maxY) - Math.max(p.minY, q.minY);
  return Math.max(0, width) * Math.max(0, height);
}

describe.each(names)('%s template', (name) => {
  const block = build(name);

  it('[FP60] gives readable ids of their own kind, each once', () => {
    const ids = [
      block.building.id,
      ...block.building.levels.flatMap((level) => [
        level.id,
        ...level.spaces.map((each) => each.id),
        ...level.openings.map((each) => each.id),
        ...level.obstacles.map((each) => each.id),
      ]),
      ...block.stairs.map((each) => each.id),
      ...block.posts.map((each) => each.id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const pattern = /^(building|level|space|door|opening|exit|obstacle|stair|post):[a-z0-9-]+$/;
    expect(ids.filter((id) => !pattern.test(id))).toEqual([]);
  });

  it('[FP61] is a valid part of a plan, named in both languages', () => {
    const plan = {
      format: 'muster/campus-plan',
      schemaVersion: 1,
      name: 'x',
      buildings: [block.building],
      stairs: block.stairs,
      assemblyPoints: [],
      posts: block.posts,
    };
    expect(campusPlanSchema.safeParse(plan).success).toBe(true);
    const labels = block.building.levels.flatMap((level) => [...level.spaces, ...level.openings]);
    expect(labels.filter((each) => !each.name || !each.nameEn)).toEqual([]);
  });

  it('[FP62] keeps every space inside the outline and clear of its neighbours', () => {
    for (const level of block.building.levels) {
      const outline = boundsOf(level.outline?.outer ?? []);
      level.spaces.forEach((space, index) => {
        const box = boundsOf(space.polygon.outer);
        expect(box && outline && box.minX >= outline.minX && box.maxY <= outline.maxY).toBe(true);
        for (const other of level.spaces.slice(index + 1)) {
          expect(sharedArea(space.polygon, other.polygon), `${space.id} and ${other.id}`).toBeLessThan(1e-6);
        }
      });
    }
  });

  it('[FP63] sets openings in the middle of the wall between the spaces they join', () => {
    const polygons = new Map(spacesOf(block).map((space) => [space.id, space.polygon]));
    for (const opening of block.building.levels.flatMap((level) => level.openings)) {
      const distances = opening.spaceIds.map((id) =>
        distanceToOutline(midpoint(opening.segment), polygons.get(id) as Polygon),
      );
      for (const each of distances) {
        expect(each, opening.id).toBeCloseTo(distances[0] as number, 6);
        expect(each, opening.id).toBeLessThanOrEqual(0.15 + 1e-9);
      }
      expect(distance(...opening.segment)).toBeCloseTo(opening.clearWidthM, 6);
    }
  });

  it('[FP64] keeps its sizes when it is moved and turned by quarter turns', () => {
    const turn = fc.record({
      originM: fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })),
      quarterTurns: fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<Placement['quarterTurns']>,
    });
    fc.assert(
      fc.property(turn, (placement) => {
        const moved = spacesOf(build(name, placement));
        spacesOf(block).forEach((space, index) => {
          expect(polygonArea(moved[index]?.polygon as Polygon)).toBeCloseTo(polygonArea(space.polygon), 6);
        });
        for (const [x, y] of moved.flatMap((space) => space.polygon.outer)) {
          expect(Math.round(x * 1000) / 1000).toBe(x);
          expect(Math.round(y * 1000) / 1000).toBe(y);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe.each(['corridor', 'courtyard', 'dormitory'])('stairs of the %s template', (name) => {
  const block = build(name);
  const polygons = new Map(spacesOf(block).map((space) => [space.id, space.polygon]));

  it('[FP65] join each two neighbouring storeys with the same footprint', () => {
    const byShaft = new Map<string, Stair[]>();
    for (const stair of block.stairs) {
      byShaft.set(stair.shaft ?? '', [...(byShaft.get(stair.shaft ?? '') ?? []), stair]);
    }
    for (const stairs of byShaft.values()) {
      expect(stairs).toHaveLength(block.building.levels.length - 1);
      for (const stair of stairs) {
        expect(stair.flights.map(({ foot, head }) => [foot, head])).toEqual(
          stairs[0]?.flights.map(({ foot, head }) => [foot, head]),
        );
        expect(polygons.get(stair.lower.spaceId)).toEqual(polygons.get(stair.upper.spaceId));
      }
    }
  });

  it('[FP66] start and end on one floor landing that is deep enough to turn on', () => {
    for (const stair of block.stairs) {
      const enclosure = polygons.get(stair.lower.spaceId) as Polygon;
      const landing = stair.landings[0]?.polygon as Polygon;
      const [up, back] = stair.flights;
      if (!up || !back) throw new Error('expected two flights');
      const remaining = polygonArea(enclosure) - polygonArea(landing);
      const runM = distance(midpoint(up.foot), midpoint(up.head));
      const widthM = 2 * stair.widthM + 0.1;
      expect(runM).toBeCloseTo(stair.treadM * up.steps, 6);
      expect((remaining - runM * widthM) / widthM).toBeGreaterThanOrEqual(stair.widthM);
      // the foot of the first flight and the head of the last lie on one line across the enclosure
      expect(distance(midpoint(up.foot), midpoint(back.head))).toBeCloseTo(stair.widthM + 0.1, 6);
      expect(up.toElevationM).toBe(back.fromElevationM);
      expect(up.toElevationM - up.fromElevationM).toBeCloseTo(stair.riserM * up.steps, 6);
    }
  });

  it('[FP67] meet the school code: whole streams, low risers, deep treads, a narrow well', () => {
    for (const stair of block.stairs) {
      const streams = Math.floor(stair.widthM / 0.6 + 1e-9);
      expect(streams).toBeGreaterThanOrEqual(2);
      expect(stair.widthM - streams * 0.6).toBeLessThanOrEqual(0.15 + 1e-9);
      expect(stair.riserM).toBeLessThanOrEqual(0.15);
      expect(stair.treadM).toBeGreaterThanOrEqual(0.28);
      for (const flight of stair.flights) expect(flight.steps).toBeLessThanOrEqual(18);
    }
  });
});

describe('rooms and galleries', () => {
  it('[FP68] a teaching room has two doors of at least 0.90 m, their nearest edges at least 5 m apart', () => {
    for (const block of [build('corridor'), build('courtyard')]) {
      const openings = block.building.levels.flatMap((level) => level.openings);
      const rooms = spacesOf(block).filter((space) => space.kind === 'classroom' || space.kind === 'laboratory');
      expect(rooms.length).toBeGreaterThan(10);
      for (const room of rooms) {
        const doors = openings.filter((opening) => opening.spaceIds.includes(room.id));
        expect(doors).toHaveLength(2);
        const [a, b] = doors;
        if (!a || !b) throw new Error('expected two doors');
        expect(Math.min(a.clearWidthM, b.clearWidthM)).toBeGreaterThanOrEqual(0.9);
        const gapM = distance(midpoint(a.segment), midpoint(b.segment)) - (a.clearWidthM + b.clearWidthM) / 2;
        expect(gapM).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it('[FP69] columns stand outside the clear width of a gallery', () => {
    const block = build('courtyard');
    const corridors = spacesOf(block).filter((space) => space.kind === 'corridor');
    const columns = block.building.levels.flatMap((level) => level.obstacles.filter((each) => each.kind === 'column'));
    expect(columns.length).toBeGreaterThan(40);
    for (const column of columns) {
      for (const corridor of corridors) expect(sharedArea(column.polygon, corridor.polygon)).toBeLessThan(1e-6);
    }
  });

  it('[FP70] each wing of a dormitory has two stairs on every floor and two ways out of its own', () => {
    const block = build('dormitory');
    for (const wing of ['g', 'b']) {
      for (const level of block.building.levels) {
        const corridor = `space:block-corridor-${wing}-${level.ordinal + 1}`;
        const joined = level.openings.filter((opening) => opening.spaceIds.includes(corridor));
        const stairs = joined.filter((opening) => opening.spaceIds.some((id) => id.includes('-stair-')));
        expect(stairs).toHaveLength(2);
        if (level.ordinal === 0) {
          expect(joined.filter((opening) => opening.kind === 'exit')).toHaveLength(1);
          const hall = level.openings.filter((opening) => opening.spaceIds[0] === `space:block-${wing}-warden-1`);
          expect(hall.map((opening) => opening.kind).sort()).toEqual(['exit', 'opening']);
        }
      }
    }
    const dividers = block.building.levels.flatMap((level) => level.openings.filter((each) => each.state === 'closed'));
    expect(dividers).toHaveLength(block.building.levels.length);
    expect(dividers.every((door) => door.lock === 'key')).toBe(true);
  });
});
