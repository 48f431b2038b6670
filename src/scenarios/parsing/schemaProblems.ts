/** What a schema found wrong, in sentences that name the place and what to write there. */
import type * as z from 'zod/mini';
import { type Problem, problem } from '../../model/index.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A document with thousands of faults is one fault repeated: this many are told. */
const MOST_PROBLEMS = 50;

/** Every issue as a problem of severity `error`, in the order of the document's schema. */
export function schemaProblems(issues: readonly Issue[], document: unknown): Problem[] {
  const found = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => toProblems(issue, issue.path, document));
  const left = issues.length - MOST_PROBLEMS;
  if (left > 0) found.push(problem('error', 'more-problems', '', `There are ${left} more faults of this kind.`));
  return found;
}

/** A path as people write it: `occupants[0].goal.exits[1]`. */
export function pathText(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}

function toProblems(issue: Issue, path: Path, document: unknown): Problem[] {
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue.errors);
    if (branch) return branch.flatMap((each) => toProblems(each, [...path, ...each.path], document));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const place = placeText(path, document);
      const message = `${place}: “${key}” is not a field here. Check its spelling or take it out.`;
      return problem('error', 'field-unknown', pathText([...path, key]), message, { values: { field: key } });
    });
  }
  const { code, text } = describe(issue, valueAt(document, path));
  return [problem('error', code, pathText(path), `${placeText(path, document)}: ${text}.`)];
}

/** The branch of a union that the writer meant: right at its top, wrong only further inside. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const meant = branches.filter((issues) => issues.every(isFurtherInside));
  return meant.length === 1 ? (meant[0] as readonly Issue[]) : null;
}

function isFurtherInside(issue: Issue): boolean {
  if (issue.path.length > 0 || issue.code === 'custom') return true;
  return issue.code === 'invalid_union' && meantBranch(issue.errors) !== null;
}

function describe(issue: Issue, value: unknown): { code: string; text: string } {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined)
        return { code: 'field-missing', text: `${expectedText(issue.expected)} is missing here` };
      return { code: 'field-wrong-type', text: `expected ${expectedText(issue.expected)}, found ${valueText(value)}` };
    case 'invalid_value':
      if (value === undefined)
        return { code: 'field-missing', text: `one of ${issue.values.map(valueText).join(', ')} is missing here` };
      return {
        code: 'field-wrong-value',
        text: `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(valueText).join(', ')}, found ${valueText(value)}`,
      };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'field-empty', text: 'may not be empty' };
      return {
        code: 'field-out-of-range',
        text: rangeText(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum, value),
      };
    case 'too_big':
      return {
        code: 'field-out-of-range',
        text: rangeText(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum, value),
      };
    case 'invalid_format':
      return {
        code: 'field-wrong-form',
        text: `${valueText(value)} does not have the form asked for (${issue.format})`,
      };
    default: {
      if (value === undefined) return { code: 'field-missing', text: `a value is missing here; ${issue.message}` };
      if (issue.message === 'Invalid input')
        return { code: 'field-wrong-form', text: `${valueText(value)} is not valid` };
      // of an object the reader sees what is in it; of a single value it is said
      const found = typeof value === 'object' ? '' : `; found ${valueText(value)}`;
      return { code: 'field-wrong-form', text: `${issue.message}${found}` };
    }
  }
}

function rangeText(origin: string, relation: string, limit: number | bigint, value: unknown): string {
  if (origin === 'array') return `expected ${relation} ${limit} entries`;
  return `expected ${relation} ${limit}, found ${valueText(value)}`;
}

function expectedText(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list',
    object: 'an object { … }',
  };
  return words[expected] ?? expected;
}

/** A value as short text: never more than a line, whatever was in the file. */
export function valueText(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  return typeof value === 'symbol' || typeof value === 'function' ? `a ${typeof value}` : String(value);
}

/** The path with the label of the nearest thing around it that has one. */
function placeText(path: Path, document: unknown): string {
  for (let length = path.length; length >= 0; length--) {
    const value = valueAt(document, path.slice(0, length));
    const label = ownText(value, 'name') ?? ownText(value, 'id');
    if (label) return path.length > 0 ? `“${label}”, ${pathText(path)}` : `“${label}”`;
  }
  return path.length > 0 ? pathText(path) : 'The document';
}

function ownText(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  const text = (value as Record<string, unknown>)[key];
  return typeof text === 'string' && text !== '' && text.length <= 60 ? text : null;
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
