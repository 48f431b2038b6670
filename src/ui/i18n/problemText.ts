/** A problem in the reader's language: the translated text of its code with its values, else its own message. */
import type { TFunction } from 'i18next';
import type { Problem } from '../../model/index.js';

/** Where it is, in the school's own words where the problem names the thing: 「204 后门」的 clearWidthM. */
function placeOf({ path, values }: Problem): string {
  const label = String(values?.label ?? '');
  const field = String(values?.field ?? '');
  return label === '' ? path : `「${label}」${field === '' ? '' : `的 ${field}`}`;
}

export function problemText(problem: Problem, t: TFunction): string {
  const translate = t as unknown as (key: string, options: Record<string, unknown>) => string;
  // a text that asks for a value the problem does not carry says less than the next one, or than the message
  for (const key of [problem.code, `${problem.code}~2`]) {
    const text = translate(`problems:${key}`, { ...problem.values, path: placeOf(problem), defaultValue: '' });
    if (text !== '' && !text.includes('{{')) return text;
  }
  return problem.message;
}
