/** What every part of the page is given. */
import type { changeExercisePlan, ExercisePlan } from '../../../../drills/index.js';
import type { PlanNames } from '../../../plan/planNames.js';

export interface PlanPart {
  readonly plan: ExercisePlan;
  /** `null` for an earlier version, which stays as it was. */
  readonly edit: ((change: Parameters<typeof changeExercisePlan>[1]) => void) | null;
  /** `null` without a campus plan. */
  readonly names: PlanNames | null;
}
