/** Reads a versioned document: which format, which version, upgrades, schema, frozen. Never throws on bad input. */
import type * as z from 'zod/mini';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { schemaProblems, valueText } from './schemaProblems.js';

/** One numbered upgrade of the raw JSON, from its version to the next. */
export type Migration = (raw: Record<string, unknown>) => Record<string, unknown>;

export interface DocumentKind<T> {
  /** What a person calls it, as “scenario”. */
  readonly label: string;
  readonly format: string;
  readonly version: number;
  /** `migrations[0]` upgrades version 1 to 2. */
  readonly migrations: readonly Migration[];
  readonly schema: { safeParse(value: unknown): z.core.util.SafeParseResult<T> };
}

export function parseDocument<T>(json: unknown, kind: DocumentKind<T>): Outcome<T> {
  const refuse = (code: string, path: string, message: string): Outcome<T> => ({
    value: null,
    problems: [problem('error', code, path, message)],
  });
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse(
      'not-a-document',
      '',
      `This is not a ${kind.label}: expected an object { … }, found ${valueText(json)}.`,
    );
  }
  const raw = json as Record<string, unknown>;
  const { format, schemaVersion } = raw;
  if (format !== kind.format) {
    const found = format === undefined ? 'it names no format' : `its format is ${valueText(format)}`;
    return refuse(
      'wrong-format',
      'format',
      `This is not a ${kind.label}: ${found}. A ${kind.label} begins with "format": "${kind.format}".`,
    );
  }
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
    return refuse(
      'wrong-version',
      'schemaVersion',
      `The ${kind.label} does not say its version: expected "schemaVersion": ${kind.version}.`,
    );
  }
  if (schemaVersion > kind.version) {
    return refuse(
      'newer-version',
      'schemaVersion',
      `The ${kind.label} was made by a newer Muster (version ${schemaVersion}; this one reads up to ${kind.version}). Update Muster to open it.`,
    );
  }
  let upgraded = raw;
  for (let version = schemaVersion; version < kind.version; version++) {
    upgraded = (kind.migrations[version - 1] as Migration)(upgraded);
  }
  const parsed = kind.schema.safeParse(upgraded);
  if (!parsed.success) return { value: null, problems: schemaProblems(parsed.error.issues, upgraded) };
  return { value: deepFreeze(parsed.data), problems: noProblems };
}

const noProblems: readonly Problem[] = Object.freeze([]);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
  }
  if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key]);
  }
  return value;
}
