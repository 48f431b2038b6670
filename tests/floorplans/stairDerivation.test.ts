import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildEgressGraph,
  buildWalkableCells,
  deriveStairs,
  importPlan,
  type Space,
  type Stair,
  type StairEnclosure,
  stackEnclosures,
  sweepOutwards,
} from '../../src/floorplans/index.js';
import {
  distance,
  distanceToOutline,
  isInsidePolygon,
  type Point,
  type Polygon,
  type Segment,
} from '../../src/model/index.js';
import { sampleBytes, toInput } from './sampleCampus.js';

const result = await importPlan(toInput('spbstu-campus.imdf.zip', sampleBytes));
const plan = result.plan;
if (!plan) throw new Error('the sample was not read');
const levels = plan.buildings.flatMap((building) => building.levels);
const spaces = new Map(levels.flatMap((level) => level.spaces.map((space) => [space.id, space])));
const spaceOf = (id: string) => spaces.get(id) as Space;

/** The corners and edge middles of what a stair covers. */
function footprintPoints(stair: Stair): Point[] {
  const rings = [
    ...stair.flights.map(({ foot, head }) => [foot[0], foot[1], head[1], head[0]]),
    ...stair.landings.map((landing) => landing.polygon.outer),
  ];
  return rings.flatMap((ring) =>
    ring.flatMap((a, index): Point[] => {
      const b = ring[(index + 1) % ring.length] as Point;
      return [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]];
    }),
  );
}

const within = (point: Point, polygon: Polygon, tolerance: number) =>
  isInsidePolygon(point, polygon) || distanceToOutline(point, polygon) <= tolerance;

/** Stairs up to a gallery stand in the lower room only. */
const endsOnGallery = (stair: Stair) =>
  footprintPoints(stair).some((point) => !within(point, spaceOf(stair.upper.spaceId).polygon, 0.02));

/** Middle of the flight's axis moved by a share of its width and run: points well inside it. */
function innerPoints({ foot, head }: Stair['flights'][number]): Point[] {
  const at = (across: number, up: number): Point => {
    const a: Point = [foot[0][0] + (foot[1][0] - foot[0][0]) * across, foot[0][1] + (foot[1][1] - foot[0][1]) * across];
    const b: Point = [head[0][0] + (head[1][0] - head[0][0]) * across, head[0][1] + (head[1][1] - head[0][1]) * across];
    return [a[0] + (b[0] - a[0]) * up, a[1] + (b[1] - a[1]) * up];
  };
  return [0.1, 0.5, 0.9].flatMap((across) => [0.1, 0.5, 0.9].map((up) => at(across, up)));
}

const flightPolygon = ({ foot, head }: Stair['flights'][number]): Polygon => ({
  outer: [foot[0], foot[1], head[1], head[0]],
  holes: [],
});

describe('stairs derived on the real campus', () => {
  it('[FP50] 39 links by stacking: 36 of overlapping rooms and 3 up to a gallery that wraps round', () => {
    expect(plan.stairs).toHaveLength(39);
    expect(plan.stairs.filter(endsOnGallery)).toHaveLength(3);
    for (const stair of plan.stairs) {
      const lower = levels.findIndex((level) => level.id === stair.lower.levelId);
      expect(levels[lower + 1]?.id).toBe(stair.upper.levelId);
    }
  });

  it('[FP51] every flight and landing lies inside both of its rooms, or inside the lower one where it climbs to a gallery', () => {
    for (const stair of plan.stairs) {
      const lower = spaceOf(stair.lower.spaceId).polygon;
      for (const point of footprintPoints(stair)) expect(within(point, lower, 0.02)).toBe(true);
      if (!endsOnGallery(stair)) continue;
      const head = (stair.flights.at(-1) as Stair['flights'][number]).head;
      for (const point of head)
        expect(distanceToOutline(point, spaceOf(stair.upper.spaceId).polygon)).toBeLessThan(0.02);
    }
  });

  it('[FP52] no two flights that start on the same level cover the same ground', () => {
    for (const level of levels) {
      const flights = plan.stairs.filter((stair) => stair.lower.levelId === level.id).flatMap((stair) => stair.flights);
      flights.forEach((flight, index) => {
        for (const other of flights.slice(index + 1)) {
          for (const point of innerPoints(flight)) expect(isInsidePolygon(point, flightPolygon(other))).toBe(false);
        }
      });
    }
  });

  it('[FP53] flights climb from floor to floor without a gap, looking up with the left end first', () => {
    for (const stair of plan.stairs) {
      const heights = stair.flights.map((flight) => [flight.fromElevationM, flight.toElevationM]);
      expect(heights[0]?.[0]).toBeCloseTo(
        levels.find((level) => level.id === stair.lower.levelId)?.elevationM ?? -1,
        6,
      );
      expect(heights.at(-1)?.[1]).toBeCloseTo(
        levels.find((level) => level.id === stair.upper.levelId)?.elevationM ?? -1,
        6,
      );
      expect(stair.landings).toHaveLength(stair.flights.length - 1);
      const steps = stair.flights.reduce((sum, flight) => sum + flight.steps, 0);
      expect(steps * stair.riserM).toBeCloseTo(3.6, 2);
      for (const { foot, head } of stair.flights) {
        const up: Point = [head[0][0] - foot[0][0], head[0][1] - foot[0][1]];
        const right: Point = [foot[1][0] - foot[0][0], foot[1][1] - foot[0][1]];
        expect(up[0] * right[1] - up[1] * right[0]).toBeLessThan(0);
        expect(distance(foot[0], foot[1])).toBeGreaterThanOrEqual(0.55);
        expect(distance(foot[0], head[0])).toBeGreaterThanOrEqual(0.9 - 1e-3);
      }
      expect(stair.origin).toMatchObject({ flights: 'derived', landings: 'derived', widthM: 'derived' });
    }
  });

  it('[FP54] the floor that is left joins every door and every stair end; the whole campus reaches an exit but for the room without a door', () => {
    const { cells, problems } = buildWalkableCells(plan);
    const faults = problems.filter((each) => ['stair-piece-apart', 'space-without-floor'].includes(each.code));
    expect(faults).toEqual([]);
    expect(cells.cells.filter((cell) => cell.spaceKind === 'stair' && cell.id.includes('~'))).toEqual([]);
    const sources = cells.portals.flatMap(({ kind }, portal) => (kind === 'exit' ? [{ portal, cost: 0 }] : []));
    expect(sources).toHaveLength(2);
    const costs = sweepOutwards(buildEgressGraph(cells), sources);
    const shut = cells.cells.filter((cell) =>
      cell.portals.every((portal) => costs[portal] === Number.POSITIVE_INFINITY),
    );
    expect(shut).toHaveLength(1);
    expect(shut[0]?.portals).toHaveLength(0);
  });

  it('[FP55] storeys of one shaft stand exactly above each other', () => {
    const main = plan.stairs.filter((stair) => stair.shaft === 'A' && stair.lower.levelId !== stair.upper.levelId);
    const byBuilding = plan.buildings.map((building) =>
      main.filter((stair) => building.levels.some((level) => level.id === stair.lower.levelId)),
    );
    for (const storeys of byBuilding) {
      expect(storeys.length).toBeGreaterThan(1);
      for (const stair of storeys) expect(footprintPoints(stair)).toEqual(footprintPoints(storeys[0] as Stair));
    }
  });

  it('[FP56] rooms without a partner above or below, and flights shorter than their steps need, are told', () => {
    expect(result.problems.filter((each) => each.code === 'stair-alone')).toHaveLength(5);
    const short = result.problems.filter((each) => each.code === 'stair-run-short');
    expect(short).toHaveLength(1);
    expect(short[0]?.values?.count).toBe(39);
  });
});

