/**
 * How the school would leave its buildings: the first and the second way of every room, what that puts on doors and
 * stairs, and a sharing out of the classes over the stairs.
 *
 * Nobody walks yet: ways are the shortest on the floor, loads are counts on the way, and widths are those of the code.
 */
import {
  type CampusPlan,
  type CellWalks,
  createCellWalks,
  createPlanContext,
  findFloorWays,
  findWaysOut,
  listSpaces,
  type PlanContext,
  type ShutWays,
  type SpacePlace,
  type WayLine,
  type WayOut,
  type WaysOutOf,
  wayLines,
} from '../../floorplans/index.js';
import type { ScenarioRoute } from '../routeScenario.js';
import type { School } from '../school.js';
import { stairsOfShaft } from '../whatIfs/stairsOfShaft.js';
import { roomParts } from './roomParts.js';
import { routesByStair } from './routesByStair.js';
import { type SecondWay, secondWayOut } from './secondWay.js';
import { shutByRoute } from './shutByRoute.js';
import { shaftOfPortal, type WayLoad, type WayUse, wayLoads } from './wayLoads.js';

export interface DesignRoute {
  readonly nodeIds: readonly string[];
  /** Along the slope on stairs, m. */
  readonly lengthM: number;
  /** First storey of the staircase it takes. */
  readonly stairId: string | null;
  /** Storeys of staircases in the order they are walked, each link by its own id. */
  readonly storeys: readonly WayStorey[];
  readonly exitId: string;
  readonly lines: readonly WayLine[];
}

/** A storey of a staircase on a way. */
export interface WayStorey {
  readonly stairId: string;
  readonly isDown: boolean;
}

/** Of a room, or of the classes in it that are given a route of their own: then the room has several. */
export interface RoomWays {
  readonly spaceId: string;
  readonly levelId: string;
  readonly classIds: readonly string[];
  readonly people: number;
  /** `null` where nothing leads out. */
  readonly first: DesignRoute | null;
  /** With the first stair and exit shut; where none is left so, with the stair alone, or the exit alone. */
  readonly second: DesignRoute | null;
  readonly secondWay: SecondWay;
  /** From its doors, the stretch in which there is one direction only, m; `null` where no door leads to a passage. */
  readonly deadEndM: number | null;
}

export interface StairShare {
  readonly stairId: string;
  readonly before: WayLoad | null;
  readonly after: WayLoad | null;
}

export interface EvacuationDesign {
  /** Rooms with people first, in the order of the plan. */
  readonly rooms: readonly RoomWays[];
  /** Of the first routes. */
  readonly loads: readonly WayLoad[];
  readonly proposal: {
    readonly routes: readonly ScenarioRoute[];
    readonly stairs: readonly StairShare[];
    /** Longest first route of a class, m. */
    readonly longestBeforeM: number;
    readonly longestAfterM: number;
  };
}

/** Kinds of rooms that people pass through or never stay in. */
const PASSED: readonly string[] = ['corridor', 'stair', 'lift', 'outdoor', 'storage', 'toilet'];

interface Finder {
  readonly context: PlanContext;
  readonly ways: WaysOutOf;
  /** The staircase of every portal; `null` for doors. */
  readonly shaftOf: readonly (string | null)[];
  readonly walks: CellWalks;
}

function describe({ context, shaftOf, walks }: Finder, cell: number, way: WayOut): DesignRoute {
  const stairId = way.portals.map((portal) => shaftOf[portal] ?? null).find((shaft) => shaft !== null) ?? null;
  const exitId = context.cells.portals[way.exit]?.id ?? '';
  const lines = wayLines(context.cells, walks, cell, way.portals);
  const storeys = storeysOf(context, cell, way.portals);
  return { nodeIds: way.nodeIds, lengthM: way.lengthM, stairId, storeys, exitId, lines };
}

/** Links entered by a portal whose other side is none of them; of a portal on a stair `a` is the lower cell. */
function storeysOf({ cells }: PlanContext, from: number, portals: readonly number[]): WayStorey[] {
  const storeys: WayStorey[] = [];
  let cell = from;
  for (const portal of portals) {
    const { a, b } = cells.portals[portal] as (typeof cells.portals)[number];
    const next = a === cell ? b : a;
    const stairId = cells.cells[next]?.stairId ?? null;
    if (stairId !== null && stairId !== cells.cells[cell]?.stairId) storeys.push({ stairId, isDown: next === a });
    cell = next;
  }
  return storeys;
}

