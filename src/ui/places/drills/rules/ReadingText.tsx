import { currentLanguage } from '../../../i18n/i18n.js';
import { readingOf } from './readingOf.js';

/** How a rule is read, in the reader's language. */
export function ReadingText({ children }: { children: string }) {
  const { text, lang } = readingOf(children, currentLanguage());
  return <span lang={lang}>{text}</span>;
}
