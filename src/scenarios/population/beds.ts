/**
 * Which boarder sleeps in which room.
 *
 * A school states how many board in each class and in each room, not who is where. Classes fill the rooms in order,
 * each class divided between the wings in proportion to the beds, so that a class added at the end moves nobody.
 */
import type { DormitoryRoom, Wing } from '../school.js';

export interface SleepingRoom {
  /** Id of the space. */
  readonly room: string;
  readonly wing?: Wing;
  readonly places: number;
  /** Path of what names it, as `dormitories[0].room`. */
  readonly path: string;
}

export interface Sleeper {
  /** Which of the school's classes. */
  readonly classIndex: number;
  readonly number: number;
}

export interface BedRoll {
  readonly rooms: readonly { readonly room: SleepingRoom; readonly sleepers: readonly Sleeper[] }[];
  /** How many found no bed. */
  readonly withoutBed: number;
}

/** The rooms with as many places as their boarders, or as their beds where the boarders of the classes are more. */
export function sleepingRooms(rooms: readonly DormitoryRoom[], boarders: number): SleepingRoom[] {
  const stated = rooms.reduce((sum, each) => sum + each.boarders, 0);
  return rooms.map(({ room, wing, beds, boarders: own }, i) => ({
    ...{ room, wing, path: `dormitories[${i}].room` },
    places: boarders > stated ? Math.max(beds, own) : own,
  }));
}

/** @param boarders - by class, in the order of the school */
export function assignBeds(rooms: readonly SleepingRoom[], boarders: readonly (readonly Sleeper[])[]): BedRoll {
  const wings = [...new Set(rooms.map((each) => each.wing))].map((wing) => {
    const own = rooms.filter((each) => each.wing === wing);
    return { rooms: own, places: placesIn(own), taken: 0, sleepers: [] as Sleeper[] };
  });
  const total = placesIn(rooms);
  let coming = 0;
  let withoutBed = 0;
  for (const ofClass of boarders) {
    let next = 0;
    coming += ofClass.length;
    // every wing but the last takes its share of all who have come so far; the last takes the rest
    wings.forEach((wing, w) => {
      const left = ofClass.length - next;
      const due = total > 0 ? Math.round((coming * wing.places) / total) - wing.taken : 0;
      const take = Math.max(0, Math.min(left, w === wings.length - 1 ? left : due, wing.places - wing.taken));
      wing.sleepers.push(...ofClass.slice(next, next + take));
      wing.taken += take;
      next += take;
    });
    withoutBed += ofClass.length - next;
  }
  const bySleepers = wings.flatMap(({ rooms: own, sleepers }) => {
    let from = 0;
    return own.map((room) => {
      const inRoom = sleepers.slice(from, from + room.places);
      from += room.places;
      return { room, sleepers: inRoom };
    });
  });
  return { rooms: bySleepers.filter((each) => each.sleepers.length > 0), withoutBed };
}

function placesIn(rooms: readonly SleepingRoom[]): number {
  return rooms.reduce((sum, each) => sum + each.places, 0);
}
