/** Storeys of which much is drawn as nothing: rooms were lost on the way, or not drawn yet. */
import { type Problem, polygonArea, problem, ringCentroid } from '../../model/index.js';
import { sharedAreaM2, uniteAll } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Rooms cover at least this share of a storey; walls take a tenth to a fifth of it. */
const LEAST_SHARE = 0.7;

export function checkCoverage({ plan }: PlanContext): Problem[] {
  return listLevels(plan).flatMap(({ level, path }) => {
    const { outline } = level;
    if (outline === undefined || level.spaces.length === 0) return [];
    const wholeM2 = polygonArea(outline);
    const rooms = uniteAll(level.spaces.map(({ polygon }) => polygon));
    const coveredM2 = sharedAreaM2(rooms, [outline]);
    if (!(coveredM2 < LEAST_SHARE * wholeM2)) return [];
    const percent = Math.round((100 * coveredM2) / wholeM2);
    const text = `Rooms cover ${percent} % of floor ${labelOf(level)}. Draw those that are missing, or correct the outline.`;
    return [
      problem('warning', 'level-coverage-low', path, text, {
        values: { level: labelOf(level), percent },
        place: { levelId: level.id, at: ringCentroid(outline.outer) },
      }),
    ];
  });
}
