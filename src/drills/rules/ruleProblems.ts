/** What a schema refused in a rule file, told by pack, rule and field. */
import type * as z from 'zod/mini';
import { type Problem, problem } from '../../model/index.js';
import { pathText } from '../problemsOf.js';

type Issue = z.core.$ZodIssue;

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json);
}

/** The pack and the rule a path leads into, in the file's own words. */
function placeOf(json: unknown, path: readonly PropertyKey[]): { pack: string; item: string; field: string } {
  const [list, index, ...inner] = path;
  const entry = valueAt(json, path.slice(0, 2));
  const read = (key: string): string | null => {
    const value = isObject(entry) ? entry[key] : undefined;
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const first = valueAt(json, ['packs', 0, 'id']);
  const pack = (list === 'packs' ? read('id') : read('pack')) ?? (typeof first === 'string' ? first : '?');
  if (index === undefined) return { pack, item: '—', field: String(list ?? '') };
  const number = typeof index === 'number' ? `#${index + 1}` : String(index);
  return { pack, item: list === 'packs' ? 'pack' : (read('id') ?? number), field: pathText(inner) };
}

/** The words a field may hold, from a refused choice or the first of several forms. */
function allowedBy(issue: Issue): string | null {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  if (issue.code !== 'invalid_union') return null;
  const inner = issue.errors.flat().find((each) => each.code === 'invalid_value');
  return inner === undefined ? null : allowedBy(inner as Issue);
}

const NEEDS: Readonly<Record<string, readonly [code: string, words: string]>> = {
  string: ['rule-field-needs-text', 'expects a text in quotation marks'],
  number: ['rule-field-needs-number', 'expects a whole number from 1, without quotation marks'],
  int: ['rule-field-needs-number', 'expects a whole number from 1, without quotation marks'],
  boolean: ['rule-field-needs-yes-no', 'expects true or false, without quotation marks'],
  array: ['rule-field-needs-list', 'expects a list in square brackets'],
};

/** An example of how a text of a fixed form is written, by the last word of its field. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(checked_on|date|valid_from|valid_until|programme_until)$/, '2026-09-01'],
  [/^(by|from)$/, '12-01'],
  [/^source_url$/, 'https://'],
  [/^source_file$/, 'null'],
  [/^id$/, 'AB-01, ST-AB-GUARD, my-town-2026'],
  [/./, 'my-town-2026'],
];

function reasonOf(issue: Issue, json: unknown): readonly [code: string, words: string, more?: Record<string, string>] {
  if (issue.code !== 'unrecognized_keys' && valueAt(json, issue.path) === undefined) {
    return ['rule-field-missing', 'is missing'];
  }
  const allowed = allowedBy(issue);
  if (allowed !== null) return ['rule-field-value', `expects one of ${allowed}`, { allowed }];
  if (issue.code === 'invalid_type') {
    return NEEDS[issue.expected] ?? ['rule-field-needs-object', 'expects fields in curly brackets'];
  }
  if (issue.code === 'invalid_format') {
    const last = String(issue.path.at(-1) ?? '');
    const example = FORMS.find(([pattern]) => pattern.test(last))?.[1] ?? '';
    return ['rule-field-form', `is not written as ${example}`, { example }];
  }
  if (issue.code === 'invalid_key') return ['rule-field-form', 'is not written as my-town', { example: 'my-town' }];
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return ['rule-field-range', 'is empty, too small, too long or too large'];
  }
  return ['rule-field-repeats', 'is empty or holds the same twice'];
}

/** One refused place; an unknown field for each of its names. */
export function fieldProblem(issue: Issue, json: unknown): Problem[] {
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => {
    const values = placeOf(json, path);
    const [code, words, more] =
      issue.code === 'unrecognized_keys'
        ? (['rule-field-unknown', 'is not a field of rules; remove it or correct its name'] as const)
        : reasonOf(issue, json);
    const message = `Pack “${values.pack}”, ${values.item}, field “${values.field}”: ${words}.`;
    return problem('error', code, pathText(path), message, { values: { ...values, ...more } });
  });
}
