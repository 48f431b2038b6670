/** Staircases that do not lie above themselves: one floor was probably drawn or placed beside the other. */
import { distance, type Problem, polygonArea, problem, ringCentroid } from '../../model/index.js';
import type { Space } from '../campusPlan.js';
import { sharedAreaM2 } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { listSpaces } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Stair rooms of one stair share at least this part of the smaller one's floor, and their middles lie within this, m (stair.misaligned). */
const LEAST_SHARE = 0.3;
const MOST_DRIFT_M = 2;

function sharedPart(lower: Space, upper: Space): number {
  const sharedM2 = sharedAreaM2([lower.polygon], [upper.polygon]);
  return sharedM2 / Math.min(polygonArea(lower.polygon), polygonArea(upper.polygon));
}

export function checkStairAlignment({ plan }: PlanContext): Problem[] {
  const places = new Map(listSpaces(plan).map((place) => [place.space.id, place]));
  return plan.stairs.flatMap((stair, s) => {
    const lower = places.get(stair.lower.spaceId);
    const upper = places.get(stair.upper.spaceId);
    // a flight up to a gallery ends in another kind of room, which may be of any shape
    if (lower?.space.kind !== 'stair' || upper?.space.kind !== 'stair') return [];
    const [from, to] = [ringCentroid(lower.space.polygon.outer), ringCentroid(upper.space.polygon.outer)];
    const driftM = distance(from, to);
    if (sharedPart(lower.space, upper.space) >= LEAST_SHARE && driftM <= MOST_DRIFT_M) return [];
    const values = { stair: labelOf(stair), lower: labelOf(lower.level), upper: labelOf(upper.level), driftM };
    const text = `Stair ${values.stair} shifts by ${driftM.toFixed(1)} m between ${values.lower} and ${values.upper}. Align the two floors by two points that are the same on both.`;
    const place = { levelId: upper.level.id, at: to };
    return [problem('warning', 'stair-misaligned', `stairs[${s}]`, text, { values, place })];
  });
}
