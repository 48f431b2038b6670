import { describe, expect, it } from 'vitest';
import { type LandingSheet, landingSheets, type RouteSheet, routeSheets } from '../../../src/drills/index.js';
import { turnTo } from '../../../src/drills/prints/turn.js';
import { type CampusPlan, qingshanCampus } from '../../../src/floorplans/index.js';
import type { Point } from '../../../src/model/index.js';
import { qingshanSchool } from '../../../src/scenarios/index.js';
import { twoStoreyPlan } from '../../support/twoStoreyPlan.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const rooms = routeSheets(plan, school, null);
const landings = landingSheets(plan, rooms);
const ofStair = (id: string) => landings.filter(({ stairId }) => stairId === id);
const ordinalOf = (levelId: string) =>
  plan.buildings.flatMap(({ levels }) => levels).find(({ id }) => id === levelId)?.ordinal ?? Number.NaN;

/** The plan seen in a mirror: what was left is right. */
function mirrored(whole: CampusPlan): CampusPlan {
  const isPoint = (value: unknown): value is Point =>
    Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
  const turned = (value: unknown): unknown => {
    if (isPoint(value)) return [-value[0], value[1]];
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, turned(each)]));
  };
  return turned(whole) as CampusPlan;
}

describe('arrows on landings', () => {
  it('[DR405] a turn is left or right as somebody sees it who walks', () => {
    expect(turnTo([0, 0], [0, 1], [-3, 1])).toBe('left');
    expect(turnTo([0, 0], [0, 1], [3, 1])).toBe('right');
    expect(turnTo([0, 0], [0, 1], [0.3, 5])).toBe('ahead');
    expect(turnTo([0, 0], [0, 1], [-1, -3])).toBe('left');
    expect(turnTo([2, 2], [1, 0], [2, 2])).toBe('ahead');
  });

  it('[DR405] every landing of every staircase has one: floors, landings between, and the foot where a class comes down', () => {
    const ids = landings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const stairs = plan.stairs.length;
    const between = plan.stairs.reduce((sum, { flights }) => sum + flights.length - 1, 0);
    const feet = new Set(rooms.flatMap(({ first, classes }) => (classes.length > 0 ? (first?.stairId ?? []) : [])))
      .size;
    expect(landings.filter(({ place }) => place.kind === 'floor')).toHaveLength(stairs);
    expect(landings.filter(({ place }) => place.kind === 'between')).toHaveLength(between);
    expect(landings.filter(({ place }) => place.kind === 'foot')).toHaveLength(feet);
  });

  it('[DR405] who comes by a floor are its own classes and all from above that take the stair', () => {
    for (const { stairId, place, ownClasses, passingClasses } of landings) {
      if (place.kind !== 'floor') continue;
      const using = rooms.filter(({ first }) => first?.stairId === stairId);
      const classesOf = (list: readonly RouteSheet[]) =>
        list.flatMap(({ classes }) => classes.map((each) => each.classId));
      expect(ownClasses).toEqual(classesOf(using.filter(({ levelId }) => levelId === place.levelId)));
      expect(passingClasses).toEqual(
        classesOf(using.filter(({ levelId }) => ordinalOf(levelId) > ordinalOf(place.levelId))),
      );
    }
  });

  it('[DR405] the foot leads to the exit that its classes take, and each landing to the next one down', () => {
    for (const { place, next, climb, stairId } of landings) {
      if (place.kind === 'foot') {
        const exits = rooms.flatMap(({ first }) => (first?.stairId === stairId ? [first.exitId] : []));
        expect(next.kind === 'exit' && exits.includes(next.exitId)).toBe(true);
        expect(climb).toBe('level');
      } else expect(climb).toBe('down');
      if (place.kind === 'between') expect(next).toEqual({ kind: 'floor', levelId: place.levelId });
    }
  });

  it('[DR405] of a half-turn stair whose flight down lies on the left the door says left, the landing right', () => {
    // seen from the corridor the flight down is the western one, and the next turns back to the east
    const turns = ofStair('stair:zhixing-b-1').map(({ place, turn }) => [place.kind, turn]);
    expect(turns.filter(([kind]) => kind === 'floor').every(([, turn]) => turn === 'left')).toBe(true);
    expect(turns.filter(([kind]) => kind === 'between').every(([, turn]) => turn === 'right')).toBe(true);
  });

  it('[DR405] in a mirror left is right and right is left', () => {
    const other = mirrored(plan);
    const seen = landingSheets(other, routeSheets(other, school, null));
    const turnOf = new Map(seen.map(({ id, turn }) => [id, turn]));
    const opposite = { left: 'right', right: 'left', ahead: 'ahead' } as const;
    for (const { id, turn, place } of landings) {
      if (place.kind !== 'foot') expect(turnOf.get(id)).toBe(opposite[turn]);
    }
    expect(landings.some(({ turn }) => turn === 'left') && landings.some(({ turn }) => turn === 'right')).toBe(true);
  });

  it('[DR405] they lie in the order of a walk: down one staircase, up the next', () => {
    const heights = (list: readonly LandingSheet[]) =>
      list.filter(({ place }) => place.kind === 'floor').map(({ place }) => ordinalOf(place.levelId));
    expect(heights(ofStair('stair:zhixing-a-1'))).toEqual([3, 2, 1]);
    expect(heights(ofStair('stair:zhixing-b-1'))).toEqual([1, 2, 3]);
    expect(heights(ofStair('stair:zhixing-c-1'))).toEqual([3, 2, 1]);
  });

  it('[DR405] without stairs or rooms there are none, without classes no foot', () => {
    expect(landingSheets({ ...plan, stairs: [] }, rooms)).toEqual([]);
    const small = twoStoreyPlan(true);
    const own = landingSheets(small, routeSheets(small, null, null));
    expect(own.filter(({ place }) => place.kind === 'floor').length).toBeGreaterThan(0);
    expect(own.filter(({ place }) => place.kind === 'foot')).toEqual([]);
  });
});
