/** The signals of a drill over all its hazards, in the order they are heard. */
import { hazardsInTurn, phaseInTurn } from '../day/hazardsInTurn.js';
import type { PlannedDrill } from '../schedule/plannedDrill.js';
import type { ExercisePlan } from './exercisePlan.js';
import { signalsOfKind, walkedKindOf } from './planWords.js';

/**
 * The plan says how the signals of the first hazard sound; those of the others are the usual ones.
 *
 * @param plan - of the drill; `null` for the usual signals throughout
 */
export function signalsInTurn(
  { kind, hazards }: Pick<PlannedDrill, 'kind' | 'hazards'>,
  plan: ExercisePlan | null,
): ExercisePlan['signals'] {
  return hazardsInTurn({ kind, hazards }).flatMap((machine, place): ExercisePlan['signals'] => {
    if (place === 0 && plan !== null) return plan.signals;
    return signalsOfKind(walkedKindOf(machine)).map(([phase, signal]) => ({
      phase: phaseInTurn(place, phase),
      signal,
    }));
  });
}
