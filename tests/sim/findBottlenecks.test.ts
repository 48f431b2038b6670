import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { type Frame, findBottlenecks, type RunEvent } from '../../src/sim/index.js';
import { cell, frame, portal, rectangle, runOf, type Standing, walkable } from './support/handMadeRun.js';

/** A classroom beside a corridor that leads to a stair; the flight goes down from the stair's space. */
const cells = walkable(
  [
    cell('204', rectangle(0, 2, 8, 8), { name: '204', nameEn: '204', levelId: 'L1', planeId: 'L1' }),
    cell('corridor', rectangle(0, 0, 12, 2), {
      name: '走廊',
      nameEn: 'Corridor',
      spaceKind: 'corridor',
      levelId: 'L1',
      planeId: 'L1',
    }),
    cell('stair-space', rectangle(12, 0, 16, 4), {
      name: 'B 梯',
      nameEn: 'Stair B',
      spaceKind: 'stair',
      levelId: 'L1',
      planeId: 'L1',
    }),
    cell('flight', rectangle(16, 0, 20, 2), {
      kind: 'flight',
      name: 'B 梯',
      nameEn: 'Stair B',
      spaceKind: null,
      planeId: 'flight',
      levelId: 'L0',
      stairId: 'stair:b',
    }),
    cell('site', rectangle(20, -20, 80, 20), {
      kind: 'ground',
      spaceKind: null,
      planeId: 'site',
      levelId: null,
      buildingId: null,
    }),
  ],
  [
    portal(
      'd204',
      [
        [7, 2],
        [6, 2],
      ],
      0,
      1,
      { name: '204 后门', nameEn: '204 rear door' },
    ),
    portal(
      'to-stair',
      [
        [12, 0],
        [12, 2],
      ],
      1,
      2,
      { kind: 'opening', name: '', nameEn: '' },
    ),
    portal(
      'head',
      [
        [16, 0],
        [16, 2],
      ],
      2,
      3,
      { kind: 'stair' },
    ),
    portal(
      'out',
      [
        [20, 0],
        [20, 2],
      ],
      3,
      4,
      { kind: 'exit', name: 'B 梯北门', nameEn: 'Stair B north door' },
    ),
  ],
);

const plan = {
  buildings: [
    {
      id: 'b1',
      name: '知行楼',
      nameEn: 'Zhixing',
      levels: [
        { id: 'L0', ordinal: 0 },
        { id: 'L1', ordinal: 1 },
      ],
    },
  ],
  stairs: [{ id: 'stair:b', shaft: 'B' }],
} as unknown as CampusPlan;

const SECONDS = 30;

/** Everyone stands where they are for half a minute, then passes the portals named, one after the other. */
function standing(people: readonly Standing[], portals: (occupant: number) => readonly number[]) {
  const frames: Frame[] = Array.from({ length: SECONDS * 5 + 1 }, (_, f) => frame(f * 0.2, people));
  const events: RunEvent[] = people.flatMap((_, occupant) =>
    portals(occupant).map(
      (index, n): RunEvent => ({
        step: (SECONDS + n + 1) * 20,
        type: 'occupantPassedPortal',
        occupant,
        portal: index,
        toCell: cells.portals[index]?.b ?? -1,
      }),
    ),
  );
  events.sort((a, b) => a.step - b.step);
  return { frames, events };
}

function row(count: number, x: number, y: number, cellIndex: number, more: Partial<Standing> = {}): Standing[] {
  return Array.from({ length: count }, (_, i) => ({
    x: x + 0.4 * i,
    y,
    cell: cellIndex,
    state: 'waiting' as const,
    ...more,
  }));
}

