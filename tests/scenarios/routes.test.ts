import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWalkableCells, type CampusPlan } from '../../src/floorplans/index.js';
import {
  drillScenario,
  parseScenario,
  prepareRun,
  type RunResult,
  type ScenarioRoute,
} from '../../src/scenarios/index.js';
import type { PlacedPopulation } from '../../src/scenarios/population/person.js';
import { resolveRoutes } from '../../src/scenarios/run/resolveRoutes.js';
import { watchAdherence } from '../../src/scenarios/run/routeAdherence.js';
import type { RunEvent } from '../../src/sim/index.js';
import { twoStairPlan } from '../support/twoStairPlan.js';
import { box, host } from './support/plans.js';

const ROOMS = { '201': ['level:1', 1, 4], '202': ['level:1', 9, 4], '101': ['level:0', 1, 4] } as const;
type Room = keyof typeof ROOMS;

const groupIn = (room: Room, count: number) => {
  const [level, x, y] = ROOMS[room];
  return { id: room, level, area: box(x, y, x + 6, y + 4), count, freeSpeedMPerS: 1.2, preMovementTimeS: 3 };
};
/** Somebody on the ground floor who goes where everyone does. */
const person = {
  ...{ cell: 0, at: [1, 1] as const, preMovementS: 0, goal: { muster: true as const } },
  ...{ freeSpeedMPerS: 1.2, stairDownFactor: 0.7, stairUpFactor: 0.6, timeGapFactor: 1 },
};
const everyone = (count: number) => (Object.keys(ROOMS) as Room[]).map((room) => groupIn(room, count));

function prepare(change: object, plan: CampusPlan = twoStairPlan(), seed = 1) {
  const { value: scenario, problems } = parseScenario({
    ...{ format: 'muster/scenario', schemaVersion: 1, kind: 'free', maxTimeS: 400, occupants: everyone(6) },
    ...change,
  });
  if (!scenario) return { value: null, problems };
  return prepareRun({ plan, scenario, seed, host });
}

interface Finished {
  readonly result: RunResult;
  /** Stairs each group set foot on, and exits it left by. */
  readonly used: Record<string, string[]>;
  readonly givenUp: number;
}

function run(...given: Parameters<typeof prepare>): Finished {
  const { value, problems } = prepare(...given);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  const { events, occupants } = value.record();
  const used: Record<string, Set<string>> = {};
  for (const event of events) {
    if (event.type !== 'occupantPassedPortal') continue;
    const group = occupants.groups[occupants.group[event.occupant] ?? -1]?.id ?? '';
    const stair = value.cells.cells[event.toCell]?.stairId;
    const way = stair ?? (event.toCell < 0 ? value.cells.portals[event.portal]?.id : null);
    used[group] ??= new Set();
    if (way) used[group].add(way);
  }
  return {
    result: value.result(),
    used: Object.fromEntries(Object.entries(used).map(([group, ways]) => [group, [...ways].sort()])),
    givenUp: events.filter((event) => event.type === 'drillNoted' && event.note === 'routeGivenUp').length,
  };
}

