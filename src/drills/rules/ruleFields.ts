/**
 * The fields of packs, sources and rules, as `drill-rules.schema.json` has them. What one field asks of another is
 * checked beside this, in `ruleFaults.ts`.
 */
import * as z from 'zod/mini';
import { SCHOOL_STAGES } from '../../scenarios/index.js';
import {
  CONFIDENCES,
  OBLIGATION_LEVELS,
  PACK_LAYERS,
  PRODUCT_CLASSES,
  RULE_AUTHORITIES,
  RULE_DRILL_TYPES,
  RULE_PERIODS,
  RULE_SCENARIOS,
  RULE_TIMES,
  VERIFICATIONS,
} from '../vocabulary/ruleVocabulary.js';

const text = z.string().check(z.minLength(1), z.maxLength(20_000));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const monthDay = z.string().check(z.regex(/^\d{2}-\d{2}$/));
const identifier = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));
const positive = z.int().check(z.gte(1), z.lte(10_000));
const isUnique = (items: readonly unknown[]): boolean =>
  new Set(items.map((item) => JSON.stringify(item))).size === items.length;
const someOf = <T extends z.core.$ZodType>(item: T, least = 1) =>
  z.array(item).check(z.minLength(least), z.maxLength(1000), z.refine(isUnique));
const stages = z.array(z.enum(SCHOOL_STAGES)).check(z.refine(isUnique));
const boarding = z.enum(['any', 'required']);

export const rulePackSchema = z.strictObject({
  id: identifier,
  layer: z.enum(PACK_LAYERS),
  jurisdiction: text,
  title: text,
  checked_on: date,
  also_load: z.optional(z.array(identifier).check(z.minLength(1))),
  note: z.optional(text),
});

export const ruleSourceSchema = z.strictObject({
  kind: z.enum(['seed', 'norm']),
  file: z.optional(text),
  jurisdiction: text,
  title: text,
  doc_no: z.optional(z.nullable(z.string())),
  date: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}-\d{2})?$/))),
  note: z.optional(text),
  urls: z.optional(z.array(text).check(z.minLength(1))),
  valid_from: z.optional(date),
  valid_until: z.optional(date),
  programme_until: z.optional(date),
});

export const ruleSourcesSchema = z.record(identifier, ruleSourceSchema);

const appliesToSchema = z.strictObject({
  school_types: stages,
  boarding,
  terrain: z.enum(['any', 'mountain']),
  authority: z.optional(z.enum(RULE_AUTHORITIES)),
  uses_school_bus: z.optional(z.literal(true)),
  fire_key_unit: z.optional(z.literal(true)),
  bushfire_at_risk: z.optional(z.literal(true)),
  scheme_required_if: z.optional(text),
  any_of: z.optional(
    z
      .array(
        z
          .strictObject({
            boarding: z.optional(boarding),
            school_types: z.optional(stages),
            crowded_urban: z.optional(z.literal(true)),
          })
          .check(z.refine((condition) => Object.keys(condition).length > 0)),
      )
      .check(z.minLength(2)),
  ),
});

