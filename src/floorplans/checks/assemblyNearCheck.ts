/** Assembly points under façades: drills count people there as safe. */
import { type Problem, problem } from '../../model/index.js';
import { labelOf } from '../labelOf.js';
import { nearFacades, toldDistances } from '../plan/nearFacades.js';
import type { PlanContext } from './planContext.js';

export function checkAssemblyNear({ plan }: PlanContext): Problem[] {
  return nearFacades(plan).map((near) => {
    const { distanceM, neededM } = toldDistances(near);
    const [assemblyPoint, building, count] = [labelOf(near.point), labelOf(near.building), near.count];
    const text = `Assembly point ${assemblyPoint} lies ${distanceM} m from ${building}; things fall from its façade up to ${neededM} m away (${count} places too near). Move it, or the squares of classes that are too near.`;
    const values = { assemblyPoint, building, distanceM, neededM, count };
    const path = `assemblyPoints[${near.index}]`;
    return problem('warning', 'assembly-point-near-building', path, text, { values, place: { at: near.at } });
  });
}
