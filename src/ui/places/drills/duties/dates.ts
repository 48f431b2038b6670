/** Days as the calendar of duties writes them: short in a grid, with their weekday in a sentence. */
import type { TFunction } from 'i18next';
import { dayNumber, type IsoDate, weekday, weekdayWord } from '../../../../drills/index.js';
import { day } from '../../../i18n/format.js';
import type { Language } from '../../../i18n/i18n.js';

/** "12-08", "8 Dec". */
export function shortDay(date: IsoDate, language: Language): string {
  return language === 'en' ? day(date, language) : date.slice(5);
}

/** "12 月 8 日 周二", "Tue 8 Dec". */
export function dayOfWeek(date: IsoDate, language: Language): string {
  const word = weekdayWord(weekday(dayNumber(date)), language);
  return language === 'en' ? `${word} ${day(date, language)}` : `${day(date, language)} ${word}`;
}

/** "11 days left", or today. */
export function daysLeft(t: TFunction<'dutyCalendar'>, count: number): string {
  return count === 0 ? t('panel.today') : t('panel.daysLeft', { count });
}
