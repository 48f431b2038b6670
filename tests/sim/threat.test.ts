import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildEgressGraph,
  buildWalkableCells,
  type CampusPlan,
  createCellWalks,
  walkLengthM,
} from '../../src/floorplans/index.js';
import { isInsidePolygon, type Point } from '../../src/model/index.js';
import { createThreat, type FloorPlace, type ThreatSetup, wayTo } from '../../src/sim/index.js';
import { planFromText } from '../support/planFromText.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

const compile = (plan: CampusPlan) => {
  const { cells } = buildWalkableCells(plan);
  return { cells, graph: buildEgressGraph(cells), walks: createCellWalks(cells) };
};
const SCHOOL = compile(
  planFromText(
    `
    ##########################
    #aaaaaaa#bbbbbbb#ddddddd#
    #aaaaaaa#bbbbbbb#ddddddd#
    #aaaaaaa#bbbbbbb#ddddddd#
    ####+#######+#######+####
    #ccccccccccccccccccccccc#
    #ccccccccccccccccccccccc#
    ###E######################
    `,
    { kinds: { c: 'corridor' } },
  ),
);
const cellOf = (id: string) => SCHOOL.cells.cells.findIndex((cell) => cell.id === id);
const at = (id: string, x: number, y: number): FloorPlace => ({ cell: cellOf(id), at: [x, y] });
const START = at('c', 2, 1);
const everywhere = () => true;
const setup = (more: Partial<ThreatSetup> = {}): ThreatSetup => ({
  ...SCHOOL,
  start: START,
  seed: 1,
  mayPass: everywhere,
  ...more,
});
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const doorOf = (room: string) =>
  SCHOOL.cells.portals.findIndex(({ a, b }) => [a, b].includes(cellOf(room)) && [a, b].includes(cellOf('c')));

/** Where it is every half second. */
function follow(more: Partial<ThreatSetup>, untilS: number, compiled = SCHOOL) {
  const threat = createThreat({ ...setup(more), ...compiled });
  const places: FloorPlace[] = [];
  for (let timeS = 0; timeS <= untilS; timeS += 0.5) {
    threat.advanceTo(timeS);
    places.push(threat.place);
  }
  return places;
}

