import type { GoalDefinition, SimulationSetup } from '../../sim/index.js';
import type { Reach } from './resolveGoals.js';
import { cellsWithAWay } from './wayOut.js';

/**
 * From which cells each goal can be reached, worked out when first asked for.
 *
 * @param isPassable - doors as they are; as the plan says when absent
 */
export function reachOfGoals(
  graph: SimulationSetup['graph'],
  definitions: readonly GoalDefinition[],
  isPassable?: (portal: number, from: number) => boolean,
): Reach {
  const known = new Map<number, boolean[]>();
  return (goal) => {
    let reached = known.get(goal);
    if (!reached) {
      reached = goal < 0 ? [] : cellsWithAWay(graph, definitions, [goal], isPassable);
      known.set(goal, reached);
    }
    return reached;
  };
}
