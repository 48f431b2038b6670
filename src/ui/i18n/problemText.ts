/** A problem in the reader's language: the translated text of its code with its values, else its own message. */
import type { TFunction } from 'i18next';
import type { Problem } from '../../model/index.js';

export function problemText(problem: Problem, t: TFunction): string {
  const translate = t as unknown as (key: string, options: Record<string, unknown>) => string;
  const text = translate(`problems:${problem.code}`, { ...problem.values, defaultValue: problem.message });
  // a translated text that asks for a value the problem does not carry says less than the message
  return text.includes('{{') ? problem.message : text;
}
