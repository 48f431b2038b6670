/** Levels of one building that cannot stand on each other as drawn. */
import { type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { levelPivot } from '../plan/alignLevel.js';
import type { PlanContext } from './planContext.js';

/** Storeys are rarely higher, m (level.order). */
const MAX_STOREY_M = 6;

export function checkLevelOrder({ plan }: PlanContext): Problem[] {
  const problems: Problem[] = [];
  plan.buildings.forEach((building, b) => {
    building.levels.forEach((level, l) => {
      const below = building.levels[l - 1];
      if (!below) return;
      const names = `${labelOf(below)} and ${labelOf(level)} of ${labelOf(building)}`;
      const riseM = level.elevationM - below.elevationM;
      let words = '';
      if (level.ordinal <= below.ordinal) words = 'are numbered out of order';
      else if (riseM <= 0) words = `lie ${riseM === 0 ? 'at the same height' : 'in the wrong order of height'}`;
      else if (riseM > MAX_STOREY_M * (level.ordinal - below.ordinal)) words = `lie ${riseM.toFixed(1)} m apart`;
      if (words === '') return;
      problems.push(
        problem(
          'warning',
          'level-order',
          `buildings[${b}].levels[${l}]`,
          `Floors ${names} ${words}. Check their heights.`,
          {
            values: { level: labelOf(level), below: labelOf(below), building: labelOf(building) },
            place: { levelId: level.id, at: levelPivot(level) },
          },
        ),
      );
    });
  });
  return problems;
}
