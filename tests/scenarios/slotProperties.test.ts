import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { parseSchool, type School, type SchoolClass, SLOTS } from '../../src/scenarios/index.js';
import { assignBeds, sleepingRooms } from '../../src/scenarios/population/beds.js';
import { mealShifts } from '../../src/scenarios/population/mealShifts.js';
import { groundOf, idsOf, misplaced, placeOn } from './support/placing.js';
import { box, opening, planOf, space } from './support/plans.js';

const ROOMS = 6;

/** Six classrooms on a corridor with a toilet, a canteen and four bedrooms, a door to the yard at its end. */
function campus(): CampusPlan {
  const along = (k: number) => k * 8.2;
  const classrooms = Array.from({ length: ROOMS }, (_, k) =>
    space(`room-${k + 1}`, 'classroom', [along(k), 0, along(k) + 8, 7]),
  );
  const beds = Array.from({ length: 4 }, (_, k) =>
    space(`bed-${k + 1}`, 'dormitory', [along(k), 10.2, along(k) + 4, 16], { capacity: 8 }),
  );
  const doors = [
    ...classrooms.map((each, k) =>
      opening(`d-${each.id}`, 'door', [along(k) + 3, 7.1], [along(k) + 4, 7.1], [each.id, 'corridor']),
    ),
    ...beds.map((each, k) =>
      opening(`d-${each.id}`, 'door', [along(k) + 1, 10.1], [along(k) + 2, 10.1], [each.id, 'corridor']),
    ),
    opening('d-toilet', 'door', [along(4) + 1, 10.1], [along(4) + 2, 10.1], ['toilet', 'corridor']),
    opening('d-canteen', 'door', [along(5) + 1, 10.1], [along(5) + 3, 10.1], ['canteen', 'corridor']),
    opening('exit', 'exit', [along(ROOMS) + 0.1, 7.6], [along(ROOMS) + 0.1, 9.6], ['corridor']),
  ];
  const spaces = [
    ...classrooms,
    ...beds,
    space('toilet', 'toilet', [along(4), 10.2, along(4) + 4, 16]),
    space('canteen', 'canteen', [along(5), 10.2, along(5) + 8, 20], { capacity: 50 }),
    space('corridor', 'corridor', [0, 7.2, along(ROOMS), 10]),
  ];
  return planOf(spaces, doors, {
    site: {
      outline: { outer: box(-10, -40, 90, 40), holes: [] },
      gates: [opening('gate', 'gate', [90, -10], [90, -6], [])],
      greens: [],
      areas: [{ id: 'field', name: 'field', kind: 'field', polygon: { outer: box(0, -38, 80, -5), holes: [] } }],
    },
  });
}

const ground = groundOf(campus());

function schoolOf(classes: readonly SchoolClass[], staff: number, visitors: number): School {
  const pupils = classes.reduce((sum, each) => sum + each.number, 0);
  const boarders = classes.reduce((sum, each) => sum + (each.boarders ?? 0), 0);
  const { value, problems } = parseSchool({
    ...{ format: 'muster/school', schemaVersion: 1, name: 'school', stages: ['primary'], boarding: boarders > 0 },
    ...{ terrain: 'any', region: '', rulePacks: [], pupils, teachers: 9, otherStaff: 4, boarders, guards: 1 },
    ...{ terms: [], closedDays: [], classes },
    staffPlaces: [{ room: 'canteen', number: staff, role: 'kitchen' }],
    nightDuty: [{ role: 'guard', number: 1 }],
    visitors: [{ room: 'field', number: visitors }],
    dormitories: [1, 2, 3, 4].map((k) => ({ room: `bed-${k}`, beds: 8, boarders: 8, wing: k <= 2 ? 'girls' : 'boys' })),
  });
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  return value;
}

/** At most 5 boarders in each of at most five classes: they fit the 32 beds with one class more. */
const aClass = fc
  .record({
    number: fc.integer({ min: 0, max: 30 }),
    boarders: fc.integer({ min: 0, max: 5 }),
    grade: fc.integer({ min: 1, max: 9 }),
    needing: fc.integer({ min: 0, max: 2 }),
    helpers: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ number, boarders, grade, needing, helpers }) => ({
    ...{ number, grade, boarders: Math.min(boarders, number) },
    ...{ pupilsNeedingHelp: Math.min(needing, number), helpers: Math.min(helpers, number) },
  }));