describe('an assumed threat that walks at random', () => {
  it('[SIM255] is the same for the same seed, whatever else there is, and differs between seeds', () => {
    expect(follow({ seed: 7 }, 120)).toEqual(follow({ seed: 7 }, 120));
    const ends = new Set(Array.from({ length: 20 }, (_, seed) => follow({ seed }, 120).at(-1)?.cell));
    expect(ends.size).toBeGreaterThan(1);
  });

  it('[SIM255] takes every door of a place alike', () => {
    const firstRooms = Array.from({ length: 600 }, (_, seed) => {
      const visited = follow({ seed, pauseS: 1 }, 40).find(({ cell }) => cell !== START.cell);
      return SCHOOL.cells.cells[visited?.cell ?? -1]?.id;
    });
    // three rooms with the same chance each: 200 of 600, within four standard deviations
    for (const id of ['a', 'b', 'd']) {
      expect(firstRooms.filter((each) => each === id).length).toBeGreaterThan(150);
      expect(firstRooms.filter((each) => each === id).length).toBeLessThan(250);
    }
  });

  it('[SIM255] how often it is asked makes no difference', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { maxLength: 40 }), (seed, steps) => {
        const often = createThreat(setup({ seed }));
        let timeS = 0;
        for (const stepS of steps) {
          timeS += stepS;
          often.advanceTo(timeS);
        }
        const once = createThreat(setup({ seed }));
        once.advanceTo(timeS);
        expect(often.place).toEqual(once.place);
      }),
      { numRuns: 50 },
    );
  });

  it('[SIM256] never comes into a room whose door is locked, nor leaves the campus', () => {
    fc.assert(
      fc.property(seeds, fc.subarray(['a', 'b', 'd']), (seed, locked) => {
        const shut = new Set(locked.map(doorOf));
        const places = follow({ seed, pauseS: 1, mayPass: (portal) => !shut.has(portal) }, 200);
        const rooms = new Set(places.map(({ cell }) => SCHOOL.cells.cells[cell]?.id));
        for (const room of locked) expect(rooms.has(room)).toBe(false);
        for (const { cell } of places) expect(cell).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  it('[SIM256] goes on elsewhere when a door is locked', () => {
    const shut = new Set([doorOf('a')]);
    for (let seed = 0; seed < 20; seed++) {
      const places = follow({ seed, pauseS: 1, mayPass: (portal) => !shut.has(portal) }, 300);
      const rooms = new Set(places.map(({ cell }) => SCHOOL.cells.cells[cell]?.id));
      expect(rooms.has('b') || rooms.has('d')).toBe(true);
    }
  });

  it('[SIM257] is always on the floor of its cell and never faster than its speed, stairs included', () => {
    const storeys = compile(twoStoreyPlan());
    const start = {
      cell: storeys.cells.cells.findIndex((cell) => cell.id === 'space:0-corridor'),
      at: [3, 1],
    } as const;
    let flights = 0;
    for (let seed = 0; seed < 12; seed++) {
      const places = follow({ seed, start, speedMPerS: 1.2 }, 240, storeys);
      places.forEach((place, k) => {
        const cell = storeys.cells.cells[place.cell];
        if (cell?.kind === 'flight') flights++;
        const before = places[k - 1];
        if (before) {
          const [dx, dy] = [place.at[0] - before.at[0], place.at[1] - before.at[1]];
          expect(Math.sqrt(dx * dx + dy * dy)).toBeLessThanOrEqual(0.6 + 1e-9);
        }
      });
    }
    expect(flights).toBeGreaterThan(0);
  });

  it('[SIM258] stands once it is held', () => {
    const threat = createThreat(setup());
    threat.advanceTo(15);
    threat.hold();
    const { place } = threat;
    threat.advanceTo(500);
    expect(threat.place).toEqual(place);
    expect(threat.isHeld).toBe(true);
  });
});

describe('an assumed threat on a drawn way', () => {
  const toB = [at('c', 5, 1.2), at('b', 6, 3.4)];

  it('[SIM255] goes from point to point, and stands at the last', () => {
    const places = follow({ drawn: toB, pauseS: 1 }, 60);
    expect(places.at(-1)).toEqual(toB[1]);
    expect(places.some(({ at: [x, y] }) => x === 5 && y === 1.2)).toBe(true);
  });

  it('[SIM256] leaves out the points behind a locked door', () => {
    const drawn = [...toB, at('d', 11, 3)];
    const shut = new Set([doorOf('b')]);
    const places = follow({ drawn, pauseS: 1, mayPass: (portal) => !shut.has(portal) }, 90);
    expect(places.some(({ cell }) => cell === cellOf('b'))).toBe(false);
    expect(places.at(-1)).toEqual(drawn[2]);
  });

  it('[SIM256] goes on at random where no point is left', () => {
    const shut = new Set([doorOf('b')]);
    const ends = Array.from({ length: 12 }, (_, seed) => {
      const places = follow({ seed, drawn: toB, pauseS: 1, mayPass: (portal) => !shut.has(portal) }, 120);
      return new Set(places.map(({ cell }) => cell)).size;
    });
    expect(Math.max(...ends)).toBeGreaterThan(1);
  });

  it('[SIM257] a way over two storeys leads by the stairs', () => {
    const storeys = compile(twoStoreyPlan());
    const inCell = (id: string, ...point: [number, number]): FloorPlace => ({
      cell: storeys.cells.cells.findIndex((cell) => cell.id === id),
      at: point,
    });
    const start = inCell('space:0-corridor', 3, 1);
    const drawn = [inCell('space:1-01', 4, 5)];
    const places = follow({ start, drawn }, 120, storeys);
    expect(places.at(-1)).toEqual(drawn[0]);
    const kinds = new Set(places.map(({ cell }) => storeys.cells.cells[cell]?.kind));
    expect([...kinds].sort()).toEqual(['flight', 'landing', 'space']);
  });
});

describe('the plain walk to a place', () => {
  it('[SIM257] is as long one way as the other', () => {
    const places = [at('a', 1.2, 3), at('b', 6, 2.8), at('c', 9, 1), at('d', 10.5, 3.2)];
    for (const from of places) {
      for (const to of places) {
        const there = wayTo(SCHOOL.graph, SCHOOL.walks, to).lengthM(from);
        expect(wayTo(SCHOOL.graph, SCHOOL.walks, from).lengthM(to)).toBeCloseTo(there, 9);
        expect(there).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('[SIM257] a walk inside a cell bends only at corners and stays on the floor', () => {
    const plan = compile(
      planFromText(`
      ############
      #aaaaaaaaaa#
      #aaaaaaaaaa#
      #aa#####aaa#
      #aa#####aaa#
      #aaEaaaaaaa#
      ############
      `),
    );
    const polygon = plan.cells.cells[0]?.polygon;
    fc.assert(
      fc.property(
        fc.tuple(fc.double({ min: 0.6, max: 5.4, noNaN: true }), fc.double({ min: 0.6, max: 2.9, noNaN: true })),
        fc.tuple(fc.double({ min: 0.6, max: 5.4, noNaN: true }), fc.double({ min: 0.6, max: 2.9, noNaN: true })),
        (from, to) => {
          fc.pre(polygon !== undefined && isInsidePolygon(from, polygon) && isInsidePolygon(to, polygon));
          const walk = plan.walks(0, from, to) as readonly Point[];
          expect(walk[0]).toEqual(from);
          expect(walk.at(-1)).toEqual(to);
          const corners = new Set(polygon?.outer.map(String));
          for (const bend of walk.slice(1, -1)) expect(corners.has(String(bend))).toBe(true);
          const back = plan.walks(0, to, from) as readonly Point[];
          expect(walkLengthM(back)).toBeCloseTo(walkLengthM(walk), 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});