function deadEndOf({ cells }: PlanContext, cell: number, floor: ReturnType<typeof findFloorWays>): number | null {
  const ends = (cells.cells[cell]?.portals ?? []).flatMap((portal) => floor.from(portal, cell)?.deadEndM ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** People of a room or of a part of it: those of its classes, or where the school has none in the plan, its seats. */
function peopleIn({ space }: SpacePlace, school: School | null, hasClasses: boolean, classIds: readonly string[]) {
  if (!hasClasses) return space.kind === 'classroom' || space.kind === 'laboratory' ? (space.capacity ?? 0) : 0;
  return (school?.classes ?? []).reduce((sum, { id, number }) => sum + (classIds.includes(id) ? number : 0), 0);
}

/**
 * @param given - routes of a scenario: the first way of a class or level on one keeps to its stairs and exits, where it can
 */
export function evacuationDesign(
  plan: CampusPlan,
  school: School | null,
  given: readonly ScenarioRoute[] = [],
): EvacuationDesign {
  const context = createPlanContext(plan);
  const { cells } = context;
  const shaftOf = shaftOfPortal(context);
  const finder: Finder = {
    context,
    ways: findWaysOut(context),
    shaftOf: cells.portals.map((_, portal) => shaftOf(portal)),
    walks: createCellWalks(cells),
  };
  const floor = findFloorWays(context);
  const cellOf = new Map(cells.cells.map(({ id }, index) => [id, index]));
  const places = listSpaces(plan).filter(({ space }) => !PASSED.includes(space.kind) && cellOf.has(space.id));
  const hasClasses = school?.classes.some(({ room }) => cellOf.has(room)) ?? false;
  const before: WayUse[] = [];
  const after: WayUse[] = [];
  const routes = school === null ? [] : routesByStair(plan, school);
  let longestBeforeM = 0;
  let longestAfterM = 0;
  const shutOf = new Map<ScenarioRoute, ShutWays>();
  const shutBy = (route: ScenarioRoute) => {
    const shut = shutOf.get(route) ?? shutByRoute(route, plan, cells);
    shutOf.set(route, shut);
    return shut;
  };
  const waysOf = (place: SpacePlace, classIds: readonly string[], route: ScenarioRoute | null): RoomWays => {
    const { space, level } = place;
    const cell = cellOf.get(space.id) as number;
    const people = peopleIn(place, school, hasClasses, classIds);
    const by = (own: ScenarioRoute | null) => (own === null ? null : finder.ways.from(cell, shutBy(own)));
    const first = by(route) ?? finder.ways.from(cell);
    const { second, secondWay } =
      first === null
        ? { second: null, secondWay: 'none' as const }
        : secondWayOut(finder.ways, finder.shaftOf, cell, first);
    const at = { levelId: level.id, ordinal: level.ordinal };
    if (people > 0 && first !== null) {
      before.push({ ...at, people, classIds, portals: first.portals });
      longestBeforeM = Math.max(longestBeforeM, first.lengthM);
      for (const part of roomParts(classIds, level.id, routes)) {
        const assigned = by(part.route) ?? first;
        const own = peopleIn(place, school, hasClasses, part.classIds);
        after.push({ ...at, people: own, classIds: part.classIds, portals: assigned.portals });
        longestAfterM = Math.max(longestAfterM, assigned.lengthM);
      }
    }
    return {
      spaceId: space.id,
      levelId: level.id,
      classIds,
      people,
      first: first && describe(finder, cell, first),
      second: second && describe(finder, cell, second),
      secondWay,
      deadEndM: deadEndOf(context, cell, floor),
    };
  };
  const rooms = places.flatMap((place) => {
    const { space, level } = place;
    const classIds = (school?.classes ?? []).flatMap(({ id, room }) => (room === space.id ? [id] : []));
    return roomParts(classIds, level.id, given).map((part) => waysOf(place, part.classIds, part.route));
  });
  const loads = wayLoads(context, before);
  const assigned = wayLoads(context, after);
  const stairIds = [...new Set(plan.stairs.map(({ id }) => stairsOfShaft(plan, id)[0]?.id ?? id))];
  const ofStair = (list: readonly WayLoad[], id: string) =>
    list.find((load) => load.kind === 'stair' && load.id === id) ?? null;
  const stairs = stairIds
    .map((stairId) => ({ stairId, before: ofStair(loads, stairId), after: ofStair(assigned, stairId) }))
    .filter((each) => each.before !== null || each.after !== null);
  return {
    rooms: [...rooms.filter(({ people }) => people > 0), ...rooms.filter(({ people }) => people === 0)],
    loads,
    proposal: { routes, stairs, longestBeforeM, longestAfterM },
  };
}
