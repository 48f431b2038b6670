/** A rule with another number: what the school's district says takes the place of our default or the borrowed one. */
import type { DrillRule, OwnRulePack, RulePeriod } from '../../../../drills/index.js';

export interface RuleNumber {
  readonly count: number;
  readonly period: RulePeriod;
}

/** The number as it holds now; `null` where the rule counts nothing. */
export function numberOf(rule: DrillRule): RuleNumber | null {
  if (rule.minimum_count !== null) return { count: rule.minimum_count, period: rule.period };
  if (rule.default_minimum !== undefined) {
    return { count: rule.default_minimum.count, period: rule.default_minimum.period };
  }
  return null;
}

/** The rule with a stated number; a default and a borrowed number go. */
export function withNumber(rule: DrillRule, { count, period }: RuleNumber): DrillRule {
  const {
    default_minimum: _,
    count_is_default: __,
    count_fallback_pack: ___,
    count_fallback_rules: ____,
    ...stated
  } = rule;
  return { ...stated, minimum_count: count, period };
}

export function withRule(own: OwnRulePack, rule: DrillRule, today: string): OwnRulePack {
  return {
    ...own,
    pack: { ...own.pack, checked_on: today },
    rules: own.rules.map((each) => (each.id === rule.id ? rule : each)),
  };
}
