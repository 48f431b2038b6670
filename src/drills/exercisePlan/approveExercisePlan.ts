/** Approved by somebody on a day; from then on a change makes the next version. */
import { hasErrors, type Outcome } from '../../model/index.js';
import { type ExercisePlan, parseExercisePlan } from './exercisePlan.js';
import { exercisePlanGaps } from './planGaps.js';

/**
 * @param by - who approves it, by role
 * @param on - the day, `YYYY-MM-DD`
 * @returns the approved plan with what it still lacks as warnings; errors keep it a draft
 */
export function approveExercisePlan(plan: ExercisePlan, by: string, on: string): Outcome<ExercisePlan> {
  const gaps = exercisePlanGaps(plan);
  if (hasErrors(gaps)) return { value: null, problems: gaps };
  const { value, problems } = parseExercisePlan({ ...plan, approved: { by, on } });
  return { value, problems: [...problems, ...gaps] };
}

type Change = Partial<Omit<ExercisePlan, 'format' | 'schemaVersion' | 'drill' | 'version' | 'approved'>>;

/**
 * Puts a change into the versions of a plan, oldest first. A draft is changed in place; after an approved one a new
 * draft is added, and those before stay as they were.
 *
 * @throws nothing; an empty list stays empty
 */
export function changeExercisePlan(versions: readonly ExercisePlan[], change: Change): readonly ExercisePlan[] {
  const newest = versions.at(-1);
  if (newest === undefined) return versions;
  const changed: ExercisePlan = { ...newest, ...change, approved: null };
  if (newest.approved === null) return [...versions.slice(0, -1), changed];
  return [...versions, { ...changed, version: newest.version + 1 }];
}
