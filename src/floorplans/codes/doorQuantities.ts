/** What the rules measure of doors and exits. */
import { distance, nearestOnSegment, polygonArea, type Segment } from '../../model/index.js';
import type { OpeningPlace, SpacePlace } from '../plan/planElements.js';
import {
  type CodeFacts,
  evacuationDoors,
  exitsOf,
  isTeachingBuilding,
  OCCUPIED_KINDS,
  peopleIn,
  spacesOfKind,
  TEACHING_KINDS,
} from './codeFacts.js';
import { type Measure, type Measurement, orNotApplicable } from './measurement.js';
import { deadEndOf, farthestInRoomM } from './roomWays.js';

/** One door will do at a dead end under these conditions (GB 50099 8.8.1). */
const SINGLE_DOOR = { minDoorM: 1.5, maxDistanceM: 15 } as const;

/** One exit will do for a building this small (GB 50099 8.5.1). */
const SMALL_BUILDING = { storeys: 1, areaM2: 200, people: 50 } as const;

/** Rooms of this many people need panic hardware (IBC 1010.2.9). */
const PANIC_LOAD = 50;

function widthOf({ opening, path }: OpeningPlace): Measurement {
  return { path: `${path}.clearWidthM`, measured: opening.clearWidthM };
}

/** Each opening once, in the order of the plan. */
function widthsOf(facts: CodeFacts, wanted: ReadonlySet<OpeningPlace>): Measurement[] {
  return facts.openings.filter((place) => wanted.has(place)).map(widthOf);
}

function roomDoorWidths(facts: CodeFacts, rooms: readonly SpacePlace[]): Measurement[] {
  return widthsOf(facts, new Set(rooms.flatMap(({ space }) => evacuationDoors(facts, space))));
}

function singleDoorRooms(facts: CodeFacts, rooms: readonly SpacePlace[]): SpacePlace[] {
  return rooms.filter(({ space }) => evacuationDoors(facts, space).length === 1);
}

const doorsPerTeachingRoom: Measure = (facts) =>
  orNotApplicable(
    spacesOfKind(facts, TEACHING_KINDS).map((place) => {
      const doors = evacuationDoors(facts, place.space);
      const [only] = doors;
      const isExcepted =
        doors.length === 1 &&
        only !== undefined &&
        only.opening.clearWidthM >= SINGLE_DOOR.minDoorM &&
        deadEndOf(facts, place) !== null &&
        farthestInRoomM(facts, place) <= SINGLE_DOOR.maxDistanceM;
      return { path: place.path, measured: doors.length, isExcepted };
    }),
  );

const buildingExits: Measure = (facts) =>
  orNotApplicable(
    facts.context.plan.buildings.flatMap((building, b) => {
      if (!isTeachingBuilding(building)) return [];
      const spaces = building.levels.flatMap((level) => level.spaces);
      const areaM2 = spaces.reduce((sum, space) => sum + polygonArea(space.polygon), 0);
      const people = peopleIn(spaces);
      const isExcepted =
        building.levels.length <= SMALL_BUILDING.storeys &&
        areaM2 <= SMALL_BUILDING.areaM2 &&
        people !== null &&
        people <= SMALL_BUILDING.people &&
        exitsOf(facts, building).length > 0;
      return [{ path: `buildings[${b}]`, measured: exitsOf(facts, building).length, isExcepted }];
    }),
  );

/** Clear distance between two doors, m. */
function apartM(p: Segment, q: Segment): number {
  const gaps = [
    ...p.map((end) => nearestOnSegment(end, q).distanceM),
    ...q.map((end) => nearestOnSegment(end, p).distanceM),
  ];
  return gaps.reduce((nearest, gap) => Math.min(nearest, gap));
}

/** The two doors of a room that lie farthest apart. */
const doorSeparation: Measure = (facts) =>
  orNotApplicable(
    spacesOfKind(facts, OCCUPIED_KINDS).flatMap(({ space, path }) => {
      const segments = evacuationDoors(facts, space)
        .filter(({ opening }) => distance(...opening.segment) > 0)
        .map(({ opening }) => opening.segment);
      if (segments.length < 2) return [];
      const gaps = segments.flatMap((p, i) => segments.slice(i + 1).map((q) => apartM(p, q)));
      return [{ path, measured: gaps.reduce((widest, gap) => Math.max(widest, gap)) }];
    }),
  );

const panicHardware: Measure = (facts) => {
  const rooms = spacesOfKind(facts, OCCUPIED_KINDS);
  const large = rooms.filter(({ space }) => (space.capacity ?? 0) >= PANIC_LOAD);
  if (large.length === 0) return rooms.some(({ space }) => space.capacity === undefined) ? 'unknown' : 'notApplicable';
  const doors = large.flatMap(({ space }) => evacuationDoors(facts, space));
  const isFitted = ({ opening }: OpeningPlace) => opening.lock === 'pushBar' || opening.lock === 'none';
  const hasKnownLocks = doors.every(({ opening }) => opening.kind === 'opening' || opening.lock !== undefined);
  if (!hasKnownLocks) return 'unknown';
  return large.map(({ space, path }) => ({
    path,
    measured: space.capacity ?? 0,
    isShort: !evacuationDoors(facts, space).every((place) => place.opening.kind === 'opening' || isFitted(place)),
  }));
};

export const DOOR_QUANTITIES: Readonly<Record<string, Measure>> = {
  room_door_clear_width: (facts) =>
    orNotApplicable(roomDoorWidths(facts, spacesOfKind(facts, [...TEACHING_KINDS, 'dormitory']))),
  exit_door_clear_width: (facts) => {
    const exits = facts.openings.filter(({ opening }) => opening.kind === 'exit');
    const doors = spacesOfKind(facts, OCCUPIED_KINDS).flatMap(({ space }) => evacuationDoors(facts, space));
    return orNotApplicable(widthsOf(facts, new Set([...exits, ...doors])));
  },
  door_clear_width: (facts) =>
    orNotApplicable(facts.openings.filter(({ opening }) => opening.kind !== 'gate').map(widthOf)),
  doors_per_teaching_room: doorsPerTeachingRoom,
  building_exit_clear_width: (facts) =>
    orNotApplicable(
      facts.openings
        .filter((place) => place.opening.kind === 'exit' && isTeachingBuilding(place.building))
        .map(widthOf),
    ),
  building_exits: buildingExits,
  single_door_room_area: (facts) =>
    orNotApplicable(
      singleDoorRooms(facts, spacesOfKind(facts, OCCUPIED_KINDS)).map(({ space, path }) => ({
        path,
        measured: polygonArea(space.polygon),
        condition: [TEACHING_KINDS.includes(space.kind) ? 'teaching' : 'other'],
      })),
    ),
  door_separation: doorSeparation,
  single_exit_max_load: (facts) => {
    const rooms = singleDoorRooms(facts, spacesOfKind(facts, OCCUPIED_KINDS));
    const counted = rooms.flatMap(({ space, path }) =>
      space.capacity === undefined ? [] : [{ path, measured: space.capacity }],
    );
    return counted.length === 0 && rooms.length > 0 ? 'unknown' : orNotApplicable(counted);
  },
  panic_hardware_load: panicHardware,
};
