/** Floors leaving one after the other, the same floor of all buildings together. */
import type { CampusPlan } from '../../../floorplans/index.js';
import type { ScenarioRelease } from '../../../scenarios/index.js';

/**
 * @param order - `upwards`: the lowest floor at once, those above later; `downwards`: the other way round
 * @param stepS - between one floor and the next, s
 */
export function releaseByFloor(plan: CampusPlan, order: 'upwards' | 'downwards', stepS: number): ScenarioRelease[] {
  const levels = plan.buildings.flatMap((building) => building.levels);
  const ordinals = [...new Set(levels.map(({ ordinal }) => ordinal))].sort((a, b) =>
    order === 'upwards' ? a - b : b - a,
  );
  // the first floor leaves with the alarm, so it needs no entry
  return ordinals.slice(1).map((ordinal, index) => ({
    levels: levels.filter((level) => level.ordinal === ordinal).map(({ id }) => id),
    afterS: (index + 1) * stepS,
  }));
}
