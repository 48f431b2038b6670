/** What the rules measure of the way from a room to safety. */
import { distanceToOutline, midpoint } from '../../model/index.js';
import type { Portal } from '../cells/walkableCells.js';
import { sweepCrossings } from '../graph/sweepOutwards.js';
import type { SpacePlace } from '../plan/planElements.js';
import {
  type CodeFacts,
  evacuationDoors,
  isTeachingBuilding,
  OCCUPIED_KINDS,
  spacesOfKind,
  storeyOf,
} from './codeFacts.js';
import { roomSides } from './corridorQuantities.js';
import { type Measure, type Measurement, orNotApplicable } from './measurement.js';
import { deadEndOf, farthestInRoomM, type RoomDoorWay, roomDoorWays } from './roomWays.js';

/** What an open gallery adds to a distance, and an open stair takes off it, m (GB 50016 table 5.5.17, notes). */
const OPEN_GALLERY_M = 5;
const OPEN_STAIR_M = { between: -5, deadEnd: -2 } as const;

/** A balustrade stands at most this far from the edge of the floor it guards, m. */
const RAILING_REACH_M = 0.25;

/** Distance from a stair to the way out on the ground floor is limited in buildings up to this height (5.5.17). */
const LOW_STOREYS = 4;

function occupiedRooms(facts: CodeFacts): SpacePlace[] {
  return spacesOfKind(facts, OCCUPIED_KINDS).filter(({ space }) => space.kind !== 'hall');
}

/** Whether the stair at the end of a way has no door of its own. */
function isOpenStair(facts: CodeFacts, way: RoomDoorWay): boolean {
  const portal = facts.context.cells.portals[way.exitPortal] as Portal;
  const isStair = [portal.a, portal.b].some((cell) => {
    const { spaceKind, kind } = facts.context.cells.cells[cell] ?? {};
    return spaceKind === 'stair' || kind === 'flight';
  });
  return isStair && portal.kind !== 'door';
}

/** Whether a balustrade stands along the space, as it does along an open gallery. */
function hasRailing({ space, level }: SpacePlace): boolean {
  const railings = level.railings ?? [];
  return railings.some((railing) => distanceToOutline(midpoint(railing), space.polygon) <= RAILING_REACH_M);
}

/** Whether the room opens onto an outside gallery; null for a corridor that may be one, having rooms on one side only. */
function isOnGallery(facts: CodeFacts, place: SpacePlace): boolean | null {
  const beyond = evacuationDoors(facts, place.space).flatMap(({ opening }) =>
    opening.spaceIds.flatMap((id) => (id === place.space.id ? [] : [facts.spaceOf.get(id)])),
  );
  if (beyond.some((each) => each?.space.kind === 'outdoor' || (each && hasRailing(each)))) return true;
  return beyond.some((each) => each && roomSides(facts, each) === 'both') ? false : null;
}

function roomDoorTravel(isDeadEnd: boolean): Measure {
  return (facts) =>
    orNotApplicable(
      occupiedRooms(facts)
        .filter(({ building }) => isTeachingBuilding(building))
        .flatMap((place) =>
          roomDoorWays(facts, place)
            .filter((way) => way.isDeadEnd === isDeadEnd)
            .map((way): Measurement => {
              const stairM = isOpenStair(facts, way) ? OPEN_STAIR_M[isDeadEnd ? 'deadEnd' : 'between'] : 0;
              const isGallery = isOnGallery(facts, place);
              const addition = stairM + (isGallery ? OPEN_GALLERY_M : 0);
              const slack = isGallery === null ? OPEN_GALLERY_M : 0;
              return { path: place.path, measured: way.lengthM, addition, slack };
            }),
        ),
    );
}

/** Dead-end value of GB 50016 table 5.5.17 for teaching buildings, by fire rating, m. */
const DEAD_END_M = { 1: 22, 2: 22, 3: 20, 4: 10 } as const;

const travelInRoom: Measure = (facts) =>
  orNotApplicable(
    occupiedRooms(facts)
      .filter(({ building }) => isTeachingBuilding(building))
      .map((place) => ({
        path: place.path,
        measured: farthestInRoomM(facts, place),
        limit: DEAD_END_M[facts.options.fireRating ?? 1],
      }))
      .filter((each) => each.measured < Number.POSITIVE_INFINITY),
  );

/** From the foot of the lowest flight to the nearest exit, through the hall. */
const groundStairToOutside: Measure = (facts) => {
  const { plan, cells, graph } = facts.context;
  const lowBuildings = plan.buildings.filter((building) => building.levels.length <= LOW_STOREYS);
  const exits = cells.portals.flatMap((portal, index) => (portal.kind === 'exit' ? [{ portal: index, cost: 0 }] : []));
  const costs = sweepCrossings(graph, exits);
  return orNotApplicable(
    plan.stairs.flatMap((stair, s) => {
      const level = lowBuildings.flatMap((building) => building.levels).find((each) => each.id === stair.lower.levelId);
      const foot = cells.portals.findIndex((portal) => portal.id === `${stair.id}/foot`);
      if (!level || storeyOf(level.ordinal) !== 1 || foot < 0) return [];
      const lengthM = costs[2 * foot + 1] as number;
      return lengthM < Number.POSITIVE_INFINITY ? [{ path: `stairs[${s}]`, measured: lengthM }] : [];
    }),
  );
};

/** From the farthest corner of a room to the nearest stair or exit. */
function roomTravelM(facts: CodeFacts, place: SpacePlace): number {
  const ways = roomDoorWays(facts, place);
  const nearestM = ways.reduce((nearest, way) => Math.min(nearest, way.lengthM), Number.POSITIVE_INFINITY);
  return farthestInRoomM(facts, place) + nearestM;
}

export const TRAVEL_QUANTITIES: Readonly<Record<string, Measure>> = {
  travel_room_door_to_exit_between_exits: roomDoorTravel(false),
  travel_room_door_to_exit_dead_end: roomDoorTravel(true),
  travel_in_room: travelInRoom,
  ground_stair_to_outside: groundStairToOutside,
  exit_travel_distance: (facts) =>
    orNotApplicable(
      occupiedRooms(facts)
        .map((place) => ({ path: place.path, measured: roomTravelM(facts, place) }))
        .filter((each) => each.measured < Number.POSITIVE_INFINITY),
    ),
  dead_end: (facts) =>
    orNotApplicable(
      occupiedRooms(facts).flatMap((place) => {
        if (roomDoorWays(facts, place).length === 0) return [];
        return [{ path: place.path, measured: deadEndOf(facts, place) ?? 0 }];
      }),
    ),
  common_path: (facts) =>
    orNotApplicable(
      occupiedRooms(facts).flatMap((place) => {
        const ways = roomDoorWays(facts, place);
        if (ways.length === 0 || evacuationDoors(facts, place.space).length > 1) return [];
        return [{ path: place.path, measured: farthestInRoomM(facts, place) + (deadEndOf(facts, place) ?? 0) }];
      }),
    ),
};
