/** Words of the screen for a print, in both languages at once. */
import { useEffect, useState } from 'react';
import type { Both } from '../../drills/index.js';
import { wordsInAll } from '../i18n/i18n.js';

/** By key, as `phase.alarm.name`; what has no word is its own. */
export type BothWords = (key: string) => Both;

function wordAt(words: unknown, key: string): string {
  let at = words;
  for (const part of key.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof at === 'string' ? at : (key.split('.').at(-1) ?? key);
}

/** `null` until they are there. */
export function useBothWords(namespace: string): BothWords | null {
  const [words, setWords] = useState<Readonly<Record<'zh-CN' | 'en', unknown>> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    wordsInAll(namespace).then(
      (found) => isCurrent && setWords(found),
      () => isCurrent && setWords({ 'zh-CN': {}, en: {} }),
    );
    return () => {
      isCurrent = false;
    };
  }, [namespace]);
  if (words === null) return null;
  return (key) => ({ 'zh-CN': wordAt(words['zh-CN'], key), en: wordAt(words.en, key) });
}