describe('routes by class', () => {
  it('[SC535] somebody goes by the stairs and leaves by the exits of the first entry that names them', () => {
    const routes: ScenarioRoute[] = [
      { classes: ['202'], stairs: ['stair:b-1'], exits: ['exit:east'] },
      { levels: ['level:1'], stairs: ['stair:a-1'] },
    ];
    const { used, result } = run({ routes });
    expect(used['202']).toEqual(['exit:east', 'stair:b-1']);
    expect(used['201']?.filter((way) => way.startsWith('stair'))).toEqual(['stair:a-1']);
    expect(result).toMatchObject({ evacuated: 18, stuck: [] });
  });

  it('[SC535] an entry that says not who or not by which way is refused', () => {
    for (const entry of [{ stairs: ['stair:a-1'] }, { classes: ['201'] }, { classes: [], stairs: ['stair:a-1'] }]) {
      expect(prepare({ routes: [entry] }).value).toBeNull();
    }
  });

  it('[SC536] a class, floor, stair or exit that is not there is an error with the closest names', () => {
    const codes = (route: object) => prepare({ routes: [route] }).problems.map(({ code, path }) => [code, path]);
    expect(codes({ classes: ['203'], stairs: ['stair:a-1'] })).toEqual([['unknown-group', 'routes[0].classes[0]']]);
    expect(codes({ levels: ['level:7'], stairs: ['stair:a-1'] })).toEqual([['unknown-level', 'routes[0].levels[0]']]);
    expect(codes({ classes: ['201'], stairs: ['stair:c'] })).toEqual([['unknown-stair', 'routes[0].stairs[0]']]);
    const inner = twoStairPlan().buildings[0]?.levels[0]?.openings[0]?.id ?? '';
    expect(codes({ classes: ['201'], exits: [inner] })).toEqual([['unknown-exit', 'routes[0].exits[0]']]);
  });

  it('[SC536] a class that cannot get out by its route alone is a warning before the run, and takes any way', () => {
    const routes = [{ classes: ['201'], stairs: ['stair:b-1'] }];
    const doorEvents = [{ atS: 0, door: 'stair:b-1', state: 'closed' }];
    expect(prepare({ routes }).problems).toEqual([]);
    const { problems } = prepare({ routes, doorEvents });
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'route-out-of-reach', path: 'routes[0]', values: { who: '201', ways: 'B 梯' } },
    ]);
    const { result, used, givenUp } = run({ routes, doorEvents });
    expect(result).toMatchObject({ evacuated: 18, stuck: [] });
    expect(used['201']).toContain('stair:a-1');
    expect(givenUp).toBe(6);
    expect(result.routeAdherence).toMatchObject({ counted: 6, followed: 0, share: 0, gaveUp: 6, groupsOnRoute: 0 });
  });

  it('[SC537] where a stair is shut in the middle, those who are not through it yet go by another', () => {
    const routes = [{ levels: ['level:1'], stairs: ['stair:b-1'] }];
    const doorEvents = [{ atS: 16, door: 'opening:1-stair-b', state: 'closed' }];
    const { result, givenUp } = run({ routes, doorEvents, occupants: everyone(20) });
    const adherence = result.routeAdherence;
    expect(result).toMatchObject({ evacuated: 60, stuck: [] });
    expect(givenUp).toBeGreaterThan(0);
    expect(adherence?.followed).toBeGreaterThan(0);
    expect(adherence).toMatchObject({ counted: 40, gaveUp: givenUp, followed: 40 - givenUp });
  });

  it('[SC538] adherence counts people who came to a stair or exit of the route, each class by itself', () => {
    const routes = [{ levels: ['level:0', 'level:1'], stairs: ['stair:a-1'] }];
    const { result } = run({ routes });
    expect(result.routeAdherence).toMatchObject({
      ...{ counted: 12, followed: 12, share: 1, gaveUp: 0, groupsCounted: 2, groupsOnRoute: 2 },
      groups: [
        // on the ground floor nobody comes to a stair
        { id: '101', counted: 0, followed: 0, share: null },
        { id: '201', counted: 6, share: 1 },
        { id: '202', counted: 6, share: 1 },
      ],
    });
    expect(run({}).result).not.toHaveProperty('routeAdherence');
  });

  it('[SC538] helpers count like those they help, and staff are no class', () => {
    const { cells } = buildWalkableCells(twoStairPlan());
    const group = (id: string, role: 'pupil' | 'staff') => ({ id, name: id, nameEn: id, role });
    const walker = { ...person, radiusM: 0.2 };
    const population: PlacedPopulation = {
      groups: [group('c1', 'pupil'), group('staff', 'staff')],
      people: [
        { ...walker, id: 'a', group: 0, companions: [{ id: 'h', group: 1, radiusM: 0.2 }] },
        { ...walker, id: 'b', group: 0 },
      ],
    };
    const routes = resolveRoutes([{ classes: ['c1'], stairs: ['stair:a-1'] }], twoStairPlan(), cells, population);
    if (!routes) throw new Error('no routes');
    const watch = watchAdherence(routes, population, cells);
    const into = (occupant: number, stair: string): RunEvent => {
      const toCell = cells.cells.findIndex(({ id }) => id === `${stair}/flight-1`);
      const portal = cells.portals.findIndex(({ id }) => id === `${stair}/head`);
      return { step: 1, type: 'occupantPassedPortal', occupant, portal, toCell };
    };
    const note = {
      step: 1,
      type: 'drillNoted',
      note: 'routeGivenUp',
      group: -1,
      cell: 0,
      portal: -1,
      count: -1,
    } as const;
    const simulation = { hasRoute: (i: number) => i === 0 };
    watch.follow(simulation, [into(0, 'stair:a-1'), { ...note, occupant: 1 }, into(1, 'stair:b-1')]);
    expect(watch.figures()).toEqual({
      ...{ counted: 3, followed: 2, share: 2 / 3, gaveUp: 1, groupsCounted: 1, groupsOnRoute: 0 },
      groups: [
        { id: 'c1', name: 'c1', nameEn: 'c1', counted: 2, followed: 1, share: 0.5, gaveUp: 1 },
        { id: 'staff', name: 'staff', nameEn: 'staff', counted: 1, followed: 1, share: 1, gaveUp: 0 },
      ],
    });
  });

  it('[SC537] whoever has which route, with all doors open nobody enters a stair or leaves by an exit that is not theirs, and all get out', () => {
    const entry = fc.record(
      {
        classes: fc.uniqueArray(fc.constantFrom<Room>('201', '202', '101'), { minLength: 1 }),
        stairs: fc.uniqueArray(fc.constantFrom('stair:a-1', 'stair:b-1'), { minLength: 1 }),
        exits: fc.uniqueArray(fc.constantFrom('exit:west', 'exit:east'), { minLength: 1 }),
      },
      { requiredKeys: ['classes', 'stairs'] },
    );
    const routes = fc.array(entry, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(routes, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), (given, count, seed) => {
        const { result, used, givenUp } = run({ routes: given, occupants: everyone(count) }, undefined, seed);
        expect(result).toMatchObject({ occupants: 3 * count, evacuated: 3 * count, stuck: [] });
        expect(givenUp).toBe(0);
        for (const room of Object.keys(ROOMS) as Room[]) {
          const own = given.find(({ classes }) => classes.includes(room));
          if (!own) continue;
          for (const way of used[room] ?? []) {
            const isOwn = way.startsWith('stair') ? own.stairs : (own.exits ?? [way]);
            expect(isOwn).toContain(way);
          }
        }
      }),
      { numRuns: 15, seed: 7 },
    );
  });

  it('[SC537] in a fire drill without guides only those who took a wrong turn may leave their route', () => {
    const routes: ScenarioRoute[] = [{ levels: ['level:1'], stairs: ['stair:b-1'], exits: ['exit:east'] }];
    const base = drillScenario('fire', 'lesson', { from: 'count', count: 60 }, 3);
    const { result, givenUp } = run({ ...base, routes, staff: { guides: 'none' } }, twoStairPlan(true));
    expect(result).toMatchObject({ occupants: 60, evacuated: 60, stuck: [] });
    const { counted = 0, followed = 0, gaveUp = 0 } = result.routeAdherence ?? {};
    expect(counted).toBeGreaterThan(20);
    expect(gaveUp).toBe(givenUp);
    expect(gaveUp).toBeLessThanOrEqual(result.staff?.wrongTurns ?? 0);
    expect(counted - followed).toBeLessThanOrEqual(gaveUp);
  });

  it('[SC537] where an earthquake has blocked their stair, those on it go by the other', () => {
    const routes: ScenarioRoute[] = [{ levels: ['level:1'], stairs: ['stair:b-1'] }];
    const base = drillScenario('earthquake', 'lesson', { from: 'count', count: 40 }, 3);
    const earthquake = { damage: { stairs: [{ stair: 'stair:b-1', damage: 'blocked' }] } };
    const { result, givenUp } = run({ ...base, routes, earthquake }, twoStairPlan(true));
    expect(result).toMatchObject({ occupants: 40, evacuated: 40, stuck: [] });
    expect(givenUp).toBeGreaterThan(10);
    expect(result.routeAdherence).toMatchObject({ counted: givenUp, followed: 0, gaveUp: givenUp });
  });

  it('[SC537] no entry, and entries that leave nothing out, run to the same hash as none', () => {
    const { hash } = run({}).result;
    expect(run({ routes: [] }).result.hash).toBe(hash);
    const all = [{ levels: ['level:1'], stairs: ['stair:a-1', 'stair:b-1'], exits: ['exit:west', 'exit:east'] }];
    expect(run({ routes: all }).result.hash).toBe(hash);
    expect(run({ routes: [{ classes: ['202'], stairs: ['stair:b-1'] }] }).result.hash).not.toBe(hash);
  });
});
