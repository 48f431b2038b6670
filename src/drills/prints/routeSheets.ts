/**
 * What hangs in each room: its first and second way, over the storeys and over the grounds to the place of its class.
 *
 * Ways are the shortest, or those the scenario gives a class; nobody walks here. Counts only.
 */
import {
  type CampusPlan,
  type CellWalks,
  createCellWalks,
  listSpaces,
  type SpacePlace,
  type WalkableCells,
  type WayLine,
  walkableCellsOf,
} from '../../floorplans/index.js';
import { type Point, ringCentroid } from '../../model/index.js';
import {
  type DesignRoute,
  evacuationDesign,
  type RoomWays,
  type Scenario,
  type School,
  type SecondWay,
  type WayStorey,
} from '../../scenarios/index.js';
import { slotsOf } from '../exercisePlan/classRoutes.js';
import { nearestAssemblyPoint } from '../exercisePlan/nearestAssemblyPoint.js';
import { compareNames } from './compareNames.js';

export interface SheetWay {
  /** First storey of the staircase it takes; `null` where it takes none. */
  readonly stairId: string | null;
  /** Storeys of staircases in the order they are walked. */
  readonly storeys: readonly WayStorey[];
  readonly exitId: string;
  /** To the exit, along the slope on stairs, m. */
  readonly lengthM: number;
  /** Storey by storey, from the middle of the room to the exit. */
  readonly lines: readonly WayLine[];
  /** From the exit over the grounds to the place of the first class; empty where the plan knows no such way. */
  readonly outdoors: readonly Point[];
  /** The same to the other places, where classes that share the room have places of their own. */
  readonly moreOutdoors: readonly (readonly Point[])[];
}

/** Where a room gathers; where it has several classes, the first of them. */
export interface SheetPlace {
  readonly pointId: string;
  /** `null` where no class has a place of its own there. */
  readonly slotId: string | null;
}

/** Of a room; of one whose classes are given different routes, one for those of each. */
export interface RouteSheet {
  readonly roomId: string;
  readonly levelId: string;
  readonly buildingId: string;
  /** In the order of the school; none where the room is no class's own. */
  readonly classes: readonly { readonly classId: string; readonly slotId: string | null }[];
  readonly first: SheetWay | null;
  readonly second: SheetWay | null;
  readonly secondWay: SecondWay;
  readonly place: SheetPlace | null;
}

interface Grounds {
  readonly cells: WalkableCells;
  readonly walks: CellWalks;
}

/** Over the grounds from where a way leaves the building. */
function outdoorWay({ cells, walks }: Grounds, { exitId, lines }: DesignRoute, to: Point | null): readonly Point[] {
  const from = lines.at(-1)?.points.at(-1);
  const exit = cells.portals.find(({ id }) => id === exitId);
  const ground = [exit?.a ?? -1, exit?.b ?? -1].find((cell) => cells.cells[cell]?.kind === 'ground');
  if (from === undefined || to === null || ground === undefined) return [];
  return walks(ground, from, to) ?? [];
}

/** The place the way outdoors leads to: of the first class of the room; where it has none, the assembly point nearest to its exit. */
function placeOf(plan: CampusPlan, slotId: string | null, ways: RoomWays): { place: SheetPlace; at: Point } | null {
  for (const point of plan.assemblyPoints) {
    const slot = point.slots.find(({ id }) => id === slotId);
    if (slot !== undefined)
      return { place: { pointId: point.id, slotId: slot.id }, at: ringCentroid(slot.polygon.outer) };
  }
  const near = nearestAssemblyPoint(plan, ways.first);
  return near && { place: { pointId: near.id, slotId: null }, at: ringCentroid(near.polygon.outer) };
}

/** Rooms where lessons are held, and every room that is a class's own. */
const isTaughtIn = ({ space }: SpacePlace, { classIds }: RoomWays) =>
  classIds.length > 0 || space.kind === 'classroom' || space.kind === 'laboratory';

/**
 * One for each room and route given to classes in it, by building, storey and name: in that order they are carried through the school and hung.
 *
 * @param scenario - whose routes the classes take; the shortest where there is none
 */
export function routeSheets(plan: CampusPlan, school: School | null, scenario: Scenario | null): RouteSheet[] {
  const design = evacuationDesign(plan, school, scenario?.routes);
  const slots = school === null ? new Map<string, string>() : slotsOf(plan, school);
  const { cells } = walkableCellsOf(plan);
  const grounds: Grounds = { cells, walks: createCellWalks(cells) };
  const waysOf = new Map<string, RoomWays[]>();
  for (const ways of design.rooms) waysOf.set(ways.spaceId, [...(waysOf.get(ways.spaceId) ?? []), ways]);
  const places = listSpaces(plan).filter((place) => {
    const ways = waysOf.get(place.space.id)?.[0];
    return ways !== undefined && isTaughtIn(place, ways);
  });
  const buildings = plan.buildings.map(({ id }) => id);
  places.sort(
    (p, q) =>
      buildings.indexOf(p.building.id) - buildings.indexOf(q.building.id) ||
      p.level.ordinal - q.level.ordinal ||
      compareNames(p.space.name, q.space.name),
  );
  const sheetOf = ({ space, level, building }: SpacePlace, ways: RoomWays): RouteSheet => {
    const classes = ways.classIds.map((classId) => ({ classId, slotId: slots.get(classId) ?? null }));
    const gathers = placeOf(plan, classes[0]?.slotId ?? null, ways);
    const morePlaces = [...new Set(classes.map(({ slotId }) => slotId))]
      .slice(1)
      .flatMap((slotId) => (slotId === null ? [] : (placeOf(plan, slotId, ways) ?? [])));
    const wayOf = (route: DesignRoute | null): SheetWay | null =>
      route && {
        stairId: route.stairId,
        storeys: route.storeys,
        exitId: route.exitId,
        lengthM: route.lengthM,
        lines: route.lines,
        outdoors: outdoorWay(grounds, route, gathers?.at ?? null),
        moreOutdoors: morePlaces.map(({ at }) => outdoorWay(grounds, route, at)),
      };
    return {
      roomId: space.id,
      levelId: level.id,
      buildingId: building.id,
      classes,
      first: wayOf(ways.first),
      second: wayOf(ways.second),
      secondWay: ways.secondWay,
      place: gathers?.place ?? null,
    };
  };
  return places.flatMap((place) => (waysOf.get(place.space.id) ?? []).map((ways) => sheetOf(place, ways)));
}