describe('bottlenecks', () => {
  it('[SIM70] people waiting for a door are one place with its name, their delay and their groups', () => {
    const people = row(5, 5.5, 2.4, 0);
    const run = runOf({
      people: 5,
      groups: ['3-1', '3-2'],
      groupOf: (i) => (i < 2 ? 0 : 1),
      ...standing(people, () => [0]),
    });
    const [found, ...others] = findBottlenecks(run, cells, plan);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      where: '204 后门',
      whereEn: '204 rear door',
      portal: 0,
      cell: 0,
      levelId: 'L1',
      fromS: 0,
      untilS: 31,
      occupants: 5,
      peakQueue: 5,
      longestWaitS: 31,
    });
    expect(found?.groups.map(({ id, count }) => [id, count])).toEqual([
      ['3-2', 3],
      ['3-1', 2],
    ]);
    expect(found?.delayS).toBeCloseTo(5 * 31, 6);
    // five people over the floor within 2 m of the door
    expect(found?.peakDensityPerM2).toBeCloseTo(0.71, 1);
    // they stand from 5.5 to 7.1 m along the wall
    expect(found?.region).toEqual({
      areaM2: 3,
      parts: [{ planeId: 'L1', levelId: 'L1', rectangles: [[5, 2, 8, 3]] }],
    });
    expect(found?.at).toEqual([6.3, 2.4]);
  });

  it('[SIM71] people at rest are no queue, nor are those who only walk', () => {
    for (const state of ['notStarted', 'arrived', 'walking'] as const) {
      const people = row(12, 2, 3, 0, { state });
      const made = standing(people, () => [0]);
      const frames = made.frames.map((each, f) =>
        state === 'walking'
          ? frame(
              each.timeS,
              people.map((p) => ({ ...p, x: p.x + 0.26 * f * 0.1 })),
            )
          : each,
      );
      expect(findBottlenecks(runOf({ people: 12, ...made, frames }), cells, plan)).toEqual([]);
    }
  });

  it('[SIM72] waiting for a stair, in front of it and in its space, is one place named after the stair and the storey', () => {
    const people = [...row(4, 10, 1, 1), ...row(4, 13, 1, 2)];
    const run = runOf({ people: 8, ...standing(people, (i) => (i < 4 ? [1, 2, 3] : [2, 3])) });
    const found = findBottlenecks(run, cells, plan);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ where: 'B 梯口 2 层', whereEn: 'Stair B, floor 2', occupants: 8 });
  });

  it('[SIM72] a flight belongs to the storey below; most of them leaving the stair makes it the exit', () => {
    const people = row(6, 16.5, 1, 3);
    const [found] = findBottlenecks(runOf({ people: 6, ...standing(people, () => [3]) }), cells, plan);
    expect(found).toMatchObject({ where: 'B 梯出口 1 层', whereEn: 'Stair B exit, floor 1', levelId: 'L0' });
  });

  it('[SIM73] a door backed up from the queue behind it is part of that queue', () => {
    const people = [...row(4, 5.8, 2.4, 0), ...row(8, 5.5, 1.4, 1)];
    const run = runOf({ people: 12, ...standing(people, (i) => (i < 4 ? [0, 1, 2, 3] : [1, 2, 3])) });
    const found = findBottlenecks(run, cells, plan);
    expect(found.map((each) => [each.where, each.occupants])).toEqual([['B 梯口 2 层', 12]]);
  });

  it('[SIM73] a door with free floor behind it stays a place of its own, and the worst comes first', () => {
    const people = [...row(4, 5.8, 2.4, 0), ...row(5, 10, 1, 1)];
    const run = runOf({ people: 9, ...standing(people, (i) => (i < 4 ? [0, 1, 2, 3] : [1, 2, 3])) });
    expect(findBottlenecks(run, cells, plan).map((each) => each.where)).toEqual(['B 梯口 2 层', '204 后门']);
  });

  it('[SIM74] people who stop right outside a door are outside it, those further on at their goal', () => {
    const goals = [{ id: 'field', name: '操场', nameEn: 'Field', kind: 'assembly' as const }];
    const made = (x: number) => {
      const people = row(6, x, 1, 4);
      const reached = people.map(
        (_, occupant): RunEvent => ({ step: 1000, type: 'occupantReachedGoal', occupant, goal: 0 }),
      );
      return runOf({ people: 6, goals, frames: standing(people, () => []).frames, events: reached });
    };
    expect(findBottlenecks(made(21), cells, plan)[0]).toMatchObject({
      where: 'B 梯北门外',
      whereEn: 'Outside Stair B north door',
    });
    expect(findBottlenecks(made(50), cells, plan)[0]).toMatchObject({ where: '操场', whereEn: 'Field', levelId: null });
  });

  it('[SIM74] those without a way, and those left behind after the last has passed, hold nobody up', () => {
    const people = row(5, 5.5, 2.4, 0);
    const { frames } = standing(people, () => []);
    const stuck = people.map(
      (_, occupant): RunEvent => ({ step: 700, type: 'occupantStuck', occupant, cell: 0, reason: 'noWay' }),
    );
    expect(findBottlenecks(runOf({ people: 5, frames, events: stuck }), cells, plan)).toEqual([]);
    const late = stuck.map((event): RunEvent => ({ ...event, reason: 'timeUp' }) as RunEvent);
    expect(findBottlenecks(runOf({ people: 5, frames, events: late }), cells, plan)).toEqual([]);
  });

  it('[SIM160] a place that jams twice has two bottlenecks, each with its own people and times', () => {
    const early = row(4, 5.5, 2.4, 0, { state: 'waiting' });
    const late = row(4, 5.5, 2.4, 0, { state: 'notStarted' });
    const gone = row(4, 60, 0, 4, { state: 'out' });
    const frames = Array.from({ length: 301 }, (_, f) => {
      if (f < 100) return frame(f * 0.2, [...early, ...late]);
      if (f < 150) return frame(f * 0.2, [...gone, ...late]);
      return frame(f * 0.2, [...gone, ...early]);
    });
    const events = Array.from(
      { length: 8 },
      (_, i): RunEvent => ({
        step: i < 4 ? 400 : 1200,
        type: 'occupantPassedPortal',
        occupant: i,
        portal: 0,
        toCell: 1,
      }),
    );
    const run = runOf({ people: 8, groups: ['a', 'b'], groupOf: (i) => (i < 4 ? 0 : 1), frames, events });
    const found = findBottlenecks(run, cells, plan);
    expect(found.map((each) => [each.fromS, each.untilS, each.groups.map(({ id, count }) => [id, count])])).toEqual([
      [30, 61, [['b', 4]]],
      [0, 20, [['a', 4]]],
    ]);
  });

  it('[SIM160] two queues that grow together in time are one', () => {
    const left = row(3, 5.5, 2.4, 0);
    const right = row(3, 0.5, 7, 0);
    const between = row(12, 1, 7, 0).map((each, i) => ({ ...each, x: 1 + 0.4 * i, y: 7 - 0.35 * i }));
    const made = (isJoined: boolean) => {
      const waiting = between.map((each) => ({
        ...each,
        state: isJoined ? ('waiting' as const) : ('notStarted' as const),
      }));
      const people = [...left, ...right, ...between];
      const { frames, events } = standing(people, () => [0]);
      const last = frames.map((each, f) => (f < 100 ? each : frame(f * 0.2, [...left, ...right, ...waiting])));
      const first = Array.from({ length: 100 }, (_, f) =>
        frame(f * 0.2, [...left, ...right, ...between.map((each) => ({ ...each, state: 'notStarted' as const }))]),
      );
      return runOf({ people: people.length, events, frames: [...first, ...last.slice(100)] });
    };
    expect(findBottlenecks(made(false), cells, plan).map((each) => each.occupants)).toEqual([3, 3]);
    expect(findBottlenecks(made(true), cells, plan).map((each) => each.occupants)).toEqual([18]);
  });

  it('[SIM70] names stay plain without a plan, and at most ten places are named', () => {
    const people = row(5, 13, 1, 2);
    const [found] = findBottlenecks(runOf({ people: 5, ...standing(people, () => [2, 3]) }), cells);
    expect(found).toMatchObject({ where: 'B 梯口', whereEn: 'Stair B' });
  });
});
