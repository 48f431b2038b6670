/** Names in several languages → the school's own label and an English twin. */
import { isObject } from '../features/geojson.js';

export interface Label {
  readonly name: string;
  readonly nameEn: string;
}

/** Without the blanks and the dash that stand where a room number was left out. */
export function tidyText(text: unknown): string {
  return typeof text === 'string'
    ? text
        .replace(/\s+/g, ' ')
        .replace(/[\s\-–—]+$/, '')
        .trim()
    : '';
}

const isEnglish = (language: string) => /^en\b/i.test(language);

/**
 * The label of an IMDF `name` object.
 *
 * The local language comes first: the first one in the file that is not English. `null` where nothing is left to read.
 */
export function readLabel(value: unknown): Label | null {
  if (!isObject(value)) return null;
  const languages = Object.keys(value);
  const local = languages.filter((language) => !isEnglish(language)).map((language) => tidyText(value[language]));
  const english = languages.filter(isEnglish).map((language) => tidyText(value[language]));
  const nameEn = english.find((text) => text !== '');
  const name = local.find((text) => text !== '') ?? nameEn;
  return name === undefined ? null : { name, nameEn: nameEn ?? name };
}

/** A label with the same addition in both languages. */
export function extendLabel(label: Label, addition: string): Label {
  return { name: `${label.name}${addition}`, nameEn: `${label.nameEn}${addition}` };
}
