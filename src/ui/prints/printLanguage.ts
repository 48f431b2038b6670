/** The language of a print: Chinese, English, or both beside each other. It need not be that of the screen. */
import type { Both } from '../../drills/index.js';

export { both as inBoth } from '../../drills/index.js';

export const PRINT_LANGUAGES = ['zh-CN', 'en', 'both'] as const;
export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];

/** The words of a print on one line; what is the same in both languages is said once. */
export function sayIn(text: Both, language: PrintLanguage): string {
  if (language !== 'both') return text[language];
  return text['zh-CN'] === text.en ? text.en : `${text['zh-CN']} ${text.en}`;
}

/** What stands between items of a list. */
export const listMark = (language: PrintLanguage): string => (language === 'en' ? ', ' : '、');

/** What stands between a label and its value. */
export const colon = (language: PrintLanguage): string => (language === 'en' ? ': ' : '：');

/** The language of what is said once even in a print in both: Chinese. */
export const oneOf = (language: PrintLanguage): 'zh-CN' | 'en' => (language === 'en' ? 'en' : 'zh-CN');

/** The languages of a print, in the order they stand in it. */
export const languagesOf = (language: PrintLanguage): readonly ('zh-CN' | 'en')[] =>
  language === 'both' ? ['zh-CN', 'en'] : [language];

/** Words read out by screen readers: of a print in both languages the Chinese ones. */
export const spoken = (text: Both, language: PrintLanguage): string => text[oneOf(language)];
