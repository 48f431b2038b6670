/** Stairs whose risers do not come to the height between their floors: steps miscounted, or a height misread. */
import { midpoint, type Problem, problem } from '../../model/index.js';
import type { CampusPlan, Stair } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Half a riser: from there on another number of steps fits better (stair.rise). */
const RISERS_OFF = 0.5;

/** What there is to say of one staircase; nothing of ramps, and of stairs whose steps nobody counted. */
export function stairRiseProblems(plan: CampusPlan, stair: Stair): Problem[] {
  const steps = stair.flights.reduce((sum, flight) => sum + flight.steps, 0);
  const place = (levelId: string) => listLevels(plan).find(({ level }) => level.id === levelId)?.level;
  const [lower, upper] = [place(stair.lower.levelId), place(stair.upper.levelId)];
  if (stair.kind === 'ramp' || steps === 0 || lower === undefined || upper === undefined) return [];
  const riseM = steps * stair.riserM;
  const heightM = upper.elevationM - lower.elevationM;
  if (Math.abs(riseM - heightM) < RISERS_OFF * stair.riserM) return [];
  const values = {
    ...{ stair: labelOf(stair), steps, riserM: stair.riserM, riseM: Math.round(riseM * 100) / 100 },
    ...{ lower: labelOf(lower), upper: labelOf(upper), heightM: Math.round(heightM * 100) / 100 },
  };
  const text = `${values.stair} has ${steps} steps of ${stair.riserM} m, which climb ${values.riseM} m; from ${values.lower} to ${values.upper} are ${values.heightM} m. Count the steps again, or measure the riser or the storey.`;
  const first = stair.flights[0] as Stair['flights'][number];
  return [
    problem('warning', 'stair-rise-differs', `stairs[${plan.stairs.indexOf(stair)}]`, text, {
      values,
      place: { levelId: lower.id, at: midpoint(first.foot) },
    }),
  ];
}

export function checkStairRise({ plan }: PlanContext): Problem[] {
  return plan.stairs.flatMap((stair) => stairRiseProblems(plan, stair));
}
