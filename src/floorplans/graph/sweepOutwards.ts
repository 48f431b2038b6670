/** Distance to the nearest goal for everyone at once: one sweep outwards from all goals. */
import { oncePerObject } from '../../model/index.js';
import type { Portal } from '../cells/walkableCells.js';
import { createCostHeap } from './costHeap.js';
import type { EgressGraph } from './egressGraph.js';

export interface SweepSource {
  readonly portal: number;
  /** Cost still to go once the portal is crossed. */
  readonly cost: number;
  /** Only crossings into this cell lead to the goal; any crossing where absent. -1 for where the plan ends. */
  readonly intoCell?: number;
}

export interface SweepOptions {
  /** Cost of a metre in a cell, above 0; 1 where absent. */
  readonly costPerM?: (cell: number) => number;
  /** Whether a portal can be crossed out of a cell now; the state in the plan where absent. */
  readonly isPassable?: (portal: number, fromCell: number) => boolean;
}

/** Crossing `2 × portal` leads from `a` to `b`, `2 × portal + 1` from `b` to `a`. */
function cellBefore(portal: Portal, direction: 0 | 1): number {
  return direction === 0 ? portal.a : portal.b;
}

function isOpen(portal: Portal, direction: 0 | 1): boolean {
  return portal.state === 'open' || (portal.state === 'oneWay' && direction === 0);
}

/**
 * Cost still to go after each crossing of each portal, `Infinity` where no goal can be reached or the crossing
 * is shut. Index `2 × portal` is the crossing from `a` to `b`, `2 × portal + 1` the one from `b` to `a`.
 */
export function sweepCrossings(
  graph: EgressGraph,
  sources: readonly SweepSource[],
  { costPerM = () => 1, isPassable }: SweepOptions = {},
): Float64Array {
  const { portals } = graph.cells;
  const costs = new Float64Array(portals.length * 2).fill(Number.POSITIVE_INFINITY);
  const canCross = (index: number, direction: 0 | 1): boolean => {
    const portal = portals[index] as Portal;
    const from = cellBefore(portal, direction);
    if (from < 0) return false;
    return isPassable ? isPassable(index, from) : isOpen(portal, direction);
  };
  const linksOf = indexLinks(graph);
  const heap = createCostHeap();
  const relax = (index: number, direction: 0 | 1, cost: number) => {
    const crossing = 2 * index + direction;
    if (!(cost < (costs[crossing] as number)) || !canCross(index, direction)) return;
    costs[crossing] = cost;
    heap.push(cost, crossing);
  };
  for (const { portal, cost, intoCell } of sources) {
    const { a, b } = portals[portal] as Portal;
    if (intoCell === undefined || intoCell === b) relax(portal, 0, cost);
    if (intoCell === undefined || intoCell === a) relax(portal, 1, cost);
  }
  for (let next = heap.pop(); next; next = heap.pop()) {
    if (next.cost > (costs[next.item] as number)) continue;
    const index = next.item >> 1;
    const left = cellBefore(portals[index] as Portal, (next.item & 1) as 0 | 1);
    // whoever makes this crossing came through the cell it leaves, by any of its other portals
    for (const { cell, other, lengthM } of linksOf[index] as CellWay[]) {
      if (cell !== left) continue;
      relax(other, (portals[other] as Portal).b === cell ? 0 : 1, next.cost + lengthM * costPerM(cell));
    }
  }
  return costs;
}

interface CellWay {
  readonly cell: number;
  readonly other: number;
  readonly lengthM: number;
}

/** Made once per graph: a run sweeps the same graph from many places. */
const indexLinks = oncePerObject(({ cells, portalLinks }: EgressGraph): CellWay[][] => {
  const linksOf: CellWay[][] = cells.portals.map(() => []);
  for (const { cell, from, to, lengthM } of portalLinks) {
    linksOf[from]?.push({ cell, other: to, lengthM });
    linksOf[to]?.push({ cell, other: from, lengthM });
  }
  return linksOf;
});

/**
 * Cost to the nearest goal from every portal, `Infinity` where there is none: the cheaper of its two crossings.
 *
 * A person in a cell heads for the portal with the least way to it plus this cost. Where two of a cell's portals
 * tie, {@link sweepCrossings} says which of them really leads out of the cell.
 */
export function sweepOutwards(
  graph: EgressGraph,
  sources: readonly SweepSource[],
  options?: SweepOptions,
): Float64Array {
  const crossings = sweepCrossings(graph, sources, options);
  const costs = new Float64Array(graph.cells.portals.length);
  for (let i = 0; i < costs.length; i++) {
    costs[i] = Math.min(crossings[2 * i] as number, crossings[2 * i + 1] as number);
  }
  return costs;
}
