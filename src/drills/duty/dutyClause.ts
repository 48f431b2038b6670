/** The clause behind a rule: quote, document, article and how well we know it. */
import { type DayNumber, dayNumberOrNull } from '../calendar/civilDate.js';
import clauseTextsJson from '../data/clause-texts.json' with { type: 'json' };
import type { DrillRule, RulePack } from '../rules/drillRules.js';
import type { RuleBook } from '../rules/ruleBook.js';
import type { DutyClause } from './duty.js';

/** Paragraphs by source and article. */
const clauseTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = clauseTextsJson;

/**
 * @param from - first day of the duty, to tell whether a programme is over by then
 */
export function dutyClause(rule: DrillRule, pack: RulePack, from: DayNumber, book: RuleBook): DutyClause {
  const source = rule.source_ref === null ? undefined : book.sources[rule.source_ref];
  const paragraphs = rule.source_ref === null ? undefined : clauseTexts[rule.source_ref];
  const texts = rule.article.split(';').map((article) => paragraphs?.[article.trim()]);
  const found = texts.filter((text) => text !== undefined);
  const programme = source?.programme_until;
  const programmeEnd = programme === undefined ? null : dayNumberOrNull(programme);
  return {
    quote: rule.key_term ?? null,
    fullText: found.length === 0 ? null : found.join('\n'),
    sourceTitle: source?.title ?? rule.source_document,
    docNo: source?.doc_no ?? null,
    article: rule.article,
    date: source?.date ?? null,
    jurisdiction: rule.jurisdiction,
    url: rule.source_url ?? source?.urls?.[0] ?? null,
    verification: rule.verification,
    confidence: rule.confidence,
    isUnconfirmed: rule.verification === 'memory' || rule.confidence === 'low',
    checkedOn: pack.checked_on,
    notes: rule.notes,
    programmeOverSince: programme !== undefined && programmeEnd !== null && programmeEnd < from ? programme : null,
  };
}
