/** Walkable spaces that no opening and no stair leads to. */
import { type Problem, problem, ringCentroid } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { listSpaces } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

export function checkSpacesWithoutDoor({ plan, cells }: PlanContext): Problem[] {
  const closed = new Set(cells.cells.filter((cell) => cell.portals.length === 0).map((cell) => cell.id));
  return listSpaces(plan).flatMap(({ space, level, path }) => {
    // lifts stand still in an evacuation, with or without their doors
    if (!closed.has(space.id) || space.kind === 'lift') return [];
    const name = labelOf(space);
    return [
      problem(
        'warning',
        'space-without-door',
        path,
        `Room ${name} has no door. Add a door, mark it as a shaft, or leave it out.`,
        { values: { space: name }, place: { levelId: level.id, at: ringCentroid(space.polygon.outer) } },
      ),
    ];
  });
}
