import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { parseSchool, qingshanSchool } from '../../src/scenarios/index.js';

const school = qingshanSchool();
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const spaces = new Map(
  qingshanCampus().buildings.flatMap((building) =>
    building.levels.flatMap((level) => level.spaces.map((space) => [space.id, space] as const)),
  ),
);

describe('demo school', () => {
  it('[SC90] is a valid school of 30 classes, 1,356 pupils, 600 boarders and 112 staff', () => {
    expect(parseSchool(JSON.parse(JSON.stringify(school))).value).toEqual(school);
    expect(school.classes).toHaveLength(30);
    expect(sum(school.classes.map((each) => each.number))).toBe(1356);
    expect(school.pupils).toBe(1356);
    expect(sum(school.classes.map((each) => each.boarders ?? 0))).toBe(600);
    expect(school.teachers + school.otherStaff).toBe(112);
    expect(school.teachers).toBe(90);
  });

  it('[SC91] beds 304 girls and 296 boys in rooms of the dormitory', () => {
    const rooms = school.dormitories ?? [];
    const beds = (wing: string) => sum(rooms.filter((room) => room.wing === wing).map((room) => room.beds));
    expect([beds('girls'), beds('boys')]).toEqual([304, 296]);
    expect(sum(rooms.map((room) => room.boarders))).toBe(600);
    for (const room of rooms) expect(spaces.get(room.room)).toMatchObject({ kind: 'dormitory', capacity: room.beds });
  });

  it('[SC92] places every class in a room that holds it and on a square of its own', () => {
    const slots = new Map(qingshanCampus().assemblyPoints[0]?.slots.map((slot) => [slot.id, slot.classId]));
    for (const each of school.classes) {
      expect(spaces.get(each.room)?.capacity, each.id).toBeGreaterThanOrEqual(each.number);
      expect(slots.get(each.slot ?? '')).toBe(each.id);
      expect(each.boarders ?? 0).toBeLessThanOrEqual(each.number);
    }
  });

  it('[SC93] places the 82 staff without a class in rooms that exist', () => {
    const places = school.staffPlaces ?? [];
    expect(sum(places.map((place) => place.number))).toBe(112 - school.classes.length);
    for (const place of places) {
      expect(spaces.get(place.room)?.capacity, place.room).toBeGreaterThanOrEqual(place.number);
    }
    expect(sum(places.filter((place) => place.role === 'guard').map((place) => place.number))).toBe(school.guards);
  });
});
