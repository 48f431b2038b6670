/** Buildings of which no storey is the ground floor: their storeys are counted otherwise than those of the others. */
import { type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { levelPivot } from '../plan/alignLevel.js';
import type { PlanContext } from './planContext.js';

export function checkGroundFloors({ plan }: PlanContext): Problem[] {
  return plan.buildings.flatMap((building, b) => {
    const lowest = building.levels[0];
    if (lowest === undefined || building.levels.some(({ ordinal }) => ordinal === 0)) return [];
    const values = { building: labelOf(building), level: labelOf(lowest), ordinal: lowest.ordinal };
    const text = `No storey of ${values.building} is its ground floor: ${values.level}, the lowest, is number ${lowest.ordinal}. Count its storeys from 0 at the ground, as in the other buildings.`;
    return [
      problem('warning', 'ground-floor-missing', `buildings[${b}].levels[0]`, text, {
        values,
        place: { levelId: lowest.id, at: levelPivot(lowest) },
      }),
    ];
  });
}
