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
import { routesByStair } from './routesByStair.js';
import { shaftOfPortal, type WayLoad, type WayUse, wayLoads } from './wayLoads.js';

export interface DesignRoute {
  readonly nodeIds: readonly string[];
  /** Along the slope on stairs, m. */
  readonly lengthM: number;
  /** First storey of the staircase it takes. */
  readonly stairId: string | null;
  readonly exitId: string;
  readonly lines: readonly WayLine[];
}

/** Why a room has no good second way. */
export type SecondWay = 'apart' | 'sameExit' | 'none';

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

function shutPortals(context: PlanContext, isShut: (portal: number) => boolean, key: string): ShutWays {
  return { key, portals: new Set(context.cells.portals.flatMap((_, portal) => (isShut(portal) ? [portal] : []))) };
}

interface Finder {
  readonly context: PlanContext;
  readonly ways: WaysOutOf;
  readonly shaftOf: (portal: number) => string | null;
  readonly walks: CellWalks;
}

function describe({ context, shaftOf, walks }: Finder, cell: number, way: WayOut): DesignRoute {
  const stairId = way.portals.map(shaftOf).find((shaft) => shaft !== null) ?? null;
  const exitId = context.cells.portals[way.exit]?.id ?? '';
  const lines = wayLines(context.cells, walks, cell, way.portals);
  return { nodeIds: way.nodeIds, lengthM: way.lengthM, stairId, exitId, lines };
}

function secondOf(finder: Finder, cell: number, first: WayOut): { second: WayOut | null; secondWay: SecondWay } {
  const { context, ways, shaftOf } = finder;
  const shaft = first.portals.map(shaftOf).find((each) => each !== null) ?? null;
  const isStair = (portal: number) => shaft !== null && shaftOf(portal) === shaft;
  const isExit = (portal: number) => portal === first.exit;
  const both = shutPortals(context, (portal) => isStair(portal) || isExit(portal), `${shaft} ${first.exit}`);
  const apart = ways.from(cell, both);
  if (apart !== null) return { second: apart, secondWay: 'apart' };
  if (shaft === null) return { second: null, secondWay: 'none' };
  const other = ways.from(cell, shutPortals(context, isStair, `${shaft}`));
  return { second: other, secondWay: other === null ? 'none' : 'sameExit' };
}

function deadEndOf({ cells }: PlanContext, cell: number, floor: ReturnType<typeof findFloorWays>): number | null {
  const ends = (cells.cells[cell]?.portals ?? []).flatMap((portal) => floor.from(portal, cell)?.deadEndM ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** People a room counts with: its classes', or where the school has none in the plan, its seats. */
function peopleIn({ space }: SpacePlace, school: School | null, hasClasses: boolean): number {
  if (!hasClasses) return space.kind === 'classroom' || space.kind === 'laboratory' ? (space.capacity ?? 0) : 0;
  return (school?.classes ?? []).reduce((sum, { room, number }) => sum + (room === space.id ? number : 0), 0);
}

/**
 * @param given - routes of a scenario: the first way of a class or level with a stair of its own goes by that one, where it can
 */
export function evacuationDesign(
  plan: CampusPlan,
  school: School | null,
  given: readonly ScenarioRoute[] = [],
): EvacuationDesign {
  const context = createPlanContext(plan);
  const { cells } = context;
  const finder: Finder = {
    context,
    ways: findWaysOut(context),
    shaftOf: shaftOfPortal(context),
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
  const rooms = places.map((place): RoomWays => {
    const { space, level } = place;
    const cell = cellOf.get(space.id) as number;
    const classIds = (school?.classes ?? []).flatMap(({ id, room }) => (room === space.id ? [id] : []));
    const people = peopleIn(place, school, hasClasses);
    const stairIn = (list: readonly ScenarioRoute[]) =>
      list.find(
        ({ classes = [], levels = [] }) => classes.some((id) => classIds.includes(id)) || levels.includes(level.id),
      )?.stairs?.[0];
    const by = (stair: string | undefined) =>
      stair === undefined ? null : finder.ways.from(cell, othersShut(finder, plan, stair));
    const first = by(stairIn(given)) ?? finder.ways.from(cell);
    const { second, secondWay } =
      first === null ? { second: null, secondWay: 'none' as const } : secondOf(finder, cell, first);
    const use = { people, classIds, levelId: level.id, ordinal: level.ordinal };
    if (people > 0 && first !== null) {
      before.push({ ...use, portals: first.portals });
      longestBeforeM = Math.max(longestBeforeM, first.lengthM);
      const assigned = by(stairIn(routes)) ?? first;
      after.push({ ...use, portals: assigned.portals });
      longestAfterM = Math.max(longestAfterM, assigned.lengthM);
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

/** All stairs of the building but one. */
function othersShut({ context, shaftOf }: Finder, plan: CampusPlan, stairId: string): ShutWays {
  const own = stairsOfShaft(plan, stairId)[0]?.id ?? stairId;
  const level = plan.stairs.find(({ id }) => id === own)?.lower.levelId;
  const building = plan.buildings.find(({ levels }) => levels.some(({ id }) => id === level))?.id;
  const { cells } = context;
  const isOther = (portal: number) => {
    const shaft = shaftOf(portal);
    const { a = -1 } = cells.portals[portal] ?? {};
    return shaft !== null && shaft !== own && cells.cells[a]?.buildingId === building;
  };
  return shutPortals(context, isOther, `only ${own}`);
}
