/** What a scenario is called in a sentence about it: by its own name, else by the kind of drill. */
import { DRILL_NAMES } from './drillScenario.js';
import type { Scenario } from './scenario.js';

export interface ScenarioLabel {
  readonly name: string;
  readonly nameEn: string;
}

const FREE: ScenarioLabel = { name: '情景', nameEn: 'The scenario' };

export function scenarioLabel({ kind, name, nameEn }: Pick<Scenario, 'kind' | 'name' | 'nameEn'>): ScenarioLabel {
  const usual = kind === 'free' ? FREE : DRILL_NAMES[kind];
  if (!name) return usual;
  return { name, nameEn: nameEn || name };
}
