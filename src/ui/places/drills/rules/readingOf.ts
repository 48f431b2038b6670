/**
 * How a rule is read, in the reader's language. The rule file says it in English; what a school wrote into a pack of its
 * own stands as it was written.
 */
import type { Language } from '../../../i18n/i18n.js';
import { abroadReadings } from './readings/abroadReadings.js';
import { chinaReadings } from './readings/chinaReadings.js';
import { staffingReadings } from './readings/staffingReadings.js';

const readingsZh: Readonly<Record<string, string>> = { ...chinaReadings, ...abroadReadings, ...staffingReadings };

export interface Reading {
  readonly text: string;
  /** The language it is in; `undefined` where a person wrote it. */
  readonly lang: 'zh' | 'en' | undefined;
}

export function readingOf(text: string, language: Language): Reading {
  const zh = Object.hasOwn(readingsZh, text) ? readingsZh[text] : undefined;
  if (zh === undefined) return { text, lang: undefined };
  return language === 'en' ? { text, lang: 'en' } : { text: zh, lang: 'zh' };
}
