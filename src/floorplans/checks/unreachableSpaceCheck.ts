/** Spaces from which no way leads out of the building. */
import { type Problem, problem, ringCentroid } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { listSpaces } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/**
 * A warning, not an error: nobody need be in the room. Where people are placed, the run reports them as stuck.
 * Rooms without any door, and all rooms of a building without an exit, are told by other checks.
 */
export function checkUnreachableSpaces({ plan, cells, canGetOut }: PlanContext): Problem[] {
  const cellOf = new Map(cells.cells.map((cell, index) => [cell.id, index]));
  const buildingGetsOut = new Map<string, boolean>();
  cells.cells.forEach((cell, index) => {
    if (cell.buildingId === null) return;
    buildingGetsOut.set(cell.buildingId, (buildingGetsOut.get(cell.buildingId) ?? false) || canGetOut[index] === true);
  });
  return listSpaces(plan).flatMap(({ space, level, building, path }) => {
    const index = cellOf.get(space.id);
    if (index === undefined || canGetOut[index] || cells.cells[index]?.portals.length === 0) return [];
    if (!buildingGetsOut.get(building.id)) return [];
    const name = labelOf(space);
    return [
      problem(
        'warning',
        'space-unreachable',
        path,
        `Room ${name} has no way out. Add a door on its way, open one that is shut, or leave the room out.`,
        { values: { space: name }, place: { levelId: level.id, at: ringCentroid(space.polygon.outer) } },
      ),
    ];
  });
}
