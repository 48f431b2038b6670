/** Buildings that nobody can leave. */
import { type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { levelPivot } from '../plan/alignLevel.js';
import type { PlanContext } from './planContext.js';

/** A building without an exit of its own is in order when a way leads out through its neighbour. */
export function checkBuildingsWithoutExit({ plan, cells, canGetOut }: PlanContext): Problem[] {
  return plan.buildings.flatMap((building, b) => {
    const own = cells.cells.flatMap((cell, index) => (cell.buildingId === building.id ? [index] : []));
    if (own.length === 0 || own.some((index) => canGetOut[index])) return [];
    const name = labelOf(building);
    const ground = building.levels.find(({ ordinal }) => ordinal === 0) ?? building.levels[0];
    return [
      problem(
        'error',
        'building-without-exit',
        `buildings[${b}]`,
        `No exit found in ${name}. Mark the doors that lead outside as exits.`,
        { values: { building: name }, ...(ground ? { place: { levelId: ground.id, at: levelPivot(ground) } } : {}) },
      ),
    ];
  });
}
