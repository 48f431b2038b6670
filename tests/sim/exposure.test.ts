import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildEgressGraph,
  buildWalkableCells,
  type CampusPlan,
  createCellWalks,
  type WalkableCells,
} from '../../src/floorplans/index.js';
import { isInsidePolygon, type Point } from '../../src/model/index.js';
import {
  callGuards,
  createExposureMeter,
  createSight,
  createThreat,
  type FloorPlace,
  type Frame,
  GUARD_REACH_M,
  GUARD_SPEED_M_PER_S,
  type GuardPost,
  HOLDING_GUARDS,
  OCCUPANT_STATE,
} from '../../src/sim/index.js';
import { planFromText } from '../support/planFromText.js';

const PLAN = planFromText(
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
  { kinds: { c: 'corridor' }, groundM: 10 },
);
const { cells: space } = buildWalkableCells(PLAN);
const cellOf = (id: string) => space.cells.findIndex((cell) => cell.id === id);
const doorOf = (room: string) =>
  space.portals.findIndex(({ a, b }) => [a, b].includes(cellOf(room)) && [a, b].includes(cellOf('c')));
const open = () => false;

function frame(people: readonly FloorPlace[], state: number = OCCUPANT_STATE.inPlace): Frame {
  return {
    step: 0,
    timeS: 0,
    xCm: Int32Array.from(people, ({ at }) => Math.round(at[0] * 100)),
    yCm: Int32Array.from(people, ({ at }) => Math.round(at[1] * 100)),
    cell: Int16Array.from(people, ({ cell }) => cell),
    state: Uint8Array.from(people, () => state),
  };
}

interface Look {
  readonly isShut?: (portal: number) => boolean;
  readonly isSecured?: (cell: number) => boolean;
  readonly cells?: WalkableCells;
  readonly state?: number;
  readonly rangeM?: number;
}

function look(threat: FloorPlace | null, people: readonly FloorPlace[], of: Look = {}) {
  const { isShut = open, isSecured = open, cells = space, state, rangeM } = of;
  const meter = createExposureMeter({
    space: cells,
    occupants: people.length,
    intervalS: 0.5,
    sight: createSight(cells, [], rangeM),
  });
  meter.sample({ threat, people: frame(people, state), isShut, isSecured });
  return meter.result();
}

const at = (id: string, x: number, y: number): FloorPlace => ({ cell: cellOf(id), at: [x, y] });
/** Any place on the floor of a room. */
const placeIn = (ids: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 1250 }), fc.integer({ min: 0, max: 400 }))
    .map(([id, x, y]): FloorPlace => at(id, x / 100, y / 100))
    .filter(({ cell, at: point }) =>
      isInsidePolygon(point, (space.cells[cell] as (typeof space.cells)[number]).polygon),
    );

