/** The design of an evacuation on the graph: ways, loads, the sharing out over the stairs. */
import { describe, expect, it } from 'vitest';
import { createPlanContext, qingshanCampus, shortestRoute, waysOut } from '../../src/floorplans/index.js';
import {
  drillScenario,
  evacuationDesign,
  parseScenario,
  qingshanSchool,
  type ScenarioRoute,
  type School,
} from '../../src/scenarios/index.js';
import { stackedPlan } from '../support/stackedPlan.js';
import { twoStairPlan } from '../support/twoStairPlan.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const design = evacuationDesign(plan, school);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('evacuation design of the demo school', () => {
  it('[SC560] every class has a first way, the shortest to any exit', () => {
    expect(design.rooms.flatMap(({ classIds }) => classIds).sort()).toEqual(school.classes.map(({ id }) => id).sort());
    const context = createPlanContext(plan);
    const exits = [...new Set(waysOut(context.cells).map(({ portal }) => context.cells.portals[portal]?.id))];
    const some = design.rooms.filter(({ people }, index) => people > 0 && index % 7 === 0);
    expect(some.length).toBeGreaterThan(3);
    for (const { spaceId, first } of some) {
      const lengths = exits.map(
        (id) => shortestRoute(context.graph, `space:${spaceId}`, `portal:${id}`)?.lengthM ?? 1e9,
      );
      expect(first?.lengthM, spaceId).toBeCloseTo(Math.min(...lengths), 6);
      expect(first?.nodeIds.at(-1)).toBe(`portal:${first?.exitId}`);
    }
  });

  it('[SC561] the second way takes neither the stair nor the exit of the first', () => {
    const upstairs = design.rooms.filter(({ first }) => first?.stairId);
    expect(upstairs.length).toBeGreaterThan(20);
    for (const { first, second, secondWay } of upstairs.filter((each) => each.secondWay === 'apart')) {
      expect(second?.stairId).not.toBe(first?.stairId);
      expect(second?.exitId).not.toBe(first?.exitId);
      expect(second?.lengthM).toBeGreaterThanOrEqual((first?.lengthM ?? 0) - 1e-6);
      expect(secondWay).toBe('apart');
    }
    expect(upstairs.filter(({ secondWay }) => secondWay === 'none')).toEqual([]);
  });

  it('[SC562] everybody passes one exit, and stairs are told before exits before doors', () => {
    const pupils = sum(school.classes.map(({ number }) => number));
    const exits = design.loads.filter(({ kind }) => kind === 'exit');
    expect(sum(exits.map(({ people }) => people))).toBe(pupils);
    const kinds = design.loads.map(({ kind }) => kind);
    expect(kinds).toEqual(
      [...kinds].sort((a, b) => ['stair', 'exit', 'door'].indexOf(a) - ['stair', 'exit', 'door'].indexOf(b)),
    );
    for (const { people, peopleOfOneFloor, widthM, widthPer100M } of design.loads) {
      expect(peopleOfOneFloor).toBeLessThanOrEqual(people);
      expect((widthPer100M * peopleOfOneFloor) / 100).toBeCloseTo(widthM, 6);
    }
  });

  it('[SC563] the proposal spreads the fullest stair and is a scenario’s routes', () => {
    const { routes, stairs, longestAfterM, longestBeforeM } = design.proposal;
    const most = (side: 'before' | 'after') => Math.max(...stairs.map((each) => each[side]?.people ?? 0));
    expect(most('after')).toBeLessThanOrEqual(most('before'));
    expect(sum(stairs.map(({ after }) => after?.people ?? 0))).toBe(
      sum(stairs.map(({ before }) => before?.people ?? 0)),
    );
    expect(longestAfterM).toBeGreaterThanOrEqual(longestBeforeM - 1e-6);
    const scenario = { ...drillScenario('fire', 'lesson', { from: 'school' }, 1), routes };
    expect(parseScenario(JSON.parse(JSON.stringify(scenario))).problems).toEqual([]);
  });

  it('[SC563] no other sharing out of one floor leaves its fullest stair less full for its width', () => {
    const third = plan.buildings[0]?.levels[2];
    const rooms = new Set(third?.spaces.map(({ id }) => id));
    const own = school.classes.filter(({ room }) => rooms.has(room));
    const down = design.proposal.routes.filter(({ classes = [] }) => own.some(({ id }) => classes.includes(id)));
    const loads = down.map(({ classes = [] }) =>
      sum(own.filter(({ id }) => classes.includes(id)).map(({ number }) => number)),
    );
    expect(down).toHaveLength(3);
    // every way to send the classes of the floor down three stairs of one width
    let best = Number.POSITIVE_INFINITY;
    for (let code = 0; code < 3 ** own.length; code++) {
      const people = [0, 0, 0];
      own.forEach(({ number }, k) => {
        const stair = Math.floor(code / 3 ** k) % 3;
        people[stair] = (people[stair] ?? 0) + number;
      });
      best = Math.min(best, Math.max(...people));
    }
    expect(Math.max(...loads)).toBe(best);
  });

  it('[SC564] ways are drawn floor by floor, from the room to the exit', () => {
    for (const { first } of design.rooms) {
      if (first === null) continue;
      first.lines.forEach((line, index) => {
        const next = first.lines[index + 1];
        if (next !== undefined) expect(line.points.at(-1)).toEqual(next.points[0]);
      });
    }
  });
});

