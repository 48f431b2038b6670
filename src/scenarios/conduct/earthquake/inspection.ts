/** How long the stairs are looked over before the commander has people leave. */
import type { CampusPlan } from '../../../floorplans/index.js';
import type { PhaseDurations } from '../../phaseDurations.js';

/** Buildings are looked over at the same time, so the one with the most stairs decides, s. */
export function inspectionS({ buildings, stairs }: CampusPlan, { stairInspectionS }: PhaseDurations): number {
  const counts = buildings.map(({ levels }) => {
    const own = new Set(levels.map((level) => level.id));
    return stairs.filter((stair) => own.has(stair.lower.levelId)).length;
  });
  return stairInspectionS * Math.max(0, ...counts);
}
