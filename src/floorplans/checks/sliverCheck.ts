/** Leavings of drawing that nobody can stand in: too small, or too thin. */
import { distance, type Problem, polygonArea, polygonEdges, problem, ringCentroid } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { listSpaces } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** No room is smaller, m², or thinner, m (cell.sliver). */
const LEAST = { areaM2: 0.5, thicknessM: 0.25 } as const;

export function checkSlivers({ plan }: PlanContext): Problem[] {
  return listSpaces(plan).flatMap(({ space, level, path }) => {
    if (space.isWalkable === false) return [];
    const areaM2 = polygonArea(space.polygon);
    const aroundM = polygonEdges(space.polygon).reduce((sum, edge) => sum + distance(...edge), 0);
    // of a long strip the half outline is its length, and the area over that its width
    const thicknessM = aroundM > 0 ? (2 * areaM2) / aroundM : 0;
    if (areaM2 >= LEAST.areaM2 && thicknessM >= LEAST.thicknessM) return [];
    const name = labelOf(space);
    return [
      problem(
        'info',
        'space-sliver',
        path,
        `${name} on ${labelOf(level)} is a sliver of ${areaM2.toFixed(2)} m², about ${thicknessM.toFixed(2)} m wide. Leave it out, or draw the room as large as it is.`,
        {
          values: { space: name, level: labelOf(level), areaM2: Math.round(areaM2 * 100) / 100 },
          place: { levelId: level.id, at: ringCentroid(space.polygon.outer) },
        },
      ),
    ];
  });
}
