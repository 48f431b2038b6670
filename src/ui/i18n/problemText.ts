/** A problem in the reader's language: the translated text of its code with its values, else its own message. */
import type { TFunction } from 'i18next';
import { dayNumberOrNull } from '../../drills/index.js';
import type { Problem } from '../../model/index.js';
import { day } from './format.js';
import { currentLanguage } from './i18n.js';

type Translate = (key: string, options: Record<string, unknown>) => string;

/** Where it is, in the school's own words where the problem names the thing: 「204 后门」的 clearWidthM. */
function placeOf({ path, values }: Problem): string {
  const label = String(values?.label ?? '');
  const field = String(values?.field ?? '');
  return label === '' ? path : `「${label}」${field === '' ? '' : `的 ${field}`}`;
}

/** A day as it stands in data, alone or in a sentence; not a part of a longer name, as of a file. */
const ISO_DAY = /(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-]|\.\w)/g;

/** Days as the reader writes them; what is no day stays as it was typed. */
function withDays(value: string): string {
  const language = currentLanguage();
  return value.replace(ISO_DAY, (text) => (dayNumberOrNull(text) === null ? text : day(text, language, true)));
}

/** What was practised, as data name it, in the reader's word; the name of a scenario of one's own stays. */
function scenarioWord(value: string, translate: Translate): string {
  return translate(`common:kind.${value.replaceAll('_', '-')}`, { defaultValue: value });
}

/** A value of a drill record by its name on the page; where its words are not loaded, and for anything else, as it is. */
function valueWord({ code, values }: Problem, translate: Translate): string | null {
  const name = values?.name;
  if (typeof name !== 'string' || !/(?:^|-)record-value/.test(code)) return null;
  return translate(`rubric:value.${name}.label`, { defaultValue: name });
}

export function problemText(problem: Problem, t: TFunction): string {
  const translate = t as unknown as Translate;
  const valueName = valueWord(problem, translate);
  const values = Object.fromEntries(
    Object.entries(problem.values ?? {}).map(([name, value]) => [
      name,
      typeof value !== 'string' ? value : name === 'scenario' ? scenarioWord(value, translate) : withDays(value),
    ]),
  );
  // a text that asks for a value the problem does not carry says less than the next one, or than the message
  for (const key of [problem.code, `${problem.code}~2`]) {
    const named = valueName === null ? values : { ...values, name: valueName };
    const text = translate(`problems:${key}`, { ...named, path: placeOf(problem), defaultValue: '' });
    if (text !== '' && !text.includes('{{')) return text;
  }
  // a message may show how a day is written; only those it tells of are in its values
  const told = Object.values(problem.values ?? {}).join(' ');
  const message =
    valueName === null ? problem.message : problem.message.replace(`"${problem.values?.name}"`, `“${valueName}”`);
  return message.replace(ISO_DAY, (text) => (told.includes(text) ? withDays(text) : text));
}
