/** Floors above the water, and a place on them for everyone who is to go up. */
import {
  type CampusPlan,
  type Cell,
  createCellWalks,
  type SpaceKind,
  type WalkableCells,
} from '../../../floorplans/index.js';
import { distance, midpoint, type Point } from '../../../model/index.js';
import type { GoalDefinition } from '../../../sim/index.js';
import { loosePlaces } from '../../assembly/assemblyPlaces.js';
import type { PlacedPopulation } from '../../population/person.js';
import { type ScenarioTerrain, TERRAIN_DEFAULTS } from '../../terrainScenario.js';
import type { DrillSetting } from '../drillConduct.js';
import { oncePerRun } from '../oncePerRun.js';

/** Rooms people are sent up to: corridors and stairs stay free for those who come after. */
const REFUGE_KINDS: ReadonlySet<SpaceKind> = new Set([
  ...(['classroom', 'laboratory', 'office', 'hall', 'library', 'gym', 'dormitory', 'canteen', 'other'] as const),
]);
/** Kept between people, m. */
const APART_M = 0.5;
/** A storey further up counts as a walk of so many metres. */
const STOREY_WALK_M = 20;

const safeFromM = ({ highFromM = TERRAIN_DEFAULTS.highFromM.value }: ScenarioTerrain) => highFromM;

export function hasRefugeFloors({ buildings }: CampusPlan, terrain: ScenarioTerrain): boolean {
  return buildings.some(({ levels }) => levels.some((level) => level.elevationM >= safeFromM(terrain)));
}

/** Where one person goes up to: an index into the goals of the same answer. */
export interface RefugePlace {
  readonly goal: number;
  readonly place: Point;
}

export interface RefugeFloors {
  readonly goals: readonly GoalDefinition[];
  /** For each person; null where there is no place left for them. */
  readonly places: readonly (RefugePlace | null)[];
}

/** Who is high enough stays where they are; the others go to the nearest free room above, a group together. */
export const findRefuge = oncePerRun((setting: DrillSetting): RefugeFloors => {
  const { cells: walkable, scenario } = setting;
  const { people } = setting.population;
  const { terrain = {} } = scenario;
  const { cells } = walkable;
  const isSafe = (cell: Cell | undefined) => cell?.kind === 'space' && cell.elevationM >= safeFromM(terrain);
  const goals: GoalDefinition[] = [];
  const goalOf = new Map<number, number>();
  const goalIn = (index: number): number => {
    const known = goalOf.get(index);
    if (known !== undefined) return known;
    const { id, name, nameEn, polygon } = cells[index] as Cell;
    const goal = goals.push({ id: `refuge:${id}`, name, nameEn, kind: 'assembly', cell: index, polygon }) - 1;
    goalOf.set(index, goal);
    return goal;
  };
  const places: (RefugePlace | null)[] = people.map(({ cell, at }) =>
    isSafe(cells[cell]) ? { goal: goalIn(cell), place: at } : null,
  );
  const rooms = freeRooms(walkable, people, isSafe);
  const byGroup = new Map<number, number[]>();
  people.forEach(({ group }, i) => {
    if (places[i] === null) byGroup.set(group, [...(byGroup.get(group) ?? []), i]);
  });
  for (const members of byGroup.values()) {
    const first = people[members[0] as number];
    if (!first) continue;
    const home = cells[first.cell];
    const away = ({ cell, middle }: Room) =>
      distance(first.at, middle) +
      STOREY_WALK_M * (cell.elevationM / 3) +
      (home?.buildingId && home.buildingId !== cell.buildingId ? 1000 : 0);
    const near = [...rooms].sort((a, b) => away(a) - away(b) || a.index - b.index);
    let left = [...members];
    const whole = near.find((room) => room.free.length >= left.length);
    for (const room of whole ? [whole] : near) {
      const taken = left.slice(0, room.free.length);
      left = left.slice(taken.length);
      for (const i of taken) places[i] = { goal: goalIn(room.index), place: room.free.shift() as Point };
    }
  }
  return { goals, places };
});

interface Room {
  readonly index: number;
  readonly cell: Cell;
  readonly middle: Point;
  /** Places not yet taken, the furthest from the doors first. */
  readonly free: Point[];
}

/** Rooms above the water with places in sight of their doors, clear of whoever is in them. */
function freeRooms(
  walkable: WalkableCells,
  people: PlacedPopulation['people'],
  isSafe: (cell: Cell) => boolean,
): Room[] {
  const walks = createCellWalks(walkable);
  return walkable.cells.flatMap((cell, index): Room[] => {
    if (!isSafe(cell) || cell.spaceKind === null || !REFUGE_KINDS.has(cell.spaceKind)) return [];
    const doors = cell.portals.flatMap((portal) => {
      const segment = walkable.portals[portal]?.segment;
      return segment ? [midpoint(segment)] : [];
    });
    if (doors.length === 0) return [];
    const stay = people.filter((each) => each.cell === index).map((each) => each.at);
    const toDoor = (at: Point) => Math.min(...doors.map((door) => distance(at, door)));
    const free = loosePlaces({ point: { id: '', name: '', polygon: cell.polygon, slots: [] }, cell }, 1)
      .filter((at) => stay.every((other) => distance(at, other) >= APART_M))
      .filter((at) => toDoor(at) > 1 && doors.every((door) => walks(index, door, at)?.length === 2))
      .sort((a, b) => toDoor(b) - toDoor(a));
    const middle = doors[0] as Point;
    return free.length === 0 ? [] : [{ index, cell, middle, free }];
  });
}
