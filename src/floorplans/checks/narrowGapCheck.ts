/** Cracks between wall ends that a file has turned into ways from room to room. */
import { midpoint, type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { listOpenings } from '../plan/planElements.js';
import { NARROW_M } from './openingWidthCheck.js';
import type { PlanContext } from './planContext.js';

export function checkNarrowGaps({ plan }: PlanContext): Problem[] {
  return listOpenings(plan).flatMap(({ opening, level, path }) => {
    const { kind, clearWidthM } = opening;
    if (kind !== 'opening' || clearWidthM >= NARROW_M) return [];
    const values = { opening: labelOf(opening), widthM: clearWidthM };
    const text = `A gap of ${clearWidthM.toFixed(2)} m in the wall, ${values.opening}, joins two rooms. Close it, or give it the width it has.`;
    const place = { levelId: level.id, at: midpoint(opening.segment) };
    return [problem('warning', 'gap-narrow', `${path}.clearWidthM`, text, { values, place })];
  });
}