export const drillRuleSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]{2,3}-[0-9]{2}$/)),
  pack: identifier,
  jurisdiction: text,
  source_ref: z.nullable(identifier),
  source_document: z.string().check(
    z.minLength(3),
    z.refine((title) => !['idem', 'Idem', 'ibid', 'ibid.'].includes(title)),
  ),
  source_file: z.nullable(z.string().check(z.regex(/^00[0-4]_[0-9a-f]{16}\.txt$/))),
  source_url: z.optional(z.string().check(z.regex(/^https?:\/\//))),
  article: text,
  applies_to: appliesToSchema,
  drill_type: z.enum(RULE_DRILL_TYPES),
  scenario: z.union([z.enum(RULE_SCENARIOS), someOf(z.enum(RULE_SCENARIOS))]),
  scenario_coverage: z.optional(
    z.strictObject({
      each: someOf(z.enum(RULE_SCENARIOS)),
      minimum_count: positive,
      period: z.enum(RULE_PERIODS),
      is_default: z.boolean(),
    }),
  ),
  minimum_count: z.nullable(positive),
  unit: z.optional(z.enum(['days', 'class_period'])),
  per: z.optional(z.enum(['guard'])),
  period: z.enum(RULE_PERIODS),
  period_default: z.optional(z.enum(['calendar_quarter_intersect_teaching_days'])),
  window: z.optional(
    z.strictObject({ anchor: z.enum(['first_teaching_day']), default: text, strict_variant: z.optional(text) }),
  ),
  time_of_day: z.optional(z.enum(RULE_TIMES)),
  season_hint: z.optional(text),
  teaching_months_only: z.optional(z.boolean()),
  default_minimum: z.optional(
    z.strictObject({
      count: positive,
      period: z.enum(RULE_PERIODS),
      additional_to: z.optional(someOf(text)),
    }),
  ),
  count_is_default: z.optional(z.literal(true)),
  count_fallback_pack: z.optional(identifier),
  count_fallback_rules: z.optional(someOf(text)),
  count_fallback_advice: z.optional(someOf(text)),
  any_of: z.optional(
    z.array(z.strictObject({ drill_type: z.enum(RULE_DRILL_TYPES), minimum_count: positive })).check(z.minLength(2)),
  ),
  also: z.optional(
    z
      .array(z.strictObject({ period: z.enum(RULE_PERIODS), minimum_count: positive, what: z.optional(text) }))
      .check(z.minLength(1)),
  ),
  otherwise: z.optional(z.strictObject({ minimum_count: positive, period: z.enum(RULE_PERIODS) })),
  deadline: z.optional(
    z
      .array(
        z.strictObject({
          count: positive,
          by: z.optional(monthDay),
          from: z.optional(monthDay),
          of: z.optional(text),
        }),
      )
      .check(z.minLength(1)),
  ),
  severity_tiers: z.optional(
    z
      .array(
        z.strictObject({
          tier: z.enum(['general', 'larger', 'major']),
          action: text,
          deadline_days_default: z.nullable(positive),
        }),
      )
      .check(z.minLength(1)),
  ),
  deadline_note: z.optional(text),
  states: z.optional(someOf(text, 2)),
  targets: z.optional(
    z
      .array(
        z.strictObject({
          profile: z.enum(['stage', 'low_rise']),
          primary_s: z.optional(positive),
          middle_s: z.optional(positive),
          all_s: z.optional(positive),
          max_storeys: z.optional(positive),
        }),
      )
      .check(z.minLength(1)),
  ),
  counts_unplanned_alarm: z.optional(z.boolean()),
  counts_note: z.optional(text),
  valid_from: z.optional(date),
  valid_until: z.optional(date),
  extra: z.optional(z.record(z.string(), z.unknown())),
  obligation_level: z.enum(OBLIGATION_LEVELS),
  product_class: z.enum(PRODUCT_CLASSES),
  verification: z.enum(VERIFICATIONS),
  confidence: z.enum(CONFIDENCES),
  notes: text,
  key_term: z.optional(text),
});

export const staffingRuleSchema = z.strictObject({
  id: z.string().check(z.regex(/^ST-[A-Z0-9-]+$/)),
  pack: identifier,
  source_ref: identifier,
  source_file: z.nullable(text),
  source_document: z.optional(text),
  article: text,
  what: text,
  base_variable: z.optional(text),
  formula: text,
  ambiguity: z.array(text),
  verification: z.enum(VERIFICATIONS),
  confidence: z.optional(z.enum(CONFIDENCES)),
  source_url: z.optional(text),
  fallback: z.optional(text),
  extra: z.optional(z.array(text)),
  examples: z.optional(z.array(z.record(z.string(), z.unknown()))),
});
