/** Routes of a run: which cells and doors they lead through, which they leave out, and who has which. */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import type { RouteDefinition } from '../../sim/index.js';
import type { PlacedPopulation } from '../population/person.js';
import { entryOfEach, type NamesPeople } from '../population/whoIsNamed.js';
import type { ScenarioRoute } from '../routeScenario.js';
import { stairsOfShaft } from '../whatIfs/stairsOfShaft.js';
import { leadsOut } from './runGoals.js';

export interface RunRoute {
  readonly definition: RouteDefinition;
  /** Flights and landings of its own stairs. */
  readonly ownCells: ReadonlySet<number>;
  /** Its own exits. */
  readonly ownPortals: ReadonlySet<number>;
}

export interface RunRoutes {
  readonly routes: readonly RunRoute[];
  /** Index of the route of each person; -1 for those who go as they see fit. */
  readonly ofPerson: readonly number[];
}

/** Who a route is for, in the words every such list is read by. */
export function namedByRoute({ classes, levels }: ScenarioRoute): NamesPeople {
  return { groups: classes, levels };
}

/** Null where nobody has a route, so that it costs nothing. */
export function resolveRoutes(
  scenario: readonly ScenarioRoute[],
  plan: CampusPlan,
  cells: WalkableCells,
  population: PlacedPopulation,
): RunRoutes | null {
  if (scenario.length === 0) return null;
  return {
    routes: scenario.map((route) => runRoute(route, plan, cells)),
    ofPerson: entryOfEach(population, cells, scenario.map(namedByRoute)),
  };
}

/** @param plan - of the cells */
export function runRoute({ stairs = [], exits = [] }: ScenarioRoute, plan: CampusPlan, cells: WalkableCells): RunRoute {
  const ownStairs = new Set(stairs.flatMap((id) => stairsOfShaft(plan, id).map((each) => each.id)));
  const stairCells = cells.cells.flatMap(({ stairId }, cell) => (stairId === null ? [] : [cell]));
  const isOwnCell = (cell: number) => ownStairs.has(cells.cells[cell]?.stairId ?? '');
  const ownCells = stairCells.filter(isOwnCell);
  const buildingOf = (cell: number) => cells.cells[cell]?.buildingId ?? null;
  const stairBuildings = new Set(ownCells.map(buildingOf));

  const waysOut = cells.portals.flatMap((_, portal) => (leadsOut(cells, portal) ? [portal] : []));
  const isOwnExit = (portal: number) => exits.includes(cells.portals[portal]?.id ?? '');
  // a gate leads out of no building, and so stands beside the other gates
  const leadsOutOf = (portal: number) => {
    const { a = -1, b = -1 } = cells.portals[portal] ?? {};
    return buildingOf(a) ?? buildingOf(b);
  };
  const ownPortals = waysOut.filter(isOwnExit);
  const exitBuildings = new Set(ownPortals.map(leadsOutOf));
  return {
    definition: {
      keepsOutOf: stairCells.filter((cell) => !isOwnCell(cell) && stairBuildings.has(buildingOf(cell))),
      passesBy: waysOut.filter((portal) => !isOwnExit(portal) && exitBuildings.has(leadsOutOf(portal))),
    },
    ownCells: new Set(ownCells),
    ownPortals: new Set(ownPortals),
  };
}
