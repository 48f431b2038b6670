/** The nearest way out of a room over the network of the plan, also where some stairs and exits are shut. */
import {
  type EgressGraph,
  type PlanContext,
  type Route,
  type SweepSource,
  shortestRoute,
  sweepCrossings,
  waysOut,
} from '../../floorplans/index.js';

export interface WayOut extends Route {
  /** Index of the portal that leads out. */
  readonly exit: number;
  /** Portals in the order they are crossed, the exit last. */
  readonly portals: readonly number[];
}

export interface WaysOutOf {
  /** From the middle of a cell; `null` where no way is left. */
  from(cell: number, isShut?: ShutWays): WayOut | null;
}

/** Portals that may not be crossed; sets with one key are one set, so that a sweep serves all rooms. */
export interface ShutWays {
  readonly key: string;
  readonly portals: ReadonlySet<number>;
}

const NOTHING_SHUT: ShutWays = { key: '', portals: new Set() };

interface Leg {
  readonly cell: number;
  readonly other: number;
  readonly lengthM: number;
}

function legsOf({ cells, portalLinks }: EgressGraph): readonly (readonly Leg[])[] {
  const legs: Leg[][] = cells.portals.map(() => []);
  for (const { cell, from, to, lengthM } of portalLinks) {
    legs[from]?.push({ cell, other: to, lengthM });
    legs[to]?.push({ cell, other: from, lengthM });
  }
  return legs;
}

/** Metres from the middle of a cell to its portals. */
function firstLegs({ cells, graph }: EgressGraph, cell: number): Leg[] {
  const legs: Leg[] = [];
  graph.forEachLinkedNode(
    `space:${cells.cells[cell]?.id}`,
    (node, link) => {
      if (node.data.kind === 'portal') legs.push({ cell, other: node.data.index, lengthM: link.data.lengthM });
    },
    true,
  );
  return legs.sort((p, q) => p.other - q.other);
}

/** The sweep says which exit is nearest, for all rooms at once; the search then gives the route to it. */
export function findWaysOut({ graph, cells }: PlanContext): WaysOutOf {
  const { portals } = cells;
  const legs = legsOf(graph);
  const sources: readonly SweepSource[] = waysOut(cells);
  const exits = new Set(sources.map(({ portal }) => portal));
  const sweeps = new Map<string, Float64Array>();
  const costsOf = ({ key, portals: shut }: ShutWays): Float64Array => {
    const known = sweeps.get(key);
    if (known !== undefined) return known;
    const isPassable = (portal: number, fromCell: number) => {
      const { a, state } = portals[portal] as (typeof portals)[number];
      return !shut.has(portal) && (state === 'open' || (state === 'oneWay' && a === fromCell));
    };
    const costs = sweepCrossings(graph, sources, { isPassable });
    sweeps.set(key, costs);
    return costs;
  };
  const crossing = ({ cell, other }: Leg) => 2 * other + (portals[other]?.a === cell ? 0 : 1);
  const best = (choices: readonly Leg[], costs: Float64Array): Leg | null => {
    let found: Leg | null = null;
    let leastM = Number.POSITIVE_INFINITY;
    for (const leg of choices) {
      const wholeM = leg.lengthM + (costs[crossing(leg)] as number);
      if (wholeM < leastM - 1e-9) [found, leastM] = [leg, wholeM];
    }
    return found;
  };
  return {
    from(cell, shut = NOTHING_SHUT) {
      const costs = costsOf(shut);
      const crossed: number[] = [];
      let leg = best(firstLegs(graph, cell), costs);
      // every step has less to go than the one before, so no portal comes twice
      while (leg !== null && crossed.length <= portals.length) {
        crossed.push(leg.other);
        const cost = costs[crossing(leg)] as number;
        if (cost === 0 && exits.has(leg.other)) break;
        const { a, b } = portals[leg.other] as (typeof portals)[number];
        const next: number = a === leg.cell ? b : a;
        leg = best(legs[leg.other]?.filter((each) => each.cell === next) ?? [], costs);
      }
      const exit = crossed.at(-1);
      if (leg === null || exit === undefined) return null;
      const isShut = (portal: number) => shut.portals.has(portal);
      const route = shortestRoute(graph, `space:${cells.cells[cell]?.id}`, `portal:${portals[exit]?.id}`, isShut);
      return route === null ? null : { ...route, exit, portals: crossed };
    },
  };
}
