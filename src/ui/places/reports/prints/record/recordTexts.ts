/** Values and items of a record as the print writes them. */
import {
  type Both,
  type DrillRecord,
  RECORD_WORDS,
  type RecordThreshold,
  SOURCE_WORDS,
  type ValueSource,
} from '../../../../../drills/index.js';
import { clock } from '../../../../i18n/format.js';
import { listMark, type PrintLanguage, sayIn } from '../../../../prints/printLanguage.js';
import type { BothTexts } from '../../../../prints/useBothTexts.js';
import { UNIT_KEYS } from '../../../drills/thresholds/useThresholdWords.js';

export const RECORD_WORD_FILES = ['rubric', 'thresholds'] as const;
export type RubricWords = BothTexts<typeof RECORD_WORD_FILES>;

/** Trailing zeros and more than six digits tell nothing. */
const digits = (value: number): string => String(Number(value.toPrecision(6))).replace(/^-/, '−');

/** With its unit: a yes or no, a share, a time by the clock as well. */
export function valueText(value: number | null, unit: string, words: RubricWords, language: PrintLanguage): string {
  if (value === null) return '—';
  if (unit === '0/1') return sayIn(value === 1 ? RECORD_WORDS.yes : RECORD_WORDS.no, language);
  if (unit === '0..1') return `${digits(value * 100)} %`;
  const after = words((t) => t(`unit.${unit as 's'}`));
  const text = `${digits(value)} ${sayIn(after, language)}`.trim();
  return unit === 's' && value >= 60 ? `${text} (${clock(value)})` : text;
}

export function sourceText(sources: readonly ValueSource[], isFromFindings: boolean, language: PrintLanguage): string {
  if (isFromFindings) return sayIn(RECORD_WORDS.fromFindings, language);
  if (sources.length === 0) return sayIn(RECORD_WORDS.sourceUnknown, language);
  const texts = sources.map(({ from, note = '', taps = [] }) => {
    const counted =
      taps.length === 0 ? '' : ` ${taps.length}${language === 'en' ? ' ' : ''}${sayIn(RECORD_WORDS.tapsOf, language)}`;
    return `${sayIn(SOURCE_WORDS[from], language)}${from === 'taps' ? counted : ''}${note === '' ? '' : ` (${note})`}`;
  });
  return texts.join(listMark(language));
}

export const itemName = (id: string, words: RubricWords): Both => words((t) => t(`item.${id as 'M1'}`));
export const valueName = (name: string, words: RubricWords): Both =>
  words((t) => t(`value.${name as 'classes'}.label`));

export function thresholdText({ name, value, unit, proposed }: RecordThreshold, words: RubricWords): Both {
  return words((t) => {
    const amount = (number: number) => t(`thresholds:amount.${UNIT_KEYS[unit]}`, { value: number });
    const own = proposed === null ? '' : ` ▲ (${t('thresholds:rubrics', { amount: amount(proposed) })})`;
    return `${t(`thresholds:name.${name as 'full'}`)} ${amount(value)}${own}`;
  });
}

export const whoText = ({ who = [] }: DrillRecord, language: PrintLanguage): string =>
  who.map(({ role, name = '' }) => (name === '' ? role : `${role} ${name}`)).join(listMark(language));
