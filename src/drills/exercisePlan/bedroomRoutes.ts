/** The ways of boarders who are in bed as a drill begins: of the bedrooms of a wing and storey that leave the same way. */
import { type CampusPlan, listSpaces, type SpacePlace } from '../../floorplans/index.js';
import { evacuationDesign, type RoomWays, type Scenario, type School } from '../../scenarios/index.js';
import { type Both, both } from '../exports/planWords.js';
import { wayOf } from './classRoutes.js';
import type { ClassRoute } from './exercisePlan.js';
import { nearestAssemblyPoint } from './nearestAssemblyPoint.js';

/** What the id of such a route begins with, in place of that of a class. */
export const BEDROOMS = 'bedrooms:';

type Bedroom = NonNullable<School['dormitories']>[number];

const WINGS: Readonly<Record<Bedroom['wing'], Both>> = {
  girls: both('女生', 'Girls'),
  boys: both('男生', 'Boys'),
};

interface Bedrooms {
  readonly wing: Bedroom['wing'];
  readonly place: SpacePlace;
  readonly last: SpacePlace;
  readonly ways: RoomWays | undefined;
  readonly rooms: number;
  readonly boarders: number;
}

/** As “女生1层 女101–女104”. */
function nameOf({ wing, place, last, rooms }: Bedrooms): Both {
  const { level } = place;
  const english = ({ space }: SpacePlace) => space.nameEn ?? space.name;
  const range = rooms === 1 ? place.space.name : `${place.space.name}–${last.space.name}`;
  const rangeEn = rooms === 1 ? english(place) : `${english(place)}–${english(last)}`;
  return both(
    `${WINGS[wing]['zh-CN']}${level.name} ${range}`,
    `${WINGS[wing].en} ${level.nameEn ?? level.name} ${rangeEn}`,
  );
}

/** In the order of the school's list of bedrooms; one that is not in the plan is left out. */
export function bedroomRoutes(plan: CampusPlan, school: School, scenario: Scenario | null): ClassRoute[] {
  const places = new Map(listSpaces(plan).map((place) => [place.space.id, place]));
  const design = evacuationDesign(plan, school, scenario?.routes);
  const waysOf = new Map(design.rooms.map((ways) => [ways.spaceId, ways]));
  const groups = new Map<string, Bedrooms>();
  for (const { room, wing, boarders } of school.dormitories ?? []) {
    const place = places.get(room);
    if (place === undefined) continue;
    const ways = waysOf.get(room);
    const key = [wing, place.level.id, ways?.first?.stairId, ways?.first?.exitId].join(' ');
    const { rooms = 0, boarders: others = 0, ...group } = groups.get(key) ?? { wing, place, ways };
    groups.set(key, { ...group, last: place, rooms: rooms + 1, boarders: others + boarders });
  }
  return [...groups.values()].map((group): ClassRoute => {
    const name = nameOf(group);
    const { place, ways, boarders } = group;
    return {
      class: `${BEDROOMS}${place.space.id}`,
      ...{ name: name['zh-CN'], nameEn: name.en, room: place.level.id, pupils: boarders, needHelp: 0, exempt: 0 },
      first: wayOf(ways?.first ?? null),
      second: wayOf(ways?.second ?? null),
      slot: nearestAssemblyPoint(plan, ways?.first ?? null)?.id ?? null,
    };
  });
}