describe('evacuation design on the routes of a scenario', () => {
  const block = twoStairPlan();
  const classes = ['space:1-01', 'space:1-02'].map((room, i) => ({ id: `c${i}`, name: `${i}`, number: 40, room }));
  const own: School = { ...school, classes } as School;
  const exitsOf = (given: readonly ScenarioRoute[]) =>
    evacuationDesign(block, own, given)
      .rooms.filter(({ classIds }) => classIds.length > 0)
      .map(({ first }) => [first?.stairId, first?.exitId]);
  const free = exitsOf([]);
  const stairs = block.stairs.map(({ id }) => id);

  it('[SC566] a route that names exits only is kept to, and shuts no stair', () => {
    expect(new Set(free.map(([, exit]) => exit))).toEqual(new Set(['exit:west', 'exit:east']));
    for (const exit of ['exit:west', 'exit:east']) {
      expect(exitsOf([{ levels: ['level:1'], exits: [exit] }]).map(([, each]) => each)).toEqual([exit, exit]);
    }
  });

  it('[SC566] of several stairs and exits the nearest is taken, and none of them is dropped', () => {
    expect(exitsOf([{ classes: ['c0', 'c1'], stairs, exits: ['exit:west', 'exit:east'] }])).toEqual(free);
    for (const stair of stairs) {
      expect(exitsOf([{ classes: ['c0', 'c1'], stairs: [stair] }]).map(([each]) => each)).toEqual([stair, stair]);
    }
  });

  it('[SC569] classes that share a room and are given routes of their own have ways of their own, each with its people', () => {
    const [first = '', second = ''] = stairs;
    const shared = { ...own, classes: classes.map((each, i) => ({ ...each, room: 'space:1-01', number: 40 + i })) };
    const given = [
      { classes: ['c1'], stairs: [second] },
      { classes: ['c0'], stairs: [first] },
    ];
    const { rooms, loads } = evacuationDesign(block, shared as School, given);
    const parts = rooms.filter(({ people }) => people > 0);
    expect(parts.map(({ spaceId, classIds, people, first: way }) => [spaceId, classIds, people, way?.stairId])).toEqual(
      [
        ['space:1-01', ['c0'], 40, first],
        ['space:1-01', ['c1'], 41, second],
      ],
    );
    const onStairs = loads.filter(({ kind }) => kind === 'stair').map(({ id, people }) => [id, people]);
    expect(new Map(onStairs as [string, number][])).toEqual(
      new Map([
        [first, 40],
        [second, 41],
      ]),
    );
    const alike = evacuationDesign(block, shared as School, [{ levels: ['level:1'], stairs: [second] }]).rooms;
    expect(alike.filter(({ people }) => people > 0).map(({ classIds, people }) => [classIds, people])).toEqual([
      [['c0', 'c1'], 81],
    ]);
  });

  it('[SC566] a stair of another building shuts nothing here, and what leads nowhere leaves the shortest way', () => {
    const rooms = (given: readonly ScenarioRoute[]) =>
      evacuationDesign(plan, school, given).rooms.map(({ first }) => first?.exitId);
    const inZhiyuan = plan.stairs.find(({ lower }) => lower.levelId.includes('zhiyuan'))?.id ?? '';
    const levels = plan.buildings.find(({ id }) => id.includes('zhixing'))?.levels.map(({ id }) => id) ?? [];
    expect(inZhiyuan).not.toBe('');
    expect(rooms([{ levels, stairs: [inZhiyuan] }])).toEqual(rooms([]));
    expect(exitsOf([{ levels: ['level:1'], exits: ['exit:nowhere'] }])).toEqual(free);
  });
});

