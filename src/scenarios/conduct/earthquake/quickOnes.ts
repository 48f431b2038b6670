/** Where a building may not hold: who is near enough to a way out on the ground floor to go at once. */
import { egressGraphOf, groundLevel, sweepOutwards } from '../../../floorplans/index.js';
import { nearestOnSegment } from '../../../model/index.js';
import { EARTHQUAKE_DEFAULTS } from '../../earthquakeScenario.js';
import type { DrillStage } from '../drillConduct.js';
import { strengthOf } from './drawDamage.js';

/** Indexes of these people; none where every building is strong. */
export function quickOnes({
  plan,
  scenario,
  cells,
  population,
}: Pick<DrillStage, 'plan' | 'scenario' | 'cells' | 'population'>): Set<number> {
  const earthquake = scenario.earthquake ?? {};
  const unsafe = plan.buildings.filter(({ id }) => strengthOf(id, earthquake) !== 'strong');
  if (unsafe.length === 0) return new Set();
  const groundFloors = new Set(unsafe.map((building) => groundLevel(building)?.id));
  const waysOut = cells.portals.flatMap(({ a, b }, portal) => {
    const isOut = b < 0 || (cells.cells[a]?.kind === 'ground') !== (cells.cells[b]?.kind === 'ground');
    return isOut ? [{ portal, cost: 0 }] : [];
  });
  const leftM = sweepOutwards(egressGraphOf(cells), waysOut);
  const withinS = earthquake.quickWayOutS ?? EARTHQUAKE_DEFAULTS.quickWayOutS.value;
  return new Set(
    population.people.flatMap(({ cell, at, freeSpeedMPerS }, i) => {
      const place = cells.cells[cell];
      if (place?.kind !== 'space' || !groundFloors.has(place.levelId ?? undefined)) return [];
      const wayM = Math.min(
        ...place.portals.map((portal) => {
          const segment = cells.portals[portal]?.segment;
          return segment
            ? nearestOnSegment(at, segment).distanceM + (leftM[portal] as number)
            : Number.POSITIVE_INFINITY;
        }),
      );
      return wayM <= withinS * freeSpeedMPerS ? [i] : [];
    }),
  );
}
