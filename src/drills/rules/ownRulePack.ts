/**
 * One pack a school has changed or added: the pack, its rules and their sources, in the words of `drill-rules.json`,
 * so that it can be handed on as a file.
 */
import * as z from 'zod/mini';
import type { DrillRule, RulePack, RuleSource, StaffingRule } from './drillRules.js';
import { drillRuleSchema, rulePackSchema, ruleSourcesSchema, staffingRuleSchema } from './ruleFields.js';

export const RULE_FILE_VERSION = '1.1';

export interface OwnRulePack {
  readonly schema_version: typeof RULE_FILE_VERSION;
  readonly pack: RulePack;
  readonly sources: Readonly<Record<string, RuleSource>>;
  readonly rules: readonly DrillRule[];
  readonly staffing_rules: readonly StaffingRule[];
}

/** Its fields one by one, as a project keeps them. */
export const ownRulePackSchema = z.readonly(
  z.strictObject({
    schema_version: z.literal(RULE_FILE_VERSION),
    pack: rulePackSchema,
    sources: ruleSourcesSchema,
    rules: z.array(drillRuleSchema),
    staffing_rules: z.array(staffingRuleSchema),
  }),
);
