import { beforeAll, describe, expect, it } from 'vitest';
import { readPlanFile } from '../../src/cli/commands/importPlan.js';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { qingshanSchool, type School, SLOTS, type Slot } from '../../src/scenarios/index.js';
import { countByPlace, type Ground, groundOf, idsOf, misplaced, placeOn } from './support/placing.js';

const school = qingshanSchool();

function placed(ground: Ground, slot: Slot, of: School = school, more: object = {}) {
  const { value, problems } = placeOn(ground, { slot, school: of, ...more });
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  return { population: value, problems };
}

/** 1,356 pupils, 30 class teachers and 82 others by day; boarders, the 21 teachers of their classes and 8 others; boarders and 15. */
const PEOPLE: Readonly<Record<Slot, number>> = {
  lesson: 1468,
  break: 1468,
  exercise: 1468,
  meal: 1468,
  'noon-rest': 1468,
  assembly: 1468,
  'evening-study': 600 + 21 + 8,
  night: 600 + 15,
};

describe('the demo school through its day', () => {
  let ground: Ground;

  beforeAll(() => {
    ground = groundOf(qingshanCampus());
  });

  it.each(SLOTS)('[SC400] [SC401] at %s everyone of the roster is placed once, on the floor and on nobody', (slot) => {
    const { population } = placed(ground, slot);
    const ids = idsOf(population);
    expect(ids).toHaveLength(PEOPLE[slot]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(misplaced(population, ground)).toEqual([]);
  });

  it('[SC403] in a break the classes are shared out, and who needs help stays with who helps', () => {
    const { population, problems } = placed(ground, 'break');
    const counts = countByPlace(population);
    // 45, 25, 10 and 20 of a hundred of each class, and 30 teachers in the corridors
    expect(counts).toEqual({ classroom: 610, corridor: 331 + 30, toilet: 145, grounds: 270, post: 82 });
    const helped = population.people.filter((each) => (each.companions?.length ?? 0) > 0);
    expect(helped.map((each) => each.place)).toEqual(Array(5).fill('classroom'));
    expect(problems.filter((each) => each.code.startsWith('slot-'))).toEqual([]);
    for (const person of population.people) {
      const [, key = ''] = /^class:(\d-\d)\//.exec(person.id) ?? [];
      if (person.place !== 'corridor' || key === '') continue;
      const room = ground.cells.cells.find(
        (cell) => cell.id === school.classes.find((c) => c.id === `class:${key}`)?.room,
      );
      expect(ground.cells.cells[person.cell]?.levelId).toBe(room?.levelId);
    }
  });

  it('[SC404] at exercise each class stands in its own square', () => {
    const { population } = placed(ground, 'exercise');
    const [point] = ground.plan.assemblyPoints;
    for (const each of school.classes) {
      const square = point?.slots.find((slot) => slot.id === each.slot)?.polygon.outer ?? [];
      const [xs, ys] = [square.map(([x]) => x), square.map(([, y]) => y)];
      for (const person of population.people.filter(({ id }) => id.startsWith(`${each.id}/`))) {
        expect(person.at[0], person.id).toSatisfy((x: number) => x > Math.min(...xs) && x < Math.max(...xs));
        expect(person.at[1], person.id).toSatisfy((y: number) => y > Math.min(...ys) && y < Math.max(...ys));
      }
    }
  });

  it('[SC404] an assembly that no hall holds is on the field, and this is told', () => {
    const { population, problems } = placed(ground, 'assembly');
    expect(countByPlace(population)).toEqual({ field: 1386, post: 82 });
    expect(problems.map((each) => each.code)).toContain('no-hall-for-everyone');
  });

  it('[SC405] at meal time the canteen is filled class by class up to its 560 seats', () => {
    const ofShift = (mealShift: number) => {
      const { population, problems } = placed(ground, 'meal', school, { whereabouts: { mealShift } });
      const eating = population.people.filter((each) => each.place === 'canteen');
      const classes = new Set(eating.map(({ id }) => id.split('/')[0] as string));
      const whole = school.classes.filter((each) => classes.has(each.id));
      const people = whole.reduce((sum, each) => sum + each.number + 1, 0);
      expect(countByPlace(population).canteen).toBe(people);
      expect(people).toBeLessThanOrEqual(560);
      expect(problems.find((each) => each.code === 'meal-in-shifts')?.values).toMatchObject({
        shifts: 3,
        shift: mealShift,
      });
      return classes;
    };
    const shifts = [1, 2, 3].map(ofShift);
    const all = shifts.flatMap((each) => [...each]);
    expect(all).toHaveLength(30);
    expect(new Set(all).size).toBe(30);
  });

  it('[SC406] at noon rest 600 boarders lie down and 756 day pupils sit in their rooms with 30 teachers', () => {
    const { population } = placed(ground, 'noon-rest');
    expect(countByPlace(population)).toEqual({ 'dormitory asleep': 600, classroom: 756 + 30, post: 82 });
  });

  it('[SC407] at night every bed has its boarder, by room, with managers, duty teachers and guards', () => {
    const { population } = placed(ground, 'night');
    expect(countByPlace(population)).toEqual({ 'dormitory asleep': 600, post: 6 - 2, 'post asleep': 9, gate: 2 });
    for (const { room, boarders, wing } of school.dormitories ?? []) {
      const sleepers = population.people.filter((each) => each.room === room && each.asleep);
      expect(
        sleepers.reduce((sum, each) => sum + 1 + (each.companions?.length ?? 0), 0),
        room,
      ).toBe(boarders);
      expect(new Set(sleepers.map((each) => each.wing))).toEqual(new Set([wing]));
      expect(new Set(sleepers.map((each) => ground.cells.cells[each.cell]?.id))).toEqual(new Set([room]));
      expect(new Set(sleepers.map((each) => each.group)).size).toBe(1);
    }
    const managers = population.people.filter((each) => each.staffRole === 'dormitoryManager');
    expect(managers.map((each) => each.wing)).toEqual(['girls', 'girls', 'boys']);
    expect(managers.every((each) => each.asleep === undefined)).toBe(true);
  });

  it('[SC407] every class has as many boarders in bed as its roll says, with the age of its grade', () => {
    const { population } = placed(ground, 'night');
    for (const each of school.classes) {
      const own = population.people.filter(({ id }) => id.startsWith(`${each.id}/`));
      expect(own.reduce((sum, one) => sum + 1 + (one.companions?.length ?? 0), 0)).toBe(each.boarders);
    }
    expect(population.people.find(({ id }) => id.startsWith('class:9-1/'))?.gradeAge).toBe('age12to15');
  });

  it('[SC408] more boarders than beds are an error that names how many are left', () => {
    const crowded: School = {
      ...school,
      classes: school.classes.map((each, i) => (i === 20 ? { ...each, boarders: 40 } : each)),
    };
    const { value, problems } = placeOn(ground, { slot: 'night', school: crowded });
    expect(value).toBeNull();
    expect(problems.find((each) => each.code === 'beds-too-few')?.values).toMatchObject({
      count: 608,
      beds: 600,
      left: 8,
    });
  });

  it('[SC409] without a canteen everyone is in the own room, and this is told in the user’s words', () => {
    const plan = qingshanCampus();
    const without = groundOf({ ...plan, buildings: plan.buildings.filter((each) => each.name !== '食堂') });
    const day: School = {
      ...school,
      staffPlaces: school.staffPlaces?.filter((each) => !each.room.includes('canteen')),
    };
    const { population, problems } = placed(without, 'meal', day);
    expect(countByPlace(population)).toEqual({ classroom: 1386, post: 74 });
    const told = problems.find((each) => each.code === 'slot-place-missing');
    expect(told).toMatchObject({ severity: 'warning', values: { count: 1386, place: '食堂', slot: '就餐时间' } });
  });

  it('[SC411] at night a room has one draw for its alarm; in a break nobody waits for the class', () => {
    const { population } = placed(ground, 'break');
    const own = population.people.filter(({ id }) => id.startsWith('class:7-1/'));
    const starts = own.map((each) => each.preMovementS);
    expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThan(30);
    expect(own.every((each) => each.together === undefined)).toBe(true);
    const { population: atNight } = placed(ground, 'night');
    const roommates = atNight.people.filter((each) => each.room === 'space:dorm-g201' && !each.companions);
    const awake = roommates.map((each) => each.preMovementS);
    // 20 to 60 s of dressing on top of one draw
    expect(Math.max(...awake) - Math.min(...awake)).toBeLessThanOrEqual(40);
  });

  it('[SC412] the scenario may say where pupils are', () => {
    const { population } = placed(ground, 'break', school, {
      whereabouts: { dayPupils: { classroom: 1 }, boarders: { classroom: 1 } },
    });
    expect(countByPlace(population)).toEqual({ classroom: 1356, corridor: 30, post: 82 });
  });

  it('[SC400] visitors are where they are said to be, by day', () => {
    const visited: School = {
      ...school,
      visitors: [
        { room: 'space:zhiyuan-103', number: 12 },
        { room: 'area:dormitory-yard', number: 5, slots: ['meal'] },
      ],
    };
    const visitors = (slot: Slot) =>
      placed(ground, slot, visited).population.people.filter(({ id }) => id.startsWith('visitor:'));
    expect(visitors('lesson')).toHaveLength(12);
    expect(visitors('meal')).toHaveLength(17);
    expect(visitors('night')).toHaveLength(0);
  });

  it.each(SLOTS)('[SC410] a number of people is all placed at %s', (slot) => {
    const { value } = placeOn(ground, { slot, population: { from: 'count', count: 500 } });
    if (!value) throw new Error('nobody was placed');
    expect(idsOf(value)).toHaveLength(500);
    expect(misplaced(value, ground)).toEqual([]);
  });

  it('[SC410] rooms filled to capacity at night are the 600 beds', () => {
    const { value } = placeOn(ground, { slot: 'night', population: { from: 'capacity' } });
    expect(value && countByPlace(value)).toEqual({ 'dormitory asleep': 600 });
  });

  it('[SC410] more sleepers than beds are told', () => {
    const { problems } = placeOn(ground, { slot: 'night', population: { from: 'count', count: 700 } });
    expect(problems.find((each) => each.code === 'more-than-beds')?.values).toEqual({ count: 700, beds: 600 });
  });
});

describe('a campus without dormitory, field and hall', () => {
  let ground: Ground;

  beforeAll(async () => {
    const { plan } = await readPlanFile('tests/fixtures/imdf/spbstu-campus.imdf.zip');
    if (!plan) throw new Error('the fixture cannot be read');
    ground = groundOf(plan);
  });

  const EXPECTED: Readonly<Record<Slot, { places: readonly string[]; code: string | null }>> = {
    lesson: { places: ['classroom'], code: null },
    break: { places: ['classroom', 'corridor', 'toilet'], code: 'slot-place-missing' },
    exercise: { places: ['classroom'], code: 'slot-place-missing' },
    meal: { places: ['canteen', 'classroom'], code: 'meal-in-shifts' },
    'noon-rest': { places: ['classroom'], code: null },
    assembly: { places: ['classroom'], code: 'slot-place-missing' },
    'evening-study': { places: ['classroom'], code: null },
    night: { places: ['classroom asleep'], code: 'slot-rooms-missing' },
  };

  it.each(SLOTS)('[SC409] [SC410] at %s 400 people are placed, and what the plan lacks is told', (slot) => {
    const { value, problems } = placeOn(ground, { slot, population: { from: 'count', count: 400 } });
    if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
    expect(idsOf(value)).toHaveLength(400);
    expect(misplaced(value, ground)).toEqual([]);
    const { places, code } = EXPECTED[slot];
    expect(Object.keys(countByPlace(value)).sort()).toEqual([...places]);
    if (code !== null) expect(problems.map((each) => each.code)).toContain(code);
  });
});
