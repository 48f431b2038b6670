/** Turns what a schema refused into problems with a path and words. */
import type * as z from 'zod/mini';
import { type Problem, problem } from '../model/index.js';

/** Most problems worth reading at once. */
export const MOST_SHOWN = 50;

/** `["values", "N"]` as `values.N`, `["plans", 0]` as `plans[0]`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text;
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  if (issue.code === 'too_small') return `expected at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}`;
  return 'not a valid value';
}

function versionOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>).schemaVersion : undefined;
}

/**
 * @param document - what was read, as `drill-record`; the first part of each code
 * @param json - the refused input, to tell a newer version from a broken file
 * @param newest - the newest version this program reads
 */
export function problemsOf(error: z.core.$ZodError, document: string, json: unknown, newest = 1): Problem[] {
  const version = versionOf(json);
  if (typeof version === 'number' && version > newest) {
    const message = `This ${document.replace('-', ' ')} was written by a newer Muster (version ${version}; this one reads up to ${newest}). Update Muster to open it.`;
    return [problem('error', 'newer-version', 'schemaVersion', message, { values: { version, newest } })];
  }
  return error.issues.slice(0, MOST_SHOWN).map((issue) => {
    const path = pathText(issue.path);
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 5).join(', ') : '';
    const what = keys === '' ? `${path === '' ? 'The file' : path}: ${describeIssue(issue)}` : `Unknown field: ${keys}`;
    return problem(
      'error',
      `${document}-invalid`,
      path,
      `${what}. Correct it and open the ${document.replace('-', ' ')} again.`,
    );
  });
}