describe('exposure', () => {
  it('[SIM259] people in the same room are in sight, those behind a wall are not', () => {
    expect(look(at('c', 1, 1), [at('c', 9, 1.3)]).peopleInSight).toBe(1);
    expect(look(at('a', 1, 3), [at('b', 6, 3)]).peopleInSight).toBe(0);
    expect(look(at('c', 1, 1), [at('b', 7.5, 3.2)]).peopleInSight).toBe(0);
  });

  it('[SIM259] through an open door, not through a shut one, and the door is named', () => {
    const [threat, person] = [at('c', 6.2, 0.7), at('b', 6.2, 3.4)];
    const seen = look(threat, [person]);
    expect(seen.doors).toEqual([{ portal: doorOf('b'), inSightPersonS: 0.5 }]);
    expect(seen.rooms).toEqual([{ cell: cellOf('b'), inSightPersonS: 0.5, unsecuredPersonS: 0.5, peopleInSight: 1 }]);
    expect(look(threat, [person], { isShut: (portal) => portal === doorOf('b') }).inSightPersonS).toBe(0);
  });

  it('[SIM259] from the ground one sees in through an exit, and no further than the range', () => {
    const ground = space.cells.findIndex(({ kind }) => kind === 'ground');
    const threat: FloorPlace = { cell: ground, at: [1.75, -6] };
    expect(look(threat, [at('c', 1.75, 1)]).peopleInSight).toBe(1);
    expect(look(threat, [at('c', 9, 1)]).peopleInSight).toBe(0);
    expect(look(threat, [at('c', 1.75, 1)], { rangeM: 5 }).peopleInSight).toBe(0);
  });

  it('[SIM259] people are seen over planting, and not through a building', () => {
    const low = {
      outer: [
        [2, -4],
        [6, -4],
        [6, -2],
        [2, -2],
      ] as Point[],
      holes: [],
    };
    const planted: CampusPlan = { ...PLAN, site: { ...(PLAN.site as NonNullable<CampusPlan['site']>), greens: [low] } };
    const { cells } = buildWalkableCells(planted);
    const ground = cells.cells.findIndex(({ kind }) => kind === 'ground');
    const [threat, person]: FloorPlace[] = [
      { cell: ground, at: [1, -3] },
      { cell: ground, at: [7, -3] },
    ] as FloorPlace[];
    const count = (seenOver: (typeof low)[]) => {
      const meter = createExposureMeter({
        space: cells,
        occupants: 1,
        intervalS: 1,
        sight: createSight(cells, seenOver),
      });
      meter.sample({
        threat: threat as FloorPlace,
        people: frame([person as FloorPlace]),
        isShut: open,
        isSecured: open,
      });
      return meter.result().peopleInSight;
    };
    expect([count([low]), count([])]).toEqual([1, 0]);
    const beyond = { cell: ground, at: [6, 8] } as const;
    expect(look({ cell: ground, at: [6, -3] }, [beyond], { cells }).peopleInSight).toBe(0);
  });

  it('[SIM259] whoever sees is seen', () => {
    fc.assert(
      fc.property(placeIn(['a', 'b', 'c', 'd']), placeIn(['a', 'b', 'c', 'd']), (one, other) => {
        expect(look(one, [other]).peopleInSight).toBe(look(other, [one]).peopleInSight);
      }),
      { numRuns: 300 },
    );
  });

  it('[SIM260] zero behind a locked door, wherever both stand', () => {
    fc.assert(
      fc.property(
        placeIn(['c', 'b']),
        fc.array(placeIn(['a', 'd']), { minLength: 1, maxLength: 8 }),
        (threat, people) => {
          const shut = new Set([doorOf('a'), doorOf('d')]);
          const isShut = (portal: number) => shut.has(portal);
          expect(look(threat, people, { isShut }).inSightPersonS).toBe(0);
        },
      ),
    );
  });

  it('[SIM260] never negative; rooms add up to all, and doors to those seen through one', () => {
    fc.assert(
      fc.property(
        placeIn(['a', 'b', 'c', 'd']),
        fc.array(placeIn(['a', 'b', 'c', 'd']), { maxLength: 20 }),
        (threat, people) => {
          const seen = look(threat, people, { isSecured: (cell) => cell === cellOf('a') });
          const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
          expect(sum(seen.rooms.map((room) => room.inSightPersonS))).toBe(seen.inSightPersonS);
          expect(sum(seen.rooms.map((room) => room.unsecuredPersonS))).toBe(seen.unsecuredPersonS);
          const elsewhere = seen.rooms.filter(({ cell }) => cell !== threat.cell);
          expect(sum(seen.doors.map((door) => door.inSightPersonS))).toBe(
            sum(elsewhere.map((room) => room.inSightPersonS)),
          );
          for (const room of seen.rooms) expect(room.inSightPersonS).toBeGreaterThanOrEqual(0);
          expect(seen.peakInSight).toBeLessThanOrEqual(people.length);
        },
      ),
    );
  });

  it('[SIM260] those absent or out are not counted, nor is anyone once the threat is gone', () => {
    const [threat, people] = [at('c', 1, 1), [at('c', 9, 1.3)]];
    for (const state of [OCCUPANT_STATE.absent, OCCUPANT_STATE.out]) {
      expect(look(threat, people, { state })).toMatchObject({ inSightPersonS: 0, unsecuredPersonS: 0, rooms: [] });
    }
    expect(look(null, people)).toMatchObject({ inSightPersonS: 0, unsecuredPersonS: 0.5 });
  });

  it('[SIM261] people in a secured room are not counted as outside one', () => {
    const people = [at('a', 2, 3), at('c', 5, 1)];
    expect(look(null, people, { isSecured: (cell) => cell === cellOf('a') }).unsecuredPersonS).toBe(0.5);
  });

  it('[SIM262] moving everything by (1000, 1000) m changes nothing', () => {
    const by = 1000;
    const moved = JSON.parse(JSON.stringify(PLAN), (_, value: unknown) => {
      if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'number') return value;
      return value.map((each: number) => each + by);
    }) as CampusPlan;
    const there = buildWalkableCells(moved).cells;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(placeIn(['a', 'b', 'c', 'd']), { minLength: 5, maxLength: 20 }),
        (seed, people) => {
          const exposureIn = (cells: WalkableCells, offset: number) => {
            const start = { cell: cellOf('c'), at: [2 + offset, 1 + offset] } as const;
            const moves = people.map((each) => ({ ...each, at: [each.at[0] + offset, each.at[1] + offset] as Point }));
            const walks = createCellWalks(cells);
            const threat = createThreat({ graph: buildEgressGraph(cells), walks, start, seed, mayPass: () => true });
            const meter = createExposureMeter({
              space: cells,
              occupants: people.length,
              intervalS: 1,
              sight: createSight(cells),
            });
            for (let timeS = 0; timeS <= 60; timeS++) {
              threat.advanceTo(timeS);
              meter.sample({ threat: threat.place, people: frame(moves), isShut: open, isSecured: open });
            }
            return meter.result();
          };
          expect(exposureIn(there, by)).toEqual(exposureIn(space, 0));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('guards', () => {
  const graph = buildEgressGraph(space);
  const walks = createCellWalks(space);
  const ground = space.cells.findIndex(({ kind }) => kind === 'ground');
  const post = (n: number, x: number): GuardPost => ({ id: `guard-${n}`, place: { cell: ground, at: [x, -9] } });
  const call = (posts: readonly GuardPost[], seed: number, untilS = 120) => {
    const guards = callGuards({ graph, walks, posts, calledAtS: 5, seed });
    const threat = createThreat({ graph, walks, start: at('c', 2, 1), seed, mayPass: () => true });
    for (let timeS = 0; timeS <= untilS; timeS += 0.5) {
      threat.advanceTo(timeS);
      guards.look(timeS, threat.place);
      if (guards.holdsSinceS !== null) threat.hold();
    }
    return guards;
  };

  it('[SIM263] a guard comes when they are ready and have walked the way', () => {
    const guards = callGuards({ graph, walks, posts: [post(1, 10)], calledAtS: 5, seed: 3 });
    const threat = at('d', 11, 3.4);
    for (let timeS = 0; guards.arrivals.length === 0 && timeS < 200; timeS += 0.1) guards.look(timeS, threat);
    const walkM = 8.5 + 10 + 3;
    const arrival = guards.arrivals[0];
    expect(arrival?.atS).toBeGreaterThan(5 + 5 + (walkM - GUARD_REACH_M - 6) / GUARD_SPEED_M_PER_S.value);
    expect(arrival?.atS).toBeLessThan(5 + 20 + (walkM - GUARD_REACH_M + 6) / GUARD_SPEED_M_PER_S.value);
  });

  it('[SIM263] one alone never holds the line, two do from when the second is there', () => {
    for (let seed = 0; seed < 10; seed++) {
      expect(call([post(1, 2)], seed).holdsSinceS).toBeNull();
      const two = call([post(1, 2), post(2, 6)], seed);
      expect(two.arrivals).toHaveLength(HOLDING_GUARDS);
      expect(two.holdsSinceS).toBe(two.arrivals[1]?.atS);
    }
    expect(call([], 1)).toMatchObject({ arrivals: [], holdsSinceS: null });
  });

  it('[SIM264] one more guard never makes the line later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.array(fc.integer({ min: -8, max: 20 }), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: -8, max: 20 }),
        (seed, xs, extra) => {
          const posts = xs.map((x, n) => post(n, x));
          const before = call(posts, seed).holdsSinceS as number;
          const after = call([...posts, post(99, extra)], seed).holdsSinceS as number;
          expect(after).toBeLessThanOrEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('[SIM265] the shield comes first, then the forks, then those who relieve them', () => {
    const roles = call(
      [0, 1, 2, 3].map((n) => post(n, n)),
      4,
    ).arrivals.map(({ role }) => role);
    expect(roles).toEqual(['shield', 'fork', 'fork', 'relief']);
  });
});
