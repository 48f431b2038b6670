/**
 * The drill rules as data: what the notices and norms oblige a school to do, clause by clause.
 *
 * The file is trusted: a test holds it to `drill-rules.schema.json` and to its own cross references, so
 * nothing is validated at start. How each field is read stands in the file under `how_to_read`.
 */
import type { SchoolStage } from '../../scenarios/index.js';
import rulesJson from '../data/drill-rules.json' with { type: 'json' };
import type {
  Confidence,
  ObligationLevel,
  PackLayer,
  ProductClass,
  RuleDrillType,
  RulePeriod,
  RuleScenario,
  Verification,
} from '../vocabulary/ruleVocabulary.js';

export interface AppliesTo {
  /** Empty: no school, the duty is the named authority's. */
  readonly school_types: readonly SchoolStage[];
  readonly boarding: 'any' | 'required';
  readonly terrain: 'any' | 'mountain';
  readonly authority?: string;
  readonly uses_school_bus?: true;
  readonly fire_key_unit?: true;
  readonly bushfire_at_risk?: true;
  readonly scheme_required_if?: string;
  readonly any_of?: readonly {
    readonly boarding?: 'any' | 'required';
    readonly school_types?: readonly SchoolStage[];
    readonly crowded_urban?: true;
  }[];
}

export interface DrillRule {
  readonly id: string;
  readonly pack: string;
  readonly jurisdiction: string;
  readonly source_ref: string | null;
  readonly source_document: string;
  readonly source_file: string | null;
  readonly source_url?: string;
  readonly article: string;
  readonly applies_to: AppliesTo;
  readonly drill_type: RuleDrillType;
  /** A list means alternatives. */
  readonly scenario: RuleScenario | readonly RuleScenario[];
  /** Each listed scenario at least this often. */
  readonly scenario_coverage?: {
    readonly each: readonly RuleScenario[];
    readonly minimum_count: number;
    readonly period: RulePeriod;
    readonly is_default: boolean;
  };
  /** `null`: the text gives no number. */
  readonly minimum_count: number | null;
  readonly unit?: 'days' | 'class_period';
  readonly per?: 'guard';
  readonly period: RulePeriod;
  readonly time_of_day?: string;
  readonly season_hint?: string;
  readonly default_minimum?: {
    readonly count: number;
    readonly period: RulePeriod;
    readonly additional_to?: readonly string[];
  };
  readonly count_is_default?: true;
  readonly count_fallback_pack?: string;
  readonly count_fallback_rules?: readonly string[];
  readonly any_of?: readonly { readonly drill_type: RuleDrillType; readonly minimum_count: number }[];
  /** Further parallel rhythms of the same rule. */
  readonly also?: readonly { readonly period: RulePeriod; readonly minimum_count: number; readonly what?: string }[];
  /** What holds when the last condition of `applies_to` is false. */
  readonly otherwise?: { readonly minimum_count: number; readonly period: RulePeriod };
  /** So many of the minimum by, or from, this month-day. */
  readonly deadline?: readonly {
    readonly count: number;
    readonly by?: string;
    readonly from?: string;
    readonly of?: string;
  }[];
  readonly targets?: readonly {
    readonly profile: string;
    readonly primary_s?: number;
    readonly middle_s?: number;
    readonly all_s?: number;
  }[];
  readonly counts_unplanned_alarm?: boolean;
  /** Days a finding of each severity may take where the school says nothing else. */
  readonly severity_tiers?: readonly {
    readonly tier: 'general' | 'larger' | 'major';
    readonly deadline_days_default: number | null;
  }[];
  /** The steps of a closed loop, by their names in the text. */
  readonly states?: readonly string[];
  /** Further numbers, known by key. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly valid_from?: string;
  readonly valid_until?: string;
  readonly obligation_level: ObligationLevel;
  readonly product_class: ProductClass;
  readonly verification: Verification;
  readonly confidence: Confidence;
  readonly notes: string;
  /** The words of the clause, in the language of the source. */
  readonly key_term?: string;
}

export interface RulePack {
  readonly id: string;
  readonly layer: PackLayer;
  readonly jurisdiction: string;
  readonly title: string;
  readonly checked_on: string;
  readonly also_load?: readonly string[];
  readonly note?: string;
}

export interface RuleSource {
  readonly jurisdiction: string;
  readonly title: string;
  readonly doc_no?: string | null;
  readonly date?: string;
  readonly urls?: readonly string[];
  /** End of the programme named in the title; its rules go on until the school switches the pack off. */
  readonly programme_until?: string;
}

export interface StaffingRule {
  readonly id: string;
  readonly pack: string;
  readonly source_ref: string;
  readonly source_document?: string;
  readonly article: string;
  readonly what: string;
  readonly base_variable?: string;
  readonly formula: string;
  readonly ambiguity: readonly string[];
  readonly verification: Verification;
  readonly confidence?: Confidence;
  readonly source_url?: string;
  readonly fallback?: string;
}

export interface DrillRules {
  readonly packs: readonly RulePack[];
  readonly sources: Readonly<Record<string, RuleSource>>;
  readonly rules: readonly DrillRule[];
  readonly staffing_rules: readonly StaffingRule[];
  readonly staffing_worked_examples: { readonly rows: readonly Readonly<Record<string, number>>[] };
}

export const drillRules = rulesJson as unknown as DrillRules;
