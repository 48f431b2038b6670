/** What the schema found wrong, in words. */
import type * as z from 'zod/mini';
import { type Problem, problem } from '../../model/index.js';
import { formatPath, labelAt } from './documentPlace.js';

type Issue = z.core.$ZodIssue;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function sizeWords(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  if (issue.origin === 'array') return `must have ${isSmall ? 'at least' : 'at most'} ${limit} entries`;
  if (issue.origin === 'string') return isSmall ? 'must not be empty' : `must have at most ${limit} characters`;
  if (isSmall) return issue.inclusive ? `must be ${limit} or more` : `must be more than ${limit}`;
  return issue.inclusive ? `must be ${limit} or less` : `must be less than ${limit}`;
}

function issueWords(issue: Issue): { code: string; words: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', words: `must be ${TYPE_WORDS[issue.expected] ?? issue.expected}` };
    case 'invalid_value':
      return { code: 'unknown-value', words: `must be one of: ${issue.values.map(String).join(', ')}` };
    case 'too_small':
    case 'too_big':
      return { code: 'out-of-range', words: sizeWords(issue) };
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, 5).map((key) => key.slice(0, 40));
      return { code: 'unknown-field', words: `has fields Muster does not know: ${keys.join(', ')}` };
    }
    case 'invalid_union': {
      const values = issue.errors
        .flat()
        .flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
      const words = values.length > 0 ? `must be one of: ${values.join(', ')}` : 'has a value that is not allowed';
      return { code: 'unknown-value', words };
    }
    default:
      return { code: 'wrong-value', words: 'has a value that is not allowed' };
  }
}

/** One problem for one issue; the message names the element by the user's own label where there is one. */
export function describeIssue(document: unknown, issue: Issue): Problem {
  const path = formatPath(issue.path);
  const label = labelAt(document, issue.path);
  const { code, words } = issueWords(issue);
  const field = issue.path.filter((step) => typeof step === 'string').at(-1);
  const what = field === undefined ? 'The document' : `"${String(field)}"`;
  const where = label === '' ? '' : ` of ${label}`;
  return problem('error', code, path, `${what}${where} ${words}.`, { values: { label, field: String(field ?? '') } });
}
