import { describe, expect, it } from 'vitest';
import { buildEgressGraph, buildWalkableCells, createCellWalks } from '../../src/floorplans/index.js';
import { isInsidePolygon, type Point } from '../../src/model/index.js';
import { assignRooms, type MovingInRequest } from '../../src/scenarios/conduct/lockdown/movingIn.js';
import { assignDoors } from '../../src/scenarios/conduct/lockdown/whoSecures.js';
import type { Person } from '../../src/scenarios/population/person.js';
import { schoolhouse } from './support/plans.js';

const { cells: space } = buildWalkableCells(schoolhouse());
const cellOf = (id: string) => space.cells.findIndex((cell) => cell.id === id);
const GROUPS = [
  { id: 'pupils', name: '', nameEn: '', role: 'pupil' },
  { id: 'staff', name: '', nameEn: '', role: 'staff' },
] as const;

function person(id: string, group: 0 | 1, room: string, at: Point, more: Partial<Person> = {}): Person {
  return {
    ...{
      id,
      group,
      at,
      cell: cellOf(room),
      preMovementS: 0,
      goal: { muster: true },
      radiusM: 0.2,
      freeSpeedMPerS: 1.2,
    },
    ...{ timeGapFactor: 1, stairDownFactor: 0.7, stairUpFactor: 0.6 },
    ...more,
  };
}

const request = (people: readonly Person[], more: Partial<MovingInRequest> = {}): MovingInRequest => ({
  space,
  graph: buildEgressGraph(space),
  walks: createCellWalks(space),
  population: { groups: GROUPS, people },
  movers: [],
  rooms: [cellOf('room-1'), cellOf('room-2')],
  spareAdults: [],
  needsSomebodyToLock: true,
  withinS: 60,
  seed: 1,
  wakesAfterS: () => 0,
  ...more,
});

const child = (k: number, more: Partial<Person> = {}) => person(`child/${k}`, 0, 'room-1', [2 + k, 3], more);
const teacher = (k: number, x = 10) => person(`teacher/${k}`, 1, 'room-2', [x, 3]);
const inCorridor = (k: number) => person(`late/${k}`, 0, 'corridor', [2 + k, 8.4]);

describe('who goes into which room', () => {
  it('[SC393] a teacher who can be spared goes to the room of children without one', () => {
    const people = [child(0), child(1), teacher(0), teacher(1)];
    const moves = assignRooms(request(people, { spareAdults: [3] }));
    expect([...moves]).toEqual([[3, expect.objectContaining({ cell: cellOf('room-1') })]]);
    // nobody is called away from a room whose pupils are old enough to lock
    const older = [child(0, { gradeAge: 'age12to15' }), teacher(0), teacher(1)];
    expect(assignRooms(request(older, { spareAdults: [2] })).size).toBe(0);
  });

  it('[SC396] people in the corridor go to the nearest room with somebody to lock it, to a place of their own', () => {
    const people = [child(0), teacher(0), ...[0, 1, 2].map(inCorridor)];
    const moves = assignRooms(request(people, { movers: [2, 3, 4] }));
    // the nearest room has only a small child in it
    expect([...moves.values()].every(({ cell }) => cell === cellOf('room-2'))).toBe(true);
    const { polygon } = space.cells[cellOf('room-2')] as (typeof space.cells)[number];
    const places = [...moves.values()].map(({ at }) => at);
    expect(places.every((at) => isInsidePolygon(at, polygon))).toBe(true);
    expect(new Set(places.map(String)).size).toBe(3);
    const unlocked = assignRooms(request(people, { movers: [2, 3, 4], needsSomebodyToLock: false }));
    expect([...unlocked.values()].every(({ cell }) => cell === cellOf('room-1'))).toBe(true);
  });

  it('[SC396] nobody is sent to a room that cannot be reached in time, nor more than a room holds', () => {
    const people = [child(0), teacher(0), ...[0, 1, 2].map(inCorridor)];
    expect(assignRooms(request(people, { movers: [2, 3, 4], withinS: 6 })).size).toBe(0);
    const crowd = Array.from({ length: 300 }, (_, k) => person(`many/${k}`, 0, 'corridor', [1 + k / 20, 8.4]));
    const moves = assignRooms(request([...crowd, teacher(0)], { movers: crowd.map((_, i) => i) }));
    expect(moves.size).toBeGreaterThan(50);
    expect(moves.size).toBeLessThan(300);
  });
});

describe('who locks which door', () => {
  const doors = [0, 1, 2];
  const building = { id: 'b', name: 'b', nameEn: 'b', cells: [0, 1, 2], doors };
  const company = (people: readonly Person[]) => ({
    inside: people.map((_, i) => i),
    coming: [],
    population: { groups: GROUPS, people },
    space,
    wakesAfterS: () => 0,
  });

  it('[SC393] in a room one person sees to all doors, in a building each door has its own as far as they go', () => {
    const three = [teacher(0), teacher(1, 11), teacher(2, 12)];
    expect(assignDoors({ ...building, cells: [0] }, company(three)).map((each) => each.doors)).toEqual([doors]);
    expect(assignDoors(building, company(three)).map((each) => each.doors)).toEqual([[0], [1], [2]]);
    expect(assignDoors(building, company(three.slice(0, 2))).map((each) => each.doors)).toEqual([[0, 2], [1]]);
    expect(assignDoors(building, company([child(0)]))).toEqual([]);
  });

  it('[SC541] who is awake locks before anyone asleep, of sleepers the first to wake, and nobody who sleeps on', () => {
    const older = (k: number) => child(k, { gradeAge: 'age15to18' });
    const lockerOf = (people: readonly Person[], wakes: readonly number[]) =>
      assignDoors({ ...building, cells: [0] }, { ...company(people), wakesAfterS: (i) => wakes[i] as number })[0]
        ?.occupant ?? null;
    expect(lockerOf([teacher(0), older(1)], [90, 0])).toBe(1);
    expect(lockerOf([teacher(0), older(1), older(2)], [90, 80, 40])).toBe(2);
    expect(lockerOf([teacher(0), older(1)], [Number.POSITIVE_INFINITY, 80])).toBe(1);
    expect(lockerOf([teacher(0), older(1)], [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBeNull();
  });
});
