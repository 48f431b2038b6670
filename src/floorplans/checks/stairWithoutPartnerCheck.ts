/** Stair spaces that no flight starts from or arrives at. */
import { type Problem, problem, ringCentroid } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { listSpaces } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

export function checkStairsWithoutPartner({ plan }: PlanContext): Problem[] {
  const linked = new Set(plan.stairs.flatMap((stair) => [stair.lower.spaceId, stair.upper.spaceId]));
  return listSpaces(plan).flatMap(({ space, level, building, path }) => {
    if (space.kind !== 'stair' || linked.has(space.id) || building.levels.length < 2) return [];
    const name = labelOf(space);
    return [
      problem(
        'warning',
        'stair-without-partner',
        path,
        `Stair ${name} on ${labelOf(level)} has no stair above or below. Draw its flights, or mark the room as another kind.`,
        {
          values: { stair: name, level: labelOf(level) },
          place: { levelId: level.id, at: ringCentroid(space.polygon.outer) },
        },
      ),
    ];
  });
}
