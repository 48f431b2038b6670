/** The term or year a report is of, above its paper. */
import { useTranslation } from 'react-i18next';
import { type ReportPeriod, TERM_WORDS } from '../../../../drills/index.js';
import { replaceParams } from '../../../app/router.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { PrintChoice } from '../../../prints/PrintChoice.js';
import { inBoth, type PrintLanguage, sayIn } from '../../../prints/printLanguage.js';

/** `2026–2027 上学期`; the name alone where it says a year itself. */
export function periodName({ kind, year, name, nameEn }: ReportPeriod, language: PrintLanguage): string {
  const part = sayIn(kind === 'year' ? TERM_WORDS.wholeYear : inBoth(name, nameEn), language);
  return /\d{4}/.test(part) ? part : `${year.replace('-', '–')} ${part}`.trim();
}

interface PeriodChoiceProps {
  readonly periods: readonly ReportPeriod[];
  readonly period: ReportPeriod;
}

export function PeriodChoice({ periods, period }: PeriodChoiceProps) {
  const { t } = useTranslation('reports');
  return (
    <PrintChoice
      label={t('period')}
      value={period.id}
      options={periods.map((each) => ({ value: each.id, label: periodName(each, currentLanguage()) }))}
      onChange={(value) => replaceParams({ period: value })}
    />
  );
}
