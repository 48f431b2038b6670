/**
 * The drill rules read a second time, for tests: from the rule file itself, with the platform's dates and without any
 * code of the product. It knows the shapes that rules for drills use and throws on any other.
 */
import { readFileSync } from 'node:fs';

export interface ReadRule {
  id: string;
  pack: string;
  drill_type: string;
  scenario: string | string[];
  minimum_count: number | null;
  period: string;
  time_of_day?: string;
  obligation_level: string;
  valid_from?: string;
  valid_until?: string;
  applies_to: Record<string, unknown> & { school_types: string[]; boarding: string; terrain: string };
  any_of?: { drill_type: string; minimum_count: number }[];
  default_minimum?: { count: number; period: string; additional_to?: string[] };
  count_fallback_rules?: string[];
  scenario_coverage?: { each: string[]; minimum_count: number; period: string };
  deadline?: { count: number; by?: string; from?: string; of?: string }[];
  otherwise?: { minimum_count: number; period: string };
  extra?: {
    within_first_days_of_year?: number;
    within_first_days_of_term?: number;
    must_cover?: string[];
    per_year_each?: { type: string; min: number }[];
  };
}

export interface ReadPack {
  id: string;
  also_load?: string[];
}

export const ruleFile: { packs: ReadPack[]; rules: ReadRule[] } = JSON.parse(
  readFileSync('src/drills/data/drill-rules.json', 'utf8'),
);

/** What is asked for: so many drills of a type on a hazard, in each window of a period. */
export interface Demand {
  rule: string;
  period: string;
  alternatives: { type: string; count: number }[];
  hazards: string[];
  timeOfDay: string | null;
  /** First days of the window. */
  firstDays?: number;
  by?: string;
  from?: string;
  validFrom?: string;
  validUntil?: string;
}

/** New Jersey's kinds of security drill, as drill types and hazards. */
const SECURITY_MIX: Record<string, [type: string, hazards: string[]]> = {
  active_shooter: ['special_live', ['intruder']],
  lockdown: ['lockdown', ['any']],
  bomb_threat: ['special_live', ['bomb_threat']],
  evacuation_non_fire: [
    'evacuation_live',
    ['intruder', 'bomb_threat', 'earthquake', 'flood', 'debris_flow', 'severe_weather', 'tornado', 'typhoon'],
  ],
};

const DRILLS = [
  ...['evacuation_live', 'comprehensive_live', 'special_live', 'special_any', 'any_of', 'tabletop', 'lockdown'],
  ...['shelter', 'security_drill', 'bus_evacuation', 'any_safety_drill', 'any_disaster_drill'],
];

export interface ReadSchool {
  stages: readonly string[];
  boarding: boolean;
  terrain: string;
  rulePacks: readonly string[];
  usesSchoolBus?: boolean | undefined;
  fireKeyUnit?: boolean | undefined;
  crowdedUrban?: boolean | undefined;
  bushfireAtRisk?: boolean | undefined;
}

/** `true`, `false`, or `'otherwise'` where only a fact of the profile is missing. */
function applies({ applies_to: to }: ReadRule, school: ReadSchool): boolean | 'otherwise' {
  if (!school.stages.some((stage) => to.school_types.includes(stage))) return false;
  if (to.boarding === 'required' && !school.boarding) return false;
  if (to.terrain === 'mountain' && school.terrain !== 'mountain') return false;
  if (to.any_of !== undefined) throw new Error('any_of of a condition stands in advice alone');
  if (to.uses_school_bus === true && school.usesSchoolBus !== true) return 'otherwise';
  if (to.fire_key_unit === true && school.fireKeyUnit !== true) return 'otherwise';
  if (to.bushfire_at_risk === true && school.bushfireAtRisk !== true) return 'otherwise';
  return true;
}

function demandsOf(rule: ReadRule): Demand[] {
  const hazards = typeof rule.scenario === 'string' ? [rule.scenario] : rule.scenario;
  const make = (period: string, count: number, more: Partial<Demand> = {}): Demand => ({
    rule: rule.id,
    period,
    alternatives: [{ type: rule.drill_type, count }],
    hazards,
    timeOfDay: rule.time_of_day ?? null,
    ...(rule.valid_from === undefined ? {} : { validFrom: rule.valid_from }),
    ...(rule.valid_until === undefined ? {} : { validUntil: rule.valid_until }),
    ...more,
  });
  const demands: Demand[] = [];
  if (rule.any_of !== undefined) {
    const alternatives = rule.any_of.map((each) => ({ type: each.drill_type, count: each.minimum_count }));
    demands.push(make(rule.period, 0, { alternatives }));
  } else if (rule.default_minimum !== undefined) {
    const isOwnWindow = rule.period === 'season' || rule.period === 'after_first_week';
    demands.push(make(isOwnWindow ? rule.period : rule.default_minimum.period, rule.default_minimum.count));
  } else if (rule.minimum_count !== null) demands.push(make(rule.period, rule.minimum_count));
  else if (rule.count_fallback_rules !== undefined) {
    const [fallback] = ruleFile.rules.filter((each) => each.id === rule.count_fallback_rules?.[0]);
    demands.push(make(fallback?.period ?? '', fallback?.minimum_count ?? 0));
  }
  const { within_first_days_of_year: ofYear, within_first_days_of_term: ofTerm, must_cover: each } = rule.extra ?? {};
  if (ofYear !== undefined) demands.push(make('school_year', 1, { firstDays: ofYear }));
  if (ofTerm !== undefined) demands.push(make('term', 1, { firstDays: ofTerm }));
  for (const { count, by, from, of } of rule.deadline ?? []) {
    demands.push(
      make(rule.period, count, {
        ...(by === undefined ? {} : { by }),
        ...(from === undefined ? {} : { from }),
        ...(of === undefined ? {} : { alternatives: [{ type: 'any_safety_drill', count }], hazards: ['any'] }),
      }),
    );
  }
  const { scenario_coverage: cover } = rule;
  for (const hazard of cover?.each ?? [])
    demands.push(make(cover?.period ?? '', cover?.minimum_count ?? 0, { hazards: [hazard] }));
  for (const { type: name, min } of rule.extra?.per_year_each ?? []) {
    const mix = SECURITY_MIX[name];
    if (mix === undefined) throw new Error(`no reading of the security drill ${name}`);
    demands.push(make('school_year', min, { alternatives: [{ type: mix[0], count: min }], hazards: mix[1] }));
  }
  for (const hazard of each ?? []) demands.push(make('school_year', 1, { hazards: [hazard] }));
  return demands;
}

/** Everything the mandatory drill rules of a school's packs ask for. */
export function demandsFor(school: ReadSchool): Demand[] {
  const packs = new Set<string>();
  const load = (id: string): void => {
    const pack = ruleFile.packs.find((each) => each.id === id);
    if (pack === undefined || packs.has(id)) return;
    packs.add(id);
    for (const other of pack.also_load ?? []) load(other);
  };
  for (const id of school.rulePacks) load(id);
  const rules = ruleFile.rules.filter(
    (rule) => packs.has(rule.pack) && rule.obligation_level === 'mandatory' && DRILLS.includes(rule.drill_type),
  );
  return rules.flatMap((rule) => {
    const held = applies(rule, school);
    if (held === true) return demandsOf(rule);
    if (held === false || rule.otherwise === undefined) return [];
    const { minimum_count, period } = rule.otherwise;
    const { otherwise: _, ...rest } = rule;
    return demandsOf({ ...rest, minimum_count, period });
  });
}
