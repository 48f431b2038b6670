/** Buildings that people get out of without a way on to an assembly point. */
import { isInsidePolygon, midpoint, type Problem, problem, ringCentroid } from '../../model/index.js';
import type { Portal } from '../cells/walkableCells.js';
import { sweepCrossings } from '../graph/sweepOutwards.js';
import { labelOf } from '../labelOf.js';
import type { PlanContext } from './planContext.js';

/** Cells of the ground that an assembly point lies on. */
function assemblyCells({ plan, cells }: PlanContext): number[] {
  const middles = plan.assemblyPoints.map(({ polygon }) => ringCentroid(polygon.outer));
  return cells.cells.flatMap((cell, index) =>
    cell.kind === 'ground' && middles.some((at) => isInsidePolygon(at, cell.polygon)) ? [index] : [],
  );
}

/** Points off the ground, and buildings nobody gets out of, are told by other checks. */
export function checkAssemblyReach(context: PlanContext): Problem[] {
  const { plan, cells, graph, canGetOut } = context;
  const goals = assemblyCells(context);
  if (goals.length === 0) return [];
  const sources = goals.flatMap((goal) =>
    (cells.cells[goal]?.portals ?? []).map((portal) => ({ portal, cost: 0, intoCell: goal })),
  );
  const costs = sweepCrossings(graph, sources);
  const reaches = (cell: number) =>
    (cells.cells[cell]?.portals ?? []).some((portal) => {
      const isFirst = (cells.portals[portal] as Portal).a === cell;
      return (costs[2 * portal + (isFirst ? 0 : 1)] as number) < Number.POSITIVE_INFINITY;
    });
  return plan.buildings.flatMap((building, b): Problem[] => {
    const cut = cells.cells.flatMap((cell, index) =>
      cell.buildingId === building.id && cell.kind === 'space' && canGetOut[index] && !reaches(index) ? [index] : [],
    );
    if (cut.length === 0) return [];
    const exits = cells.portals.filter(({ kind, a }) => kind === 'exit' && cut.includes(a));
    const name = labelOf(building);
    const text = `From ${cut.length} rooms of ${name} people get out, but not to an assembly point: the ground before the exits does not hang together with it. Draw the path or the gate between, or an assembly point there.`;
    const values = { building: name, count: cut.length };
    const [exit] = exits;
    const place = exit ? { place: { at: midpoint(exit.segment) } } : {};
    return [problem('warning', 'assembly-point-unreachable', `buildings[${b}]`, text, { values, ...place })];
  });
}