const rectangle = (x0: number, y0: number, x1: number, y1: number): Polygon => ({
  outer: [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ],
  holes: [],
});

function enclosure(ordinal: number, polygon: Polygon, doors: readonly Segment[]): StairEnclosure {
  const id = `s${ordinal}`;
  return {
    spaceId: id,
    levelId: `l${ordinal}`,
    buildingId: 'b',
    name: id,
    ordinal,
    elevationM: ordinal * 3.6,
    polygon,
    doors,
  };
}

describe('stairs derived in any room', () => {
  const door: Segment = [
    [0.5, 0],
    [1.7, 0],
  ];

  it('[FP57] a room with space for it gets a comfortable half-turn stair', () => {
    const rooms = [0, 1].map((ordinal) => enclosure(ordinal, rectangle(0, 0, 3.6, 7.2), [door]));
    const { stairs, problems } = deriveStairs(rooms);
    expect(stairs).toHaveLength(1);
    expect(stairs[0]).toMatchObject({ kind: 'halfTurn', riserM: 0.15, treadM: 0.28 });
    expect(stairs[0]?.widthM).toBeGreaterThanOrEqual(1.65);
    expect(problems.map((each) => each.code)).toEqual(['stairs-derived']);
  });

  it('[FP57] a room too small for any stair is told, and nothing is put there', () => {
    const small: Segment = [
      [0.1, 0],
      [0.6, 0],
    ];
    const rooms = [0, 1].map((ordinal) => enclosure(ordinal, rectangle(0, 0, 0.7, 0.9), [small]));
    const { stairs, problems } = deriveStairs(rooms);
    expect(stairs).toEqual([]);
    expect(problems.map((each) => each.code)).toEqual(['stair-without-room']);
  });

  it('[FP50] rooms of other buildings, or two storeys apart, are not linked', () => {
    const rooms = [0, 2].map((ordinal) => enclosure(ordinal, rectangle(0, 0, 4, 8), [door]));
    expect(stackEnclosures(rooms)).toEqual([]);
    const other = { ...enclosure(1, rectangle(0, 0, 4, 8), [door]), buildingId: 'c' };
    expect(stackEnclosures([...rooms, other])).toEqual([]);
  });

  it('[FP58] in rooms of any size and direction, what is placed lies in the room and is the same every time', () => {
    const size = fc.double({ min: 1.2, max: 9, noNaN: true });
    const turns = fc.constantFrom<Point>([1, 0], [0.6, 0.8], [0.8, -0.6], [-0.28, 0.96]);
    fc.assert(
      fc.property(size, size, turns, (width, length, [c, s]) => {
        const turn = ([x, y]: Point): Point => [100 + c * x - s * y, -50 + s * x + c * y];
        const room: Polygon = { outer: rectangle(0, 0, width, length).outer.map(turn), holes: [] };
        const way: Segment = [turn([0.1, 0]), turn([Math.min(1, width - 0.1), 0])];
        const rooms = [0, 1, 2].map((ordinal) => enclosure(ordinal, room, [way]));
        const { stairs } = deriveStairs(rooms);
        for (const stair of stairs) {
          for (const point of footprintPoints(stair)) expect(within(point, room, 0.02)).toBe(true);
        }
        expect(deriveStairs(rooms).stairs).toEqual(stairs);
      }),
      { numRuns: 15 },
    );
  });
});