describe('evacuation design of small blocks', () => {
  it('[SC561] with one stair and two exits the second way is the other exit, and said to share the stair', () => {
    const block = twoStairPlan();
    const one = { ...block, stairs: block.stairs.slice(0, 1) };
    const upper = evacuationDesign(one, null).rooms.filter(({ first }) => first?.stairId);
    expect(upper.length).toBeGreaterThan(0);
    for (const { first, second, secondWay } of upper) {
      expect(secondWay).toBe('sameStair');
      expect(second?.stairId).toBe(first?.stairId);
      expect(second?.exitId).not.toBe(first?.exitId);
    }
  });

  it('[SC567] a way tells the storeys of stairs it takes, in order and with the direction', () => {
    const tower = stackedPlan(3);
    const storeys = evacuationDesign(tower, null).rooms.map(({ first }) => first?.storeys);
    const down = (stairId: string) => ({ stairId, isDown: true });
    expect(storeys).toEqual([[], [down('A0')], [down('A1'), down('A0')]]);
    const cellar = {
      ...tower,
      buildings: tower.buildings.map((building) => ({
        ...building,
        levels: building.levels.map((level) => ({ ...level, ordinal: level.ordinal - 2 })),
      })),
    };
    const [ground, middle, top] = cellar.buildings[0]?.levels ?? [];
    const exit = ground?.openings.find(({ kind }) => kind === 'exit');
    if (!ground || !middle || !top || !exit) throw new Error('no levels');
    const levels = [
      { ...ground, openings: ground.openings.filter((each) => each !== exit) },
      middle,
      { ...top, openings: [...top.openings, { ...exit, spaceIds: ['stair-2'] }] },
    ];
    const upwards = evacuationDesign({ ...cellar, buildings: [{ ...cellar.buildings[0], levels } as never] }, null);
    const up = (stairId: string) => ({ stairId, isDown: false });
    expect(upwards.rooms.map(({ first }) => first?.storeys)).toEqual([[up('A0'), up('A1')], [up('A1')], []]);
  });

  it('[SC561] one stair and one exit leave no second way', () => {
    const { rooms } = evacuationDesign(stackedPlan(2), null);
    expect(rooms.map(({ people, secondWay }) => [people, secondWay])).toEqual([
      [40, 'none'],
      [40, 'none'],
    ]);
  });

  it('[SC561] with a stair at either end the second way is the other one', () => {
    const upper = evacuationDesign(twoStairPlan(), null).rooms.filter(({ first }) => first?.stairId);
    expect(upper.length).toBeGreaterThan(0);
    for (const { first, second } of upper) {
      expect(second?.stairId).not.toBe(first?.stairId);
      expect(second).not.toBeNull();
    }
  });

  it('[SC560] a sealed room has no way and says so', () => {
    const sealed = stackedPlan(1);
    const [building] = sealed.buildings;
    const levels = building?.levels.map((level) => ({ ...level, openings: [] })) ?? [];
    const { rooms, loads } = evacuationDesign({ ...sealed, buildings: [{ ...building, levels } as never] }, null);
    expect(rooms[0]).toMatchObject({ first: null, second: null, secondWay: 'none' });
    expect(loads).toEqual([]);
  });
});
