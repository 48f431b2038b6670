/** From which cells a goal can be reached on foot. */
import { type EgressGraph, sweepCrossings } from '../../floorplans/index.js';
import type { GoalDefinition } from '../../sim/index.js';

/**
 * For every cell, whether one of the goals can be reached from it.
 *
 * @param goals - indexes into `definitions`
 * @param isPassable - whether a portal can be crossed out of a cell; as the plan has it at the start when absent
 */
export function cellsWithAWay(
  graph: EgressGraph,
  definitions: readonly GoalDefinition[],
  goals: readonly number[],
  isPassable?: (portal: number, fromCell: number) => boolean,
): boolean[] {
  const { cells, portals } = graph.cells;
  const holdsGoal = cells.map(() => false);
  const sources: { portal: number; cost: number }[] = [];
  for (const index of goals) {
    const goal = definitions[index] as GoalDefinition;
    if (goal.portal !== undefined) sources.push({ portal: goal.portal, cost: 0 });
    if (goal.cell !== undefined) {
      holdsGoal[goal.cell] = true;
      for (const portal of cells[goal.cell]?.portals ?? []) sources.push({ portal, cost: 0 });
    }
  }
  const costs = sweepCrossings(graph, sources, isPassable ? { isPassable } : {});
  return cells.map((cell, index) => {
    if (holdsGoal[index]) return true;
    return cell.portals.some((portal) => {
      const crossing = 2 * portal + (portals[portal]?.a === index ? 0 : 1);
      return (costs[crossing] as number) < Number.POSITIVE_INFINITY;
    });
  });
}
