/** What the rules measure of whole floors: how high, how many ways, how much width for how many people. */
import { polygonArea } from '../../model/index.js';
import type { SpaceKind } from '../campusPlan.js';
import { type LevelPlace, listLevels } from '../plan/planElements.js';
import {
  type CodeFacts,
  exitsOf,
  isTeachingBuilding,
  OCCUPIED_KINDS,
  peopleIn,
  spacesOfKind,
  storeyOf,
  TEACHING_KINDS,
} from './codeFacts.js';
import { type Measure, type Measured, type Measurement, orNotApplicable } from './measurement.js';
import { flightWidthM, stairsDownFrom } from './stairQuantities.js';

/** Rows of a table by floor that fit a storey, the closest first. */
function floorConditions(storey: number): string[] {
  const rows = [`floor_${storey}`];
  if (storey >= 1 && storey <= 2) rows.push('floor_1_2');
  if (storey >= 4 && storey <= 5) rows.push('floor_4_5');
  if (storey >= 4) rows.push('floor_4_up');
  if (storey <= -1) rows.push('basement_1_2');
  return rows;
}

function hasRooms({ level }: LevelPlace): boolean {
  return level.spaces.some((space) => OCCUPIED_KINDS.includes(space.kind));
}

/** Width people of a floor leave by, m: stairs down, or exits on the ground floor. */
function leavingWidthM(facts: CodeFacts, { level, building }: LevelPlace): number {
  if (storeyOf(level.ordinal) === 1) {
    return exitsOf(facts, building).reduce((sum, { opening }) => sum + opening.clearWidthM, 0);
  }
  return stairsDownFrom(facts, level.id).reduce((sum, stair) => sum + flightWidthM(stair), 0);
}

/** The fullest of a floor and those above it; null where a room does not say its capacity. */
function loadOf({ level, building }: LevelPlace): number | null {
  let load = 0;
  for (const each of building.levels) {
    if (each.ordinal < level.ordinal) continue;
    const people = peopleIn(each.spaces);
    if (people === null) return null;
    load = Math.max(load, people);
  }
  return load;
}

/** Width over people for every floor people leave by stairs, by exits, or by both. */
function widthPerPerson(facts: CodeFacts, isWanted: (place: LevelPlace) => boolean, scale: number): Measured {
  const measurements: Measurement[] = [];
  let hasUnknown = false;
  for (const place of listLevels(facts.context.plan)) {
    if (storeyOf(place.level.ordinal) < 1 || !hasRooms(place) || !isWanted(place)) continue;
    const load = loadOf(place);
    if (load === null) hasUnknown = true;
    if (load === null || load === 0) continue;
    const measured = (leavingWidthM(facts, place) / load) * scale;
    measurements.push({ path: place.path, measured, condition: floorConditions(storeyOf(place.level.ordinal)) });
  }
  return measurements.length === 0 && hasUnknown ? 'unknown' : orNotApplicable(measurements);
}

function isGround({ level }: LevelPlace): boolean {
  return storeyOf(level.ordinal) === 1;
}

function highestFloor(kinds: readonly SpaceKind[]): Measure {
  return (facts) =>
    orNotApplicable(spacesOfKind(facts, kinds).map(({ path, level }) => ({ path, measured: storeyOf(level.ordinal) })));
}

/** Stairs down from every upper floor, and exits of every ground floor. */
const exitsAndStairs: Measure = (facts) =>
  orNotApplicable(
    listLevels(facts.context.plan).flatMap((place) => {
      const use = place.building.use ?? 'teaching';
      if (!['teaching', 'dormitory', 'canteen'].includes(use) || !hasRooms(place)) return [];
      const ways = isGround(place)
        ? exitsOf(facts, place.building).length
        : stairsDownFrom(facts, place.level.id).length;
      return storeyOf(place.level.ordinal) < 1 ? [] : [{ path: place.path, measured: ways }];
    }),
  );

const areaPerPerson: Measure = (facts) => {
  const rooms = spacesOfKind(facts, ['classroom']);
  const counted = rooms.flatMap(({ space, path }) =>
    space.capacity ? [{ path, measured: polygonArea(space.polygon) / space.capacity }] : [],
  );
  return counted.length === 0 && rooms.length > 0 ? 'unknown' : orNotApplicable(counted);
};

/** Metres of width for every 100 people. */
const PER_HUNDRED = 100;

/** Millimetres of width for every person. */
const IN_MM = 1000;

export const FLOOR_QUANTITIES: Readonly<Record<string, Measure>> = {
  width_per_100: (facts) => widthPerPerson(facts, ({ building }) => isTeachingBuilding(building), PER_HUNDRED),
  stair_width_per_occupant: (facts) => widthPerPerson(facts, (place) => !isGround(place), IN_MM),
  other_width_per_occupant: (facts) => widthPerPerson(facts, isGround, IN_MM),
  highest_teaching_floor: highestFloor(TEACHING_KINDS),
  highest_child_floor: highestFloor(['classroom', 'dormitory']),
  lowest_sleeping_or_child_floor: highestFloor(['dormitory']),
  exits_and_stairs_per_floor: exitsAndStairs,
  area_per_person: areaPerPerson,
};
