/**
 * A signed record: who signed, when, and a hash over all of it, so that a change shows.
 *
 * A locked record is not changed. A correction is a new version that holds the locked ones before it, and is locked anew.
 * The hash protects against slips and against quiet changes by hand; it is no proof against somebody who computes it again.
 */
import * as z from 'zod/mini';
import { type Host, hashDocument, type Problem, problem } from '../../model/index.js';
import { isoDateSchema } from '../calendar/isoDateSchema.js';

const text = z.string().check(z.minLength(1), z.maxLength(200));

export const recordLockSchema = z.readonly(
  z.strictObject({
    /** Role of the signer, as "principal"; and their name where they want it there. */
    role: text,
    name: z.optional(text),
    on: isoDateSchema,
    /** SHA-256 of the canonical record, this hash left out. */
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
);

export type RecordLock = z.infer<typeof recordLockSchema>;

type Locked<T> = T & { readonly lock: RecordLock };

function hashOf(record: object, host: Host): string {
  const { lock, ...rest } = record as { readonly lock?: object };
  if (typeof lock !== 'object' || lock === null) return hashDocument(record, host);
  const { hash: _, ...signature } = lock as Partial<RecordLock>;
  return hashDocument({ ...rest, lock: signature }, host);
}

/** The record signed. */
export function withLock<T extends object>(record: T, signature: Omit<RecordLock, 'hash'>, host: Host): Locked<T> {
  const { lock: _, ...rest } = record as T & { readonly lock?: RecordLock };
  const lock: RecordLock = { ...signature, hash: hashOf({ ...rest, lock: signature }, host) };
  return { ...rest, lock } as unknown as Locked<T>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was changed after it was signed: the record itself, or a version before it. Reads raw JSON, before any upgrade. */
export function checkRecordLock(json: unknown, host: Host): Problem[] {
  if (!isObject(json)) return [];
  const earlier = Array.isArray(json.earlier) ? json.earlier : [];
  const problems = earlier.flatMap((each, i) => {
    const path = `earlier[${i}]`;
    return checkRecordLock(each, host).map((found) => ({ ...found, path: `${path}.${found.path}` }));
  });
  if (!isObject(json.lock) || json.lock.hash === hashOf(json, host)) return problems;
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  const [date, scenario, role] = [json.date, json.scenario, json.lock.role].map(textOf) as [string, string, string];
  const label = `${date} ${scenario}`.trim();
  const message = `The drill record ${label} was changed after ${role} had signed it. Compare it with the printed record; sign a new version if the change is right.`;
  return [
    ...problems,
    problem('warning', 'record-changed-after-lock', 'lock.hash', message, { values: { date, scenario, role } }),
  ];
}
