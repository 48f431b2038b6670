/**
 * People without a school: rooms filled to their capacity, or a number spread over the rooms by area.
 *
 * Nothing is known of their age, so they walk as adults and start as a class of a secondary school does; both are
 * told as an assumption. Each room is a group of its own.
 */
import { type Outcome, type Problem, polygonArea, problem } from '../../model/index.js';
import { sampleWalker, WALKER_PROFILES } from '../../sim/index.js';
import type { Group, Person, PlacedPopulation } from './person.js';
import { mostPeopleOn, placePeople, type Standing } from './placement.js';
import { inRoom, PEOPLE_AGE, peopleAssumedAdult, type RoomConduct } from './roomPeople.js';
import type { Room } from './rooms.js';
import {
  cellsOfSpace,
  doNotFit,
  doorwaysOf,
  type IndexedCell,
  MOST_PEOPLE,
  noWayOut,
  placeOf,
  populationOutcome,
  type Setting,
  tooMany,
} from './setting.js';
import { shareOut } from './shareOut.js';

const byCapacity = (count: number) => ({ who: `按容量 ${count} 人`, whoEn: `${count} people by its capacity` });

/** Fills every room to its capacity. */
export function fillRooms(rooms: readonly Room[], setting: Setting, conductOf: ConductOf): Outcome<PlacedPopulation> {
  const filling = new RoomFilling(setting, conductOf);
  for (const room of rooms) {
    if (room.capacity === 0) continue;
    const floor = cellsOfSpace(setting.cells, room.space.id);
    const withWay = floor.filter(({ index }) => setting.hasWayOut[index]);
    if (withWay.length === 0) {
      const cell = floor[0]?.cell;
      if (cell) filling.problems.push(noWayOut(byCapacity(room.capacity), cell, room.path));
      continue;
    }
    const places = filling.place(room, withWay, room.capacity);
    if (places) filling.add(room, places);
    else filling.problems.push(doNotFit(`“${room.space.name}”`, room.capacity, withWay[0]?.cell, room.path));
  }
  filling.problems.push(...capacityAssumed(rooms));
  return filling.outcome();
}

/** Spreads a number of people over the rooms with a way out, in proportion to their area. */
export function spreadOverRooms(
  rooms: readonly Room[],
  count: number,
  setting: Setting,
  conductOf: ConductOf,
): Outcome<PlacedPopulation> {
  const filling = new RoomFilling(setting, conductOf);
  const radiusM = WALKER_PROFILES[PEOPLE_AGE].bodyRadiusM.value;
  const usable: { room: Room; floor: IndexedCell[]; areaM2: number }[] = [];
  for (const room of rooms) {
    const floor = cellsOfSpace(setting.cells, room.space.id);
    const withWay = floor.filter(({ index }) => setting.hasWayOut[index]);
    if (withWay.length > 0) {
      const areaM2 = withWay.reduce((sum, { cell }) => sum + polygonArea(cell.polygon), 0);
      usable.push({ room, floor: withWay, areaM2 });
    } else if (floor[0]) {
      const message = `“${room.space.name}” has no way out, so nobody was placed in it. Give it a door that leads to an exit.`;
      const more = { values: { room: room.space.name }, place: placeOf(floor[0].cell) };
      filling.problems.push(problem('warning', 'room-left-out', room.path, message, more));
    }
  }
  const totalM2 = usable.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  const most = Math.floor(mostPeopleOn(totalM2, radiusM));
  if (count > most) {
    filling.problems.push(tooManyForRooms(count, count - most, usable.length));
    return filling.outcome();
  }
  if (count > MOST_PEOPLE) {
    filling.problems.push(tooMany(count, ''));
    return filling.outcome();
  }
  const shares = shareOut(
    count,
    usable.map((each) => each.areaM2),
  );
  let left = 0;
  for (const [i, { room, floor, areaM2 }] of usable.entries()) {
    left += shares[i] as number;
    // a room too narrow for its share takes what it can and passes the rest on
    const first = Math.min(left, Math.floor(mostPeopleOn(areaM2, radiusM)));
    for (let take = first; take > 0; take = take > 8 ? Math.floor(take * 0.9) : take - 1) {
      const places = filling.place(room, floor, take);
      if (!places) continue;
      filling.add(room, places);
      left -= take;
      break;
    }
  }
  if (left > 0) filling.problems.push(tooManyForRooms(count, left, usable.length));
  return filling.outcome();
}

export function tooManyForRooms(count: number, left: number, rooms: number): Problem {
  const message =
    rooms === 0
      ? `None of the rooms has a way out, so none of the ${count} people can be placed. Add an exit to the plan.`
      : `${count} people do not fit into the ${rooms} rooms that have a way out; ${left} are left over. Lower the number.`;
  return problem('error', 'people-do-not-fit', '', message, { values: { count, left } });
}

/** How people in a room behave. */
export type ConductOf = (room: Room) => RoomConduct;

/** That numbers come from kind and area, where they do. */
export function capacityAssumed(rooms: readonly Room[]): Problem[] {
  const assumed = rooms.filter((room) => room.isCapacityAssumed && room.capacity > 0).length;
  if (assumed === 0) return [];
  const message = `The plan does not say how many people ${assumed} rooms hold; their numbers are assumed from kind and area.`;
  return [problem('info', 'capacity-assumed', '', message, { values: { rooms: assumed } })];
}

class RoomFilling {
  readonly problems: Problem[] = [];
  private readonly groups: Group[] = [];
  private readonly people: Person[] = [];

  constructor(
    private readonly setting: Setting,
    private readonly conductOf: ConductOf,
  ) {}

  place({ space }: Room, floor: readonly IndexedCell[], count: number): Standing[] | null {
    const { cells, crowd, seed } = this.setting;
    const radiusM = WALKER_PROFILES[PEOPLE_AGE].bodyRadiusM.value;
    const doorways = doorwaysOf(cells, floor);
    const ownerId = (i: number) => `room:${space.id}/${i + 1}`;
    return placePeople({ floor, doorways, count, radiusM, style: 'lattice', seed, ownerId }, crowd);
  }

  add(room: Room, places: readonly Standing[]): void {
    const conduct = this.conductOf(room);
    places.forEach((standing, i) => {
      const { ageGroup, group, facts, ...rest } = inRoom(room, i + 1, conduct, this.setting.seed);
      if (i === 0) this.groups.push(group);
      const walker = sampleWalker(ageGroup, this.setting.seed, rest.id);
      this.people.push({
        ...walker,
        ...rest,
        group: this.groups.length - 1,
        ...standing,
        gradeAge: ageGroup,
        ...facts,
      });
    });
  }

  outcome(): Outcome<PlacedPopulation> {
    this.problems.push(peopleAssumedAdult());
    return populationOutcome(this.groups, this.people, this.problems);
  }
}
