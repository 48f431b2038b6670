/** The nearest way out of a room over the network of the plan, also where some stairs and exits are shut. */
import type { PlanContext } from '../checks/planContext.js';
import { waysOut } from '../checks/planContext.js';
import type { EgressGraph } from '../graph/egressGraph.js';
import { type Route, shortestRoute } from '../graph/shortestRoute.js';
import { type SweepSource, sweepCrossings } from '../graph/sweepOutwards.js';

/** Doors and stairs from a room to where it is left, nearest first. */
export interface WayDown {
  /** Index of the portal that leads out. */
  readonly exit: number;
  /** Portals in the order they are crossed, the exit last. */
  readonly portals: readonly number[];
  /** Along the slope on stairs, m. */
  readonly lengthM: number;
}

export interface WayOut extends Route, WayDown {}

export interface WaysOutOf {
  /** From the middle of a cell; `null` where no way is left. */
  from(cell: number, isShut?: ShutWays): WayOut | null;
  /** The same way without the nodes of the network: the sweep alone knows it. */
  downFrom(cell: number, isShut?: ShutWays): WayDown | null;
  /** Metres from a portal to a way out, whichever way it is crossed; `Infinity` where nothing leads out. */
  toGoM(portal: number): number;
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
  const downFrom = (cell: number, shut = NOTHING_SHUT): WayDown | null => {
    const costs = costsOf(shut);
    const crossed: number[] = [];
    const first = best(firstLegs(graph, cell), costs);
    let leg = first;
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
    if (first === null || leg === null || exit === undefined) return null;
    return { exit, portals: crossed, lengthM: first.lengthM + (costs[crossing(first)] as number) };
  };
  return {
    downFrom,
    from(cell, shut = NOTHING_SHUT) {
      const down = downFrom(cell, shut);
      if (down === null) return null;
      const isShut = (portal: number) => shut.portals.has(portal);
      const [start, end] = [`space:${cells.cells[cell]?.id}`, `portal:${portals[down.exit]?.id}`];
      const route = shortestRoute(graph, start, end, isShut);
      return route === null ? null : { ...down, ...route };
    },
    toGoM(portal) {
      const costs = costsOf(NOTHING_SHUT);
      return Math.min(costs[2 * portal] as number, costs[2 * portal + 1] as number);
    },
  };
}
