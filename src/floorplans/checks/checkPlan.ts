/** Everything that can be said about a plan before anyone walks in it. */
import type { Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { PLAN_CHECKS } from './planChecks.js';
import { createPlanContext } from './planContext.js';

/** All problems of a plan, in the order of the table of checks. The plan must have passed `parseCampusPlan`. */
export function checkPlan(plan: CampusPlan): Problem[] {
  const context = createPlanContext(plan);
  return PLAN_CHECKS.flatMap(({ check }) => check?.(context) ?? []);
}
