/** Words of the builder that depend on data: what has no word of its own is shown as the engine has it, marked English. */
import { currentLanguage } from '../../i18n/i18n.js';
import { SOURCES_IN_CHINESE } from './sourcesInChinese.js';

export interface Told {
  readonly text: string;
  /** Set where the text is not in the language of the screen. */
  readonly lang?: 'en';
}

type AnyWords = (key: string, options: Record<string, unknown>) => string;

/** The translate function of any set of words. */
type SomeWords = (...args: never[]) => unknown;

/** The word under a key, else the engine's own English one. */
export function wordOr(t: SomeWords, key: string, english: string): Told {
  const text = (t as unknown as AnyWords)(key, { defaultValue: '' });
  if (text !== '') return { text };
  return currentLanguage() === 'en' ? { text: english } : { text: english, lang: 'en' };
}

/** Where a value comes from, in the language of the screen. */
export function sourceText(english: string): Told {
  if (currentLanguage() === 'en') return { text: english };
  const chinese = SOURCES_IN_CHINESE[english];
  return chinese === undefined ? { text: english, lang: 'en' } : { text: chinese };
}

/** A scenario's name in the language of the screen. */
export function scenarioName({
  name,
  nameEn,
}: {
  readonly name: string;
  readonly nameEn?: string | undefined;
}): string {
  return currentLanguage() === 'en' ? (nameEn ?? name) : name;
}