const classLists = fc
  .array(aClass, { minLength: 1, maxLength: ROOMS - 1 })
  .map((list) =>
    list.map((each, k): SchoolClass => ({ ...each, id: `${k + 1}`, name: `class ${k + 1}`, room: `room-${k + 1}` })),
  );

const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

describe('any school at any part of the day', () => {
  it('[SC400] [SC401] [SC402] the roster is placed, once, on free floor, and another class changes nobody', () => {
    fc.assert(
      fc.property(
        classLists,
        aClass,
        fc.constantFrom(...SLOTS),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 1000 }),
        (classes, more, slot, staff, visitors, seed) => {
          const boarders = sum(classes.map((each) => each.boarders ?? 0));
          fc.pre(boarders > 0);
          const { value, problems } = placeOn(ground, { slot, school: schoolOf(classes, staff, visitors), seed });
          if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
          const taught = classes.filter((each) =>
            slot === 'evening-study' ? (each.boarders ?? 0) > 0 : each.number > 0,
          );
          const expected =
            slot === 'night'
              ? boarders + 1
              : slot === 'evening-study'
                ? boarders + taught.length
                : sum(classes.map((each) => each.number)) + taught.length + staff + visitors;
          const ids = idsOf(value);
          expect(ids).toHaveLength(expected);
          expect(new Set(ids).size).toBe(ids.length);
          expect(misplaced(value, ground)).toEqual([]);

          const added = { ...more, id: 'last', name: 'last', room: `room-${ROOMS}` };
          const grown = placeOn(ground, { slot, school: schoolOf([...classes, added], staff, visitors), seed });
          if (!grown.value) throw new Error(grown.problems.map((each) => each.message).join('\n'));
          const after = new Map(grown.value.people.map((person) => [person.id, person]));
          for (const person of value.people) {
            const { id, freeSpeedMPerS, preMovementS, room, place } = person;
            expect(after.get(id), id).toMatchObject({ freeSpeedMPerS, preMovementS, place, ...(room ? { room } : {}) });
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('[SC405] every class sits in one shift and no canteen is ever over its seats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 4 }),
        (sizes, seats) => {
          const sittings = mealShifts(sizes, seats);
          const taken = new Map<string, number>();
          sittings.forEach((sitting, i) => {
            const size = sizes[i] as number;
            if (sitting === null) expect(seats.every((each) => each < size)).toBe(true);
            else {
              const key = `${sitting.shift}/${sitting.canteen}`;
              taken.set(key, (taken.get(key) ?? 0) + size);
              expect(taken.get(key)).toBeLessThanOrEqual(seats[sitting.canteen] as number);
            }
          });
          expect(mealShifts([...sizes, 7], seats).slice(0, sizes.length)).toEqual(sittings);
        },
      ),
    );
  });

  it('[SC407] every boarder who fits has one bed, no room has more than its places, and wings keep their share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ places: fc.integer({ min: 0, max: 8 }), isGirls: fc.boolean() }), { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }),
        (rooms, classes) => {
          const dormitories = rooms.map(({ places, isGirls }, k) => ({
            ...{ room: `bed-${k}`, beds: places, boarders: places },
            wing: isGirls ? ('girls' as const) : ('boys' as const),
          }));
          const boarders = classes.map((size, classIndex) =>
            Array.from({ length: size }, (_, k) => ({ classIndex, number: k + 1 })),
          );
          const places = sum(rooms.map((each) => each.places));
          const coming = sum(classes);
          const { rooms: beds, withoutBed } = assignBeds(sleepingRooms(dormitories, coming), boarders);
          const sleepers = beds.flatMap((each) =>
            each.sleepers.map(({ classIndex, number }) => `${classIndex}/${number}`),
          );
          expect(withoutBed).toBe(Math.max(0, coming - places));
          expect(sleepers).toHaveLength(Math.min(coming, places));
          expect(new Set(sleepers).size).toBe(sleepers.length);
          for (const each of beds) expect(each.sleepers.length).toBeLessThanOrEqual(each.room.places);
        },
      ),
    );
  });
});
