/** How a line of the ledger is called: its title, and for one part of a rule what the part asks for. */
import type { TFunction } from 'i18next';
import type { Duty } from '../../../../drills/index.js';
import { currentLanguage } from '../../../i18n/i18n.js';

export function dutyWords(duty: Duty, t: TFunction<'ledger'>): string {
  const title = currentLanguage() === 'en' ? duty.title : duty.titleZh;
  // parts of rules that ship have words; of an added pack the file's own
  return duty.part.startsWith('also')
    ? t(`part.${duty.rule}.${duty.part}` as 'part.JH-04.also1', { defaultValue: duty.reason ?? title })
    : title;
}
