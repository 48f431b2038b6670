/** Corridors drawn end to end that a crack in the drawing keeps apart, so that the people of one do not get out. */
import { midpoint, type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { facingWalls } from '../plan/facingWalls.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** No wall is thinner, m. */
export const CRACK_M = 0.12;

/** Corridors that go on into each other share at least this, m. */
const LEAST_SHARED_M = 0.9;

export function checkBrokenCorridors({ plan, cells, canGetOut }: PlanContext): Problem[] {
  const stuck = new Set(cells.cells.flatMap((cell, index) => (canGetOut[index] ? [] : [cell.id])));
  return listLevels(plan).flatMap(({ level, path }) => {
    const corridors = level.spaces.filter(({ kind }) => kind === 'corridor' || kind === 'hall');
    return corridors.flatMap((space) => {
      if (!stuck.has(space.id)) return [];
      const wall = facingWalls(space, corridors, CRACK_M).find(
        ({ lengthM, other }) =>
          other !== null &&
          lengthM >= LEAST_SHARED_M &&
          !(stuck.has(other.id) && other.id < space.id) &&
          !level.openings.some(({ spaceIds }) => spaceIds.includes(space.id) && spaceIds.includes(other.id)),
      );
      if (wall === undefined || wall.other === null) return [];
      const values = { first: labelOf(space), second: labelOf(wall.other) };
      const text = `${values.first} does not reach ${values.second}, though they lie side by side for ${wall.lengthM.toFixed(1)} m without a wall between. Join them, or draw the wall.`;
      const place = { levelId: level.id, at: midpoint(wall.segment) };
      return [
        problem('warning', 'corridors-apart', `${path}.spaces[${level.spaces.indexOf(space)}]`, text, {
          values,
          place,
        }),
      ];
    });
  });
}
