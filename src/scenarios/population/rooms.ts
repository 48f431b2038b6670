/** Rooms people are placed in, and how many each is taken to hold. */
import type { CampusPlan, Space, SpaceKind } from '../../floorplans/index.js';
import { polygonArea } from '../../model/index.js';

/**
 * Net floor per person where the plan states no capacity, m²; null where nobody stays.
 *
 * Source: occupant load factors of IBC 2021 table 1004.5, of which the classroom's is in the project's list of
 * building-code checks and the others are recalled (confidence low). A capacity from here counts as assumed.
 */
export const AREA_PER_PERSON_M2: Readonly<Record<SpaceKind, number | null>> = {
  classroom: 1.86,
  laboratory: 4.65,
  office: 13.9,
  hall: 1.39,
  dormitory: 4.65,
  canteen: 1.39,
  kitchen: 18.6,
  library: 4.65,
  gym: 4.65,
  other: 13.9,
  corridor: null,
  stair: null,
  lift: null,
  toilet: null,
  storage: null,
  outdoor: null,
};

export interface Room {
  readonly space: Space;
  /** Where it stands in the plan: `buildings[0].levels[1].spaces[3]`. */
  readonly path: string;
  readonly capacity: number;
  readonly isCapacityAssumed: boolean;
}

/** Every room of the plan in which people stay, in the order of the plan. */
export function listRooms(plan: CampusPlan): Room[] {
  const rooms: Room[] = [];
  plan.buildings.forEach((building, b) => {
    building.levels.forEach((level, l) => {
      level.spaces.forEach((space, s) => {
        const perPersonM2 = AREA_PER_PERSON_M2[space.kind];
        if (space.isWalkable === false || (perPersonM2 === null && space.capacity === undefined)) return;
        const assumed = perPersonM2 === null ? 0 : Math.floor(polygonArea(space.polygon) / perPersonM2);
        rooms.push({
          space,
          path: `buildings[${b}].levels[${l}].spaces[${s}]`,
          capacity: space.capacity ?? assumed,
          isCapacityAssumed: space.capacity === undefined || space.origin?.capacity === 'assumed',
        });
      });
    });
  });
  return rooms;
}
