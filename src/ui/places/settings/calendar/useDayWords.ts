/** A day in words: its date, what it is, and who says so. */
import { useTranslation } from 'react-i18next';
import { isoDate, type SchoolDay, weekday } from '../../../../drills/index.js';
import { day as dayText } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';

/** As the words name them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export function useDayWords() {
  const { t } = useTranslation('calendar');
  const language = currentLanguage();
  const date = ({ day }: Pick<SchoolDay, 'day'>): string => {
    const name = t(`weekday.${WEEKDAYS[weekday(day) - 1] ?? 'mon'}`);
    return t('dayWithWeekday', { date: dayText(isoDate(day), language, true), weekday: name });
  };
  const what = ({ kind, name }: SchoolDay): string => {
    const words = t(`kind.${kind}`);
    return name === null ? words : t('named', { name: language === 'en' ? name.en : name.zh, kind: words });
  };
  const sentence = (described: SchoolDay): string => {
    const parts = [date(described), what(described)];
    if (described.isProvisional) parts.push(t('awaitsNotice'));
    return parts.join(t('comma'));
  };
  return { date, what, sentence };
}
