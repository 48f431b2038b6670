/** Where the names of holidays and examinations stand over the grid, and which of two near ones gives way downwards. */
import type { TFunction } from 'i18next';
import { isoDate, type SchoolDayKind } from '../../../../../drills/index.js';
import type { Language } from '../../../../i18n/i18n.js';
import { shortDay } from '../dates.js';
import { placeOf, type SemesterGrid } from './semesterGrid.js';

export interface OffLabel {
  readonly from: number;
  readonly kind: SchoolDayKind;
  readonly name: string;
  /** Name and dates in full. */
  readonly title: string;
  /** Middle of the stretch, percent of the line, held off the ends. */
  readonly place: number;
  readonly isLow: boolean;
  readonly isProvisional: boolean;
}

/** Distance two names on one line need, percent. */
const NAME_ROOM: Readonly<Record<Language, number>> = { 'zh-CN': 7, en: 11 };

/** Longest name that is written; the whole one is in the title. */
const MOST_SIGNS: Readonly<Record<Language, number>> = { 'zh-CN': 4, en: 12 };

function shortened(name: string, language: Language): string {
  const signs = [...name];
  const most = MOST_SIGNS[language];
  return signs.length <= most ? name : `${signs.slice(0, most - 1).join('')}…`;
}

export function offLabels(grid: SemesterGrid, language: Language, t: TFunction<'dutyCalendar'>): OffLabel[] {
  let lastHigh = Number.NEGATIVE_INFINITY;
  return grid.off.map(({ kind, name, from, until, isProvisional }) => {
    const middle = (placeOf(grid, from) + placeOf(grid, until + 1)) / 2;
    const place = Math.min(97, Math.max(3, middle));
    const isLow = place - lastHigh < NAME_ROOM[language];
    if (!isLow) lastHigh = place;
    // 国庆节 is written 国庆: the word for a festival is left out where room is short
    const full = name === null ? t(`off.${kind}`) : language === 'en' ? name.en : name.zh;
    const short = language === 'en' ? full.replace(/ (Festival|Day)$/, '') : full.replace(/(?<=..)节$/, '');
    return {
      from,
      kind,
      name: shortened(short, language),
      title: `${full} ${shortDay(isoDate(from), language)}–${shortDay(isoDate(until), language)}`,
      place,
      isLow,
      isProvisional,
    };
  });
}
