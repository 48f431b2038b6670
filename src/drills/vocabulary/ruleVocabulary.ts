/**
 * The words a rule file may use, each list closed. How each is read stands in `drill-rules.json` under `how_to_read`.
 */

export const OBLIGATION_LEVELS = ['mandatory', 'guidance', 'quality', 'authority_duty'] as const;
export type ObligationLevel = (typeof OBLIGATION_LEVELS)[number];

export const PRODUCT_CLASSES = ['core', 'adjacent'] as const;
export type ProductClass = (typeof PRODUCT_CLASSES)[number];

/** How well we know a rule; anything but a text read at its source is shown as such. */
export const VERIFICATIONS = ['seed_text', 'official_page', 'secondary_source', 'memory'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const PACK_LAYERS = ['local', 'national', 'foreign'] as const;
export type PackLayer = (typeof PACK_LAYERS)[number];

export const RULE_AUTHORITIES = ['education_department', 'township_government', 'police', 'district'] as const;

export const RULE_TIMES = [
  'lesson',
  'break',
  'exercise',
  'meal',
  'noon_rest',
  'assembly',
  'evening_study',
  'night',
] as const;

export const RULE_PERIODS = [
  'day',
  'week',
  'month',
  'quarter',
  'semester',
  'semester_first_week',
  'semester_first_6_weeks',
  'term',
  'term_in_bushfire_season',
  'half_year',
  'six_months_rolling',
  'school_year',
  'school_year_first_10_days',
  'calendar_year',
  'season',
  'after_first_week',
  'regular',
  'unspecified',
  'set_by_fire_plan',
  'campaign',
  'event',
  'per_drill',
  'after_each_drill',
  'standing',
  'day+week+month',
] as const;
export type RulePeriod = (typeof RULE_PERIODS)[number];

/** What rules ask for that is a drill. */
const DRILLS = [
  'evacuation_live',
  'comprehensive_live',
  'special_live',
  'special_any',
  'any_of',
  'tabletop',
  'lockdown',
  'shelter',
  'security_drill',
  'bus_evacuation',
  'any_safety_drill',
  'any_disaster_drill',
] as const;

export const RULE_DRILL_TYPES = [
  ...DRILLS,
  'intruder_exercise',
  'target',
  'education',
  'staff_training',
  'guard_training',
  'meeting',
  'inspection',
  'equipment_check',
  'rectification',
  'plan_inventory',
  'plan_revision',
  'incident_reporting',
  'competence_coverage',
] as const;
export type RuleDrillType = (typeof RULE_DRILL_TYPES)[number];

/** Whether it is met by holding a drill; everything else is met by evidence. */
export function isDrill(type: RuleDrillType): boolean {
  return DRILLS.some((each) => each === type);
}

export const RULE_SCENARIOS = [
  'any',
  'any_security',
  'fire',
  'earthquake',
  'intruder',
  'bomb_threat',
  'flood',
  'debris_flow',
  'food_safety',
  'epidemic',
  'night_dormitory',
  'school_bus',
  'severe_weather',
  'tornado',
  'typhoon',
  'bushfire',
  'evacuation',
  'lockdown',
  'shelter',
  'hazard',
  'security',
  'general_safety',
] as const;
export type RuleScenario = (typeof RULE_SCENARIOS)[number];
