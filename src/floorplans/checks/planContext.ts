/** What the checks of a plan share, worked out once. */
import type { Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import type { Portal, WalkableCells } from '../cells/walkableCells.js';
import { walkableCellsOf } from '../cells/walkableCellsOf.js';
import type { EgressGraph } from '../graph/egressGraph.js';
import { egressGraphOf } from '../graph/egressGraphOf.js';
import { type SweepSource, sweepCrossings } from '../graph/sweepOutwards.js';

export interface PlanContext {
  readonly plan: CampusPlan;
  readonly cells: WalkableCells;
  /** Found while the cells were built. */
  readonly cellProblems: readonly Problem[];
  readonly graph: EgressGraph;
  /** By cell: whether some way leads out of the buildings, to the open ground or the street. */
  readonly canGetOut: readonly boolean[];
}

/** One named check. It reports and never throws. */
export type PlanCheck = (context: PlanContext) => Problem[];

/** Crossings that lead out: to the street, or onto the open ground; a closed court is not out. */
export function waysOut({ cells, portals }: WalkableCells): SweepSource[] {
  const openGround = cells.findIndex((cell) => cell.kind === 'ground');
  return portals.flatMap((portal, index): SweepSource[] => {
    if (portal.b === -1) return [{ portal: index, cost: 0, intoCell: -1 }];
    const leadsToGround = openGround >= 0 && (portal.a === openGround || portal.b === openGround);
    return leadsToGround ? [{ portal: index, cost: 0, intoCell: openGround }] : [];
  });
}

export function createPlanContext(plan: CampusPlan): PlanContext {
  const { cells, problems } = walkableCellsOf(plan);
  const graph = egressGraphOf(cells);
  const costs = sweepCrossings(graph, waysOut(cells));
  const canGetOut = cells.cells.map((cell, index) =>
    cell.portals.some((portal) => {
      const isFirst = (cells.portals[portal] as Portal).a === index;
      return (costs[2 * portal + (isFirst ? 0 : 1)] as number) < Number.POSITIVE_INFINITY;
    }),
  );
  return { plan, cells, cellProblems: problems, graph, canGetOut };
}
