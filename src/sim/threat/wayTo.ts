/** The plain walk from anywhere to one place, cell by cell. */
import { type CellWalks, type EgressGraph, type Portal, sweepCrossings, walkLengthM } from '../../floorplans/index.js';
import { distance, midpoint, type Point } from '../../model/index.js';
import type { FloorPlace } from '../space/floorPlace.js';

export interface WayTo {
  /** The portal to leave a cell by, or -1 where the place is in the cell itself; null where there is no way. */
  nextPortal(from: FloorPlace): number | null;
  /** Length of the walk, along the slope on stairs, m; `Infinity` where there is none. */
  lengthM(from: FloorPlace): number;
}

/**
 * Ways over the whole campus to one place, both directions of every portal alike.
 *
 * @param isShut - portals that nobody on this way passes; where the plan ends is shut to everyone
 */
export function wayTo(
  graph: EgressGraph,
  walks: CellWalks,
  to: FloorPlace,
  isShut: (portal: number) => boolean = () => false,
): WayTo {
  const { cells, portals } = graph.cells;
  const middleOf = (portal: number) => midpoint((portals[portal] as Portal).segment);
  const isPassable = (portal: number) => (portals[portal] as Portal).b >= 0 && !isShut(portal);
  const insideM = ({ cell, at }: FloorPlace, target: Point): number => {
    const walk = walks(cell, at, target);
    return walk === null ? Number.POSITIVE_INFINITY : walkLengthM(walk);
  };
  const sources = (cells[to.cell]?.portals ?? []).map((portal) => ({
    portal,
    cost: insideM(to, middleOf(portal)),
    intoCell: to.cell,
  }));
  const costs = sweepCrossings(graph, sources, { isPassable });

  function best(from: FloorPlace): { portal: number; lengthM: number } {
    let portal = -1;
    let lengthM = from.cell === to.cell ? insideM(from, to.at) : Number.POSITIVE_INFINITY;
    const doors = (cells[from.cell]?.portals ?? []).map((index) => {
      const leaves = (portals[index] as Portal).a === from.cell ? 0 : 1;
      const beyondM = costs[2 * index + leaves] as number;
      return { index, beyondM, leastM: distance(from.at, middleOf(index)) + beyondM };
    });
    // no walk is shorter than the straight line, so most doors need not be looked at closely
    for (const { index, beyondM, leastM } of doors.sort((p, q) => p.leastM - q.leastM || p.index - q.index)) {
      if (leastM >= lengthM) break;
      const wholeM = insideM(from, middleOf(index)) + beyondM;
      if (wholeM >= lengthM) continue;
      portal = index;
      lengthM = wholeM;
    }
    return { portal, lengthM };
  }

  return {
    nextPortal(from) {
      const { portal, lengthM } = best(from);
      return lengthM === Number.POSITIVE_INFINITY ? null : portal;
    },
    lengthM: (from) => best(from).lengthM,
  };
}
