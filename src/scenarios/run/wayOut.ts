/** From which cells a goal can be reached on foot. */
import { type EgressGraph, sweepOutwards } from '../../floorplans/index.js';
import type { GoalDefinition } from '../../sim/index.js';

/**
 * For every cell, whether one of the goals can be reached from it through doors that are open at the start.
 *
 * @param goals - indexes into `definitions`
 */
export function cellsWithAWay(
  graph: EgressGraph,
  definitions: readonly GoalDefinition[],
  goals: readonly number[],
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
  const costs = sweepOutwards(graph, sources);
  return cells.map((cell, index) => {
    if (holdsGoal[index]) return true;
    return cell.portals.some((each) => {
      const portal = portals[each];
      const isOpen = portal?.state === 'open' || (portal?.state === 'oneWay' && portal.a === index);
      return isOpen && (costs[each] as number) < Number.POSITIVE_INFINITY;
    });
  });
}
