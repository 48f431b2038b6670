/** One rule of a pack: what it asks, its clause, how well it is known, what Muster does not count; and its number to change. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrillRule, dutyTitle, notCounted, type OwnRulePack, type RuleBook } from '../../../../drills/index.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Tag } from '../../../parts/Tag.js';
import { ReadingText } from './ReadingText.js';
import classes from './RuleItem.module.css';
import { RuleNumberForm } from './RuleNumberForm.js';
import { numberOf } from './ruleEdit.js';

/** Whether a rule's number is the text's own, ours, or taken from the national layer. */
function numberSource(rule: DrillRule): 'stated' | 'default' | 'borrowed' | 'none' {
  if (rule.minimum_count !== null || rule.any_of !== undefined) return 'stated';
  if (rule.default_minimum !== undefined) return 'default';
  return rule.count_fallback_rules === undefined ? 'none' : 'borrowed';
}

export function RuleItem({ rule, own, book }: { rule: DrillRule; own: OwnRulePack; book: RuleBook }) {
  const { t } = useTranslation(['rules', 'ledger', 'drills']);
  const [isEditing, setEditing] = useState(false);
  const scenario = typeof rule.scenario === 'string' ? [rule.scenario] : rule.scenario;
  const titles = dutyTitle(rule.drill_type, scenario, rule.time_of_day, rule.period);
  const title = currentLanguage() === 'en' ? titles.title : titles.titleZh;
  const number = numberOf(rule);
  const source = numberSource(rule);
  const isUnread = rule.verification === 'memory' || rule.confidence === 'low';
  const uncounted = notCounted(rule);
  return (
    <li className={classes.rule}>
      <header>
        <b>{title}</b>
        <Tag tone="outline">{rule.id}</Tag>
        <Tag tone={rule.obligation_level === 'mandatory' ? 'accent' : 'outline'}>
          {t(`rules:level.${rule.obligation_level}`)}
        </Tag>
        <button type="button" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
          {t('rules:number.change', { rule: rule.id })}
        </button>
      </header>
      <p>
        {t(`ledger:period.${number?.period ?? rule.period}`)}
        {number !== null && ` · ${t('rules:number.times', { count: number.count })}`}{' '}
        {source !== 'stated' && <Tag tone="hatch">{t(`rules:number.${source}`)}</Tag>}
      </p>
      {rule.key_term !== undefined && <blockquote lang="zh">{rule.key_term}</blockquote>}
      <p className={classes.source}>
        <span>
          {book.sources[rule.source_ref ?? '']?.title ?? rule.source_document} {rule.article}
        </span>
        <Tag tone={isUnread ? 'hatch' : 'outline'}>{t(`drills:verification.${rule.verification}`)}</Tag>
        <span>{t(`rules:confidence.${rule.confidence}`)}</span>
      </p>
      {uncounted.length > 0 && (
        <p className={classes.uncounted}>
          {t('rules:uncounted.lead')}
          {uncounted
            .map((key) => t(`rules:uncounted.${key}` as 'rules:uncounted.report', { defaultValue: key }))
            .join(t('rules:order.comma'))}
        </p>
      )}
      <details className={classes.notes}>
        <summary>{t('rules:detail.reading')}</summary>
        <p>
          <ReadingText>{rule.notes}</ReadingText>
        </p>
      </details>
      {isEditing && <RuleNumberForm rule={rule} own={own} book={book} onClose={() => setEditing(false)} />}
    </li>
  );
}
