/** The name of the school as a print wants it. */
import type { School } from '../../scenarios/index.js';
import { inBoth, type PrintLanguage, sayIn } from './printLanguage.js';

export function schoolName({ name, nameEn = name }: Pick<School, 'name' | 'nameEn'>, language: PrintLanguage): string {
  return sayIn(inBoth(name, nameEn), language);
}
