import { describe, expect, it } from 'vitest';
import { type LandingSheet, landingSheets, type RouteSheet, routeSheets } from '../../../src/drills/index.js';
import { turnTo } from '../../../src/drills/prints/turn.js';
import { type CampusPlan, type Opening, qingshanCampus } from '../../../src/floorplans/index.js';
import type { Point } from '../../../src/model/index.js';
import { qingshanSchool, type Scenario, type School } from '../../../src/scenarios/index.js';
import { stackedPlan } from '../../support/stackedPlan.js';
import { twoStairPlan } from '../../support/twoStairPlan.js';
import { twoStoreyPlan } from '../../support/twoStoreyPlan.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const rooms = routeSheets(plan, school, null);
const landings = landingSheets(plan, rooms);
const ofStair = (id: string) => landings.filter(({ stairId }) => stairId === id);
const ordinalOf = (levelId: string) =>
  plan.buildings.flatMap(({ levels }) => levels).find(({ id }) => id === levelId)?.ordinal ?? Number.NaN;

/** A plan with a class in every classroom, each with the id of its room. */
function withClasses(small: CampusPlan): { plan: CampusPlan; school: School } {
  const spaces = small.buildings.flatMap(({ levels }) => levels.flatMap((level) => level.spaces));
  const classes = spaces
    .filter(({ kind }) => kind === 'classroom')
    .map(({ id, name }) => ({ id: `class:${id}`, name, number: 40, room: id }));
  return { plan: small, school: { ...school, classes } as School };
}

function exitOf(small: CampusPlan): Opening {
  const openings = small.buildings.flatMap(({ levels }) => levels.flatMap((level) => level.openings));
  return openings.find(({ kind }) => kind === 'exit') as Opening;
}

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
    const feet = new Set(
      rooms.flatMap(({ first, classes }) =>
        classes.length > 0 && first?.stairId ? [`${first.stairId} ${first.exitId}`] : [],
      ),
    ).size;
    expect(landings.filter(({ place }) => place.kind === 'floor')).toHaveLength(stairs);
    expect(landings.filter(({ place }) => place.kind === 'between')).toHaveLength(between);
    expect(landings.filter(({ place }) => place.kind === 'foot')).toHaveLength(feet);
  });

  it('[DR405] on the door of a floor are its own classes, beside it all from above that take the stair', () => {
    for (const { stairId, place, ownClasses, passingClasses } of landings) {
      if (place.kind !== 'floor' && place.kind !== 'through') continue;
      const using = rooms.filter(({ first }) => first?.stairId === stairId);
      const classesOf = (list: readonly RouteSheet[]) =>
        list.flatMap(({ classes }) => classes.map((each) => each.classId));
      const ofFloor = classesOf(using.filter(({ levelId }) => levelId === place.levelId));
      const fromAbove = classesOf(using.filter(({ levelId }) => ordinalOf(levelId) > ordinalOf(place.levelId)));
      expect(ownClasses).toEqual(place.kind === 'floor' ? ofFloor : []);
      expect(passingClasses).toEqual(place.kind === 'floor' ? [] : fromAbove);
      if (place.kind === 'through') expect(fromAbove.length).toBeGreaterThan(0);
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

  it('[DR408] who comes off the stairs on a floor turns otherwise than who comes in, and has a sheet of their own', () => {
    const turns = ofStair('stair:zhixing-b-1').filter(({ place }) => place.kind === 'through');
    expect(turns.map(({ turn }) => turn)).toEqual(['right', 'right']);
    // down the east side, off it to the south; the next flight down begins in the west
    const tower = withClasses(stackedPlan(3));
    const arrows = landingSheets(tower.plan, routeSheets(tower.plan, tower.school, null));
    const at = (id: string) => arrows.find((each) => each.id === id);
    expect(at('A0 floor')).toMatchObject({ ownClasses: ['class:room-1'], passingClasses: [], turn: 'left' });
    expect(at('A0 through')).toMatchObject({ ownClasses: [], passingClasses: ['class:room-2'], turn: 'right' });
    expect(at('A1 through')).toBeUndefined();
  });

  it('[DR409] at the foot every exit has a sheet with the classes that take it, and no others', () => {
    const { plan: block, school: own } = withClasses(twoStairPlan());
    const one = { ...block, stairs: block.stairs.slice(0, 1) };
    const [west, east] = ['exit:west', 'exit:east'].map((exit) => ({ exits: [exit] }));
    const routes = [
      { classes: ['class:space:1-01'], ...west },
      { classes: ['class:space:1-02'], ...east },
    ];
    const arrows = landingSheets(one, routeSheets(one, own, { routes } as unknown as Scenario));
    const feet = arrows.filter(({ place }) => place.kind === 'foot');
    expect(feet.map(({ next, passingClasses }) => [next, passingClasses])).toEqual([
      [{ kind: 'exit', exitId: 'exit:west' }, ['class:space:1-01']],
      [{ kind: 'exit', exitId: 'exit:east' }, ['class:space:1-02']],
    ]);
  });

  it('[DR450] who leaves by an exit halfway down is on no sheet below it, and has a foot there', () => {
    const tower = stackedPlan(3);
    const [building] = tower.buildings;
    const levels = building?.levels.map((level) =>
      level.id === 'L1'
        ? { ...level, openings: [...level.openings, { ...exitOf(tower), id: 'bridge', spaceIds: ['stair-1'] }] }
        : level,
    );
    const sloped = withClasses({ ...tower, buildings: [{ ...building, levels } as never] });
    const arrows = landingSheets(sloped.plan, routeSheets(sloped.plan, sloped.school, null));
    const below = arrows.filter(({ id }) => id.startsWith('A0'));
    expect(below.flatMap(({ ownClasses, passingClasses }) => [...ownClasses, ...passingClasses])).toEqual([]);
    expect(below.map(({ id }) => id)).toEqual(['A0 floor', 'A0 0']);
    expect(arrows.filter(({ place }) => place.kind === 'foot')).toMatchObject([
      { place: { levelId: 'L1' }, next: { kind: 'exit', exitId: 'bridge' }, passingClasses: ['class:room-2'] },
    ]);
  });

  it('[DR451] where the plan does not tell the turn, none is told', () => {
    const tower = withClasses(stackedPlan(2));
    const open = {
      ...tower.plan,
      buildings: tower.plan.buildings.map((building) => ({
        ...building,
        levels: building.levels.map((level) => ({
          ...level,
          spaces: level.spaces.map((space) =>
            space.kind === 'stair' ? { ...space, kind: 'corridor' as const } : space,
          ),
        })),
      })),
    };
    const arrows = landingSheets(open, routeSheets(open, tower.school, null));
    expect(arrows.find(({ id }) => id === 'A0 floor')).toMatchObject({ turn: null, ownClasses: ['class:room-1'] });
    const lost = routeSheets(open, tower.school, null).map((sheet) => ({
      ...sheet,
      first: sheet.first && { ...sheet.first, lines: [] },
    }));
    expect(landingSheets(open, lost).find(({ place }) => place.kind === 'foot')?.turn).toBeNull();
  });

  it('[DR405] in a mirror left is right and right is left', () => {
    const other = mirrored(plan);
    const seen = landingSheets(other, routeSheets(other, school, null));
    const turnOf = new Map(seen.map(({ id, turn }) => [id, turn]));
    const opposite = { left: 'right', right: 'left', ahead: 'ahead' } as const;
    const turned = (turn: LandingSheet['turn']) => turn && opposite[turn];
    for (const { id, turn, place } of landings) {
      if (place.kind !== 'foot') expect(turnOf.get(id)).toBe(turned(turn));
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
