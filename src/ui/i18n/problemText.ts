/** A problem in the reader's language: the translated text of its code with its values, else its own message. */

import type { TFunction } from 'i18next';
import type { Problem } from '../../model/index.js';

export function problemText(problem: Problem, t: TFunction): string {
  const translate = t as unknown as (key: string, options: Record<string, unknown>) => string;
  return translate(`problems:${problem.code}`, { ...problem.values, defaultValue: problem.message });
}
