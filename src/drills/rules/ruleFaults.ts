/**
 * What one field of a rule asks of another: the conditions of `drill-rules.schema.json`, and references that must
 * lead somewhere. Told by pack, rule and field.
 */
import { type Problem, problem } from '../../model/index.js';
import { dayNumberOrNull } from '../calendar/civilDate.js';
import type { DrillRule } from './drillRules.js';
import type { OwnRulePack } from './ownRulePack.js';
import type { RuleBook } from './ruleBook.js';

/** A field that another field asks for, or forbids. */
interface Fault {
  readonly field: string;
  readonly because: string;
  readonly isMissing: boolean;
}

/** Where the fields of one rule disagree. */
export function fieldFaults(rule: DrillRule): Fault[] {
  const faults: Fault[] = [];
  const need = (isMet: boolean, field: string, because: string): void => {
    if (!isMet) faults.push({ field, because, isMissing: true });
  };
  const refuse = (isMet: boolean, field: string, because: string): void => {
    if (!isMet) faults.push({ field, because, isMissing: false });
  };
  const { applies_to: applies } = rule;
  if (rule.drill_type === 'any_of') need(rule.any_of !== undefined, 'any_of', 'drill_type: any_of');
  else refuse(rule.any_of === undefined, 'any_of', `drill_type: ${rule.drill_type}`);
  if (rule.verification === 'seed_text') {
    need(rule.key_term !== undefined, 'key_term', 'verification: seed_text');
    need(rule.source_ref?.startsWith('seed-') === true, 'source_ref', 'verification: seed_text');
    need(typeof rule.source_file === 'string', 'source_file', 'verification: seed_text');
  }
  if (rule.default_minimum !== undefined) {
    need(rule.count_is_default === true, 'count_is_default', 'default_minimum');
    refuse(rule.minimum_count === null, 'minimum_count', 'default_minimum');
  }
  if (rule.count_fallback_pack !== undefined) {
    need(rule.count_fallback_rules !== undefined, 'count_fallback_rules', 'count_fallback_pack');
  }
  if (rule.obligation_level === 'authority_duty') {
    need(applies.authority !== undefined, 'applies_to.authority', 'obligation_level: authority_duty');
  } else {
    refuse(applies.authority === undefined, 'applies_to.authority', `obligation_level: ${rule.obligation_level}`);
  }
  if (applies.authority === undefined) {
    need(applies.school_types.length > 0, 'applies_to.school_types', 'applies_to.authority');
  } else {
    refuse(applies.school_types.length === 0, 'applies_to.school_types', 'applies_to.authority');
  }
  if (rule.period === 'day+week+month') need(rule.also !== undefined, 'also', 'period: day+week+month');
  return faults;
}

const DATE_FIELDS = ['valid_from', 'valid_until'] as const;

/**
 * Problems of one pack that its fields alone do not show.
 *
 * @param others - all that stands beside the pack and was looked at before it
 * @param ruleIds - the rules that references may lead to
 */
export function packFaults(own: OwnRulePack, others: RuleBook, ruleIds: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const pack = own.pack.id;
  const tell = (code: string, item: string, field: string, words: string, more: Record<string, string> = {}): void => {
    const message = `Pack “${pack}”, ${item}, field “${field}”: ${words}`;
    problems.push(problem('error', code, `${item}.${field}`, message, { values: { pack, item, field, ...more } }));
  };
  const sources = { ...others.sources, ...own.sources };
  const checkSource = (item: string, source: string | null): void => {
    if (source === null || Object.hasOwn(sources, source)) return;
    const words = `there is no source “${source}”. Add it under "sources".`;
    tell('rule-reference-unknown', item, 'source_ref', words, { reference: source });
  };
  const checkDay = (item: string, field: string, day: string | undefined): void => {
    if (day === undefined || dayNumberOrNull(day) !== null) return;
    tell('rule-field-date', item, field, `“${day}” is no day of the calendar. Write it as 2026-09-01.`);
  };
  checkDay('pack', 'checked_on', own.pack.checked_on);
  for (const source of Object.keys(own.sources)) {
    checkDay(source, 'programme_until', own.sources[source]?.programme_until);
  }
  for (const each of own.pack.also_load ?? []) {
    if (each === pack || others.packs.some(({ id }) => id === each)) continue;
    tell('rule-reference-unknown', 'pack', 'also_load', `there is no pack “${each}”.`, { reference: each });
  }
  const seen = new Set(others.rules.map((rule) => rule.id));
  for (const rule of own.rules) {
    if (seen.has(rule.id)) {
      const words = 'this id is in use already. Give the rule another one.';
      tell('rule-id-used-twice', rule.id, 'id', words);
    }
    seen.add(rule.id);
    for (const { field, because, isMissing } of fieldFaults(rule)) {
      const words = isMissing ? `must be filled because of “${because}”.` : `does not go with “${because}”. Remove it.`;
      tell(isMissing ? 'rule-field-needed' : 'rule-field-contrary', rule.id, field, words, { because });
    }
    checkSource(rule.id, rule.source_ref);
    for (const field of DATE_FIELDS) checkDay(rule.id, field, rule[field]);
    for (const [field, ids] of [
      ['count_fallback_rules', rule.count_fallback_rules],
      ['default_minimum.additional_to', rule.default_minimum?.additional_to],
    ] as const) {
      for (const id of ids ?? []) {
        if (ruleIds.has(id)) continue;
        tell('rule-reference-unknown', rule.id, field, `there is no rule “${id}”.`, { reference: id });
      }
    }
  }
  const staffing = new Set(others.staffing_rules.map((rule) => rule.id));
  for (const rule of own.staffing_rules) {
    if (staffing.has(rule.id)) {
      tell('rule-id-used-twice', rule.id, 'id', 'this id is in use already. Give the rule another one.');
    }
    staffing.add(rule.id);
    checkSource(rule.id, rule.source_ref);
  }
  return problems;
}
