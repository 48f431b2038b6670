/**
 * What one rule asks for, as a list of plain demands: so many, of such a drill, in each window of a period.
 *
 * Here the special shapes of the rules end: parallel rhythms, deadlines within a year, numbers borrowed from
 * the national layer, coverage of several hazards, and what holds when a condition fails.
 */
import type { DutyAlternative } from '../duty/duty.js';
import type { DrillRule } from '../rules/drillRules.js';
import { type RuleBook, ruleById } from '../rules/ruleBook.js';
import type { RuleDrillType, RulePeriod, RuleScenario } from '../vocabulary/ruleVocabulary.js';

export interface Demand {
  /** Names the demand within its rule; empty for the rule itself. */
  readonly key: string;
  readonly period: RulePeriod;
  /** `null`: nothing is counted. */
  readonly count: number | null;
  readonly isCountDefault: boolean;
  readonly drillType: RuleDrillType;
  readonly scenario: readonly RuleScenario[];
  readonly anyOf: readonly DutyAlternative[];
  /** First days of each window it must fall into. */
  readonly withinFirstDays: number | null;
  /** Month-days that cut the window, as `12-01`. */
  readonly by: string | null;
  readonly from: string | null;
  readonly what: string | null;
}

const scenarios = (rule: DrillRule): readonly RuleScenario[] =>
  typeof rule.scenario === 'string' ? [rule.scenario] : rule.scenario;

function base(rule: DrillRule, period: RulePeriod, count: number | null, more: Partial<Demand> = {}): Demand {
  return {
    key: '',
    period,
    count,
    isCountDefault: false,
    drillType: rule.drill_type,
    scenario: scenarios(rule),
    anyOf: [],
    withinFirstDays: null,
    by: null,
    from: null,
    what: null,
    ...more,
  };
}

/** The rule's own number: stated, chosen by us, borrowed from the national layer, or none. */
function ownDemand(rule: DrillRule, book: RuleBook): Demand {
  if (rule.any_of !== undefined) {
    const anyOf = rule.any_of.map((each) => ({ drillType: each.drill_type, minimumCount: each.minimum_count }));
    return base(rule, rule.period, Math.min(...anyOf.map((each) => each.minimumCount)), { anyOf });
  }
  const fallback = ruleById(rule.count_fallback_rules?.[0] ?? '', book);
  if (rule.minimum_count === null && rule.default_minimum === undefined && fallback !== undefined) {
    return base(rule, fallback.period, fallback.minimum_count, { isCountDefault: true });
  }
  if (rule.default_minimum === undefined) return base(rule, rule.period, rule.minimum_count);
  const { count, period } = rule.default_minimum;
  // the rule's own season or opening-week limit is narrower than the year our number is counted in
  const isNarrower = rule.period === 'season' || rule.period === 'after_first_week';
  return base(rule, isNarrower ? rule.period : period, count, { isCountDefault: true });
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** "The first one within n days" beside the rule's own number. */
function openingDemands(rule: DrillRule): Demand[] {
  const extra = rule.extra ?? {};
  const demands: Demand[] = [];
  const ofYear = number(extra.within_first_days_of_year);
  const isOwnPeriod = rule.period === 'school_year_first_10_days' || rule.period === 'semester_first_6_weeks';
  if (ofYear !== null && !isOwnPeriod) {
    demands.push(base(rule, 'school_year', 1, { key: 'first', withinFirstDays: ofYear }));
  }
  const ofTerm = number(extra.within_first_days_of_term);
  if (ofTerm !== null) demands.push(base(rule, 'term', 1, { key: 'first', withinFirstDays: ofTerm }));
  return demands;
}

function deadlineDemands(rule: DrillRule): Demand[] {
  return (rule.deadline ?? []).map(({ count, by, from, of }, i) =>
    base(rule, rule.period, count, {
      key: `part${i + 1}`,
      by: by ?? null,
      from: from ?? null,
      // "of all": drills of every kind count towards it
      ...(of === undefined ? {} : { drillType: 'any_safety_drill', scenario: ['any'] }),
    }),
  );
}

/** Kinds of security drill, by the name New Jersey gives them, and the drill that is each of them. */
const SECURITY_MIX: Readonly<Record<string, Pick<Demand, 'drillType' | 'scenario'>>> = {
  active_shooter: { drillType: 'special_live', scenario: ['intruder'] },
  lockdown: { drillType: 'lockdown', scenario: ['any'] },
  bomb_threat: { drillType: 'special_live', scenario: ['bomb_threat'] },
  evacuation_non_fire: {
    drillType: 'evacuation_live',
    scenario: ['intruder', 'bomb_threat', 'earthquake', 'flood', 'debris_flow', 'severe_weather', 'tornado', 'typhoon'],
  },
};

/** A yearly mix: so many of each kind. One drill counts for every kind it is. */
function mixDemands(rule: DrillRule): Demand[] {
  const mix = rule.extra?.per_year_each;
  if (!Array.isArray(mix)) return [];
  return (mix as readonly { readonly type?: unknown; readonly min?: unknown }[]).flatMap(({ type, min }) => {
    const tags = typeof type === 'string' && Object.hasOwn(SECURITY_MIX, type) ? SECURITY_MIX[type] : undefined;
    const count = number(min);
    return tags === undefined || count === null
      ? []
      : [base(rule, 'school_year', count, { key: String(type), ...tags })];
  });
}

function coverageDemands(rule: DrillRule): Demand[] {
  const coverage = rule.scenario_coverage;
  if (coverage === undefined) {
    const each = (rule.extra?.must_cover ?? []) as readonly RuleScenario[];
    return each.map((scenario) => base(rule, 'school_year', 1, { key: scenario, scenario: [scenario] }));
  }
  return coverage.each.map((scenario) =>
    base(rule, coverage.period, coverage.minimum_count, {
      key: scenario,
      scenario: [scenario],
      isCountDefault: coverage.is_default,
    }),
  );
}

/**
 * @param isOtherwise - the rule's last condition fails, and what it says for that case holds
 */
export function ruleDemands(rule: DrillRule, isOtherwise: boolean, book: RuleBook): Demand[] {
  if (isOtherwise) {
    return rule.otherwise === undefined ? [] : [base(rule, rule.otherwise.period, rule.otherwise.minimum_count)];
  }
  const also = (rule.also ?? []).map((each, i) =>
    base(rule, each.period, each.minimum_count, { key: `also${i + 1}`, what: each.what ?? null }),
  );
  if (rule.period === 'day+week+month') return also;
  return [
    ownDemand(rule, book),
    ...openingDemands(rule),
    ...deadlineDemands(rule),
    ...coverageDemands(rule),
    ...mixDemands(rule),
    ...also,
  ];
}
