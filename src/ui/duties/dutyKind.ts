/** The kind a duty is marked with: by its hazard, else by its time of day, else general. */
import type { DrillKind, Duty, RuleScenario } from '../../drills/index.js';

const KIND_OF_SCENARIO: Readonly<Partial<Record<RuleScenario, DrillKind>>> = {
  fire: 'fire',
  earthquake: 'earthquake',
  intruder: 'intruder',
  any_security: 'intruder',
  security: 'intruder',
  lockdown: 'intruder',
  flood: 'flood',
  debris_flow: 'debris-flow',
  food_safety: 'food-safety',
  epidemic: 'epidemic',
  night_dormitory: 'night',
  shelter: 'shelter',
};

export function dutyKind(duty: Duty): DrillKind {
  if (duty.timeOfDay === 'night') return 'night';
  const known = duty.scenario.length === 1 ? KIND_OF_SCENARIO[duty.scenario[0] as RuleScenario] : undefined;
  return known ?? 'comprehensive';
}
