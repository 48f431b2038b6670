/** The ways of boarders who are in bed as a drill begins: of the bedrooms of a wing and storey that leave the same way. */
import { type CampusPlan, type Level, listSpaces, type SpacePlace } from '../../floorplans/index.js';
import { evacuationDesign, type RoomWays, type Scenario, type School } from '../../scenarios/index.js';
import { type Both, both } from '../exports/planWords.js';
import { wayOf } from './classRoutes.js';
import type { ClassRoute } from './exercisePlan.js';
import { nearestAssemblyPoint } from './nearestAssemblyPoint.js';

/** What the id of such a route begins with, in place of that of a class. */
export const BEDROOMS = 'bedrooms:';

type Bedroom = NonNullable<School['dormitories']>[number];

/** Longest name of a route. */
const MOST_SIGNS = 300;
const WINGS: Readonly<Record<Bedroom['wing'], Both>> = {
  girls: both('女生', 'Girls'),
  boys: both('男生', 'Boys'),
};

interface Bedrooms {
  readonly wing: Bedroom['wing'];
  readonly level: Level;
  /** At least one. */
  readonly rooms: readonly SpacePlace[];
  readonly ways: RoomWays | undefined;
  readonly boarders: number;
}

const cut = (name: string) => (name.length <= MOST_SIGNS ? name : `${name.slice(0, MOST_SIGNS - 1)}…`);

/** As “女生1层：女101、女102”. */
function nameOf(wing: Bedroom['wing'], level: Level, rooms: readonly SpacePlace[]): Both {
  const chinese = rooms.map(({ space }) => space.name).join('、');
  const english = rooms.map(({ space }) => space.nameEn ?? space.name).join(', ');
  const { name, nameEn = name } = level;
  return both(cut(`${WINGS[wing]['zh-CN']}${name}：${chinese}`), cut(`${WINGS[wing].en} ${nameEn}: ${english}`));
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
    const known = groups.get(key) ?? { wing, level: place.level, rooms: [], ways, boarders: 0 };
    groups.set(key, { ...known, rooms: [...known.rooms, place], boarders: known.boarders + boarders });
  }
  return [...groups.values()].map(({ wing, level, rooms, ways, boarders }): ClassRoute => {
    const name = nameOf(wing, level, rooms);
    return {
      class: `${BEDROOMS}${rooms[0]?.space.id}`,
      ...{ name: name['zh-CN'], nameEn: name.en, room: level.id, pupils: boarders, needHelp: 0, exempt: 0 },
      first: wayOf(ways?.first ?? null),
      second: wayOf(ways?.second ?? null),
      slot: nearestAssemblyPoint(plan, ways?.first ?? null)?.id ?? null,
    };
  });
}
