/** Levels of a size no school has. */
import { boundsOf, type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Believable longer side of a level, m (scale.extent). */
const LIKELY_M = { from: 8, until: 500 } as const;

export function checkLevelScale({ plan }: PlanContext): Problem[] {
  return listLevels(plan).flatMap(({ level, path }) => {
    const bounds = boundsOf(level.spaces.flatMap((space) => space.polygon.outer));
    if (!bounds) return [];
    const widthM = bounds.maxX - bounds.minX;
    const heightM = bounds.maxY - bounds.minY;
    const longerM = Math.max(widthM, heightM);
    if (longerM >= LIKELY_M.from && longerM <= LIKELY_M.until) return [];
    const name = labelOf(level);
    return [
      problem(
        'warning',
        'level-size-unlikely',
        path,
        `Floor ${name} measures ${widthM.toFixed(1)} m × ${heightM.toFixed(1)} m. Is the unit right?`,
        {
          values: { level: name, widthM, heightM },
          place: { levelId: level.id, at: [bounds.minX + widthM / 2, bounds.minY + heightM / 2] },
        },
      ),
    ];
  });
}
