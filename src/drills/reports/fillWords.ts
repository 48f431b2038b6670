import type { Both } from '../exports/planWords.js';

/** Puts values into a sentence; a name it has no value for stays as it is. */
export function fillWords(text: Both, values: Readonly<Record<string, Both | string | number>>): Both {
  const fill = (language: keyof Both) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'object' ? value[language] : `${value}`;
    });
  return { 'zh-CN': fill('zh-CN'), en: fill('en') };
}
