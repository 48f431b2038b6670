/** What a phase is called; in a drill of several hazards those after the first say which. */
import type { TFunction } from 'i18next';
import { type DrillDay, hazardsInTurn, placeOfPhase } from '../../../drills/index.js';

type Words = TFunction<readonly ['day', 'scenarios', 'common']>;

/** The last state of a machine has no words of its own: nothing happens in it. */
export function phaseName(name: string, day: Pick<DrillDay, 'kind' | 'hazards'>, t: Words): string {
  if (name === 'closed') return t('day:closed');
  const { place, phase } = placeOfPhase(name);
  const words = t(`scenarios:phase.${phase as 'alarm'}.name`);
  const hazard = hazardsInTurn(day)[place];
  if (place === 0 || hazard === undefined) return words;
  return t('day:phaseOf', { kind: t(`common:kind.${hazard as 'fire'}`), phase: words });
}
