/** Rooms that stick out of the outline of their storey: one of the two is drawn wrong. */
import { type Problem, polygonArea, problem, ringCentroid } from '../../model/index.js';
import { subtractAll, totalAreaM2 } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Smaller pieces outside are drawing error: m², and share of the room. */
const TOLERATED_M2 = 1;
const TOLERATED_SHARE = 0.1;

export function checkSpacesOutside({ plan }: PlanContext): Problem[] {
  return listLevels(plan).flatMap(({ level, path }) => {
    const { outline } = level;
    if (outline === undefined) return [];
    // one cut for the whole storey tells whether any room is worth looking at
    const rooms = level.spaces.map(({ polygon }) => polygon);
    if (totalAreaM2(subtractAll(rooms, [outline])) < TOLERATED_M2) return [];
    return level.spaces.flatMap((space, s) => {
      if (space.kind === 'outdoor') return [];
      const outside = subtractAll([space.polygon], [outline]);
      const outsideM2 = totalAreaM2(outside);
      const largest = outside[0];
      if (largest === undefined || outsideM2 < Math.max(TOLERATED_M2, TOLERATED_SHARE * polygonArea(space.polygon)))
        return [];
      const values = { space: labelOf(space), level: labelOf(level), outsideM2: Math.round(outsideM2 * 10) / 10 };
      const text = `${values.space} lies ${outsideM2.toFixed(1)} m² outside the outline of ${values.level}. Move it in, or correct the outline.`;
      const place = { levelId: level.id, at: ringCentroid(largest.outer) };
      return [problem('warning', 'space-outside-outline', `${path}.spaces[${s}]`, text, { values, place })];
    });
  });
}
