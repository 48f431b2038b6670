/** Repairs of a staircase's measures. */
import { labelOf } from '../labelOf.js';
import type { ElementAt } from './elementAt.js';
import type { PlanFix } from './planFix.js';

/** The riser that its steps have, if they were counted right and the storey is as high as it says. */
export function fitRiser({ plan, stair }: ElementAt): PlanFix[] {
  if (stair === undefined) return [];
  const heightOf = (levelId: string) =>
    plan.buildings.flatMap(({ levels }) => levels).find(({ id }) => id === levelId)?.elevationM ?? 0;
  const counted = stair.flights.map(({ steps }) => steps);
  const steps = counted.reduce((sum, each) => sum + each, 0);
  if (steps === 0) return [];
  const riserM =
    Math.round(((heightOf(stair.upper.levelId) - heightOf(stair.lower.levelId)) / steps) * 10_000) / 10_000;
  const values = { stair: labelOf(stair), riserM, steps };
  return [{ code: 'fit-riser', values, edits: [{ kind: 'setStair', stairId: stair.id, riserM, steps: counted }] }];
}
