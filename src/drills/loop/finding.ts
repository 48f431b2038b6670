/**
 * A finding: something that must be fixed, by whom and until when, from the warning to the closed account.
 *
 * What happened to it is its history; its state is that of the last entry. People stand under their role.
 */
import * as z from 'zod/mini';
import { migrateDocument } from '../../floorplans/index.js';
import type { Outcome } from '../../model/index.js';
import { isoDateSchema } from '../calendar/isoDateSchema.js';
import { problemsOf } from '../problemsOf.js';
import { checkHistory } from './checkHistory.js';
import { FINDING_DOCUMENT, FINDING_VERSION } from './findingMigrations.js';
import { FINDING_ORIGINS, FINDING_SEVERITIES, FINDING_STATES } from './findingStates.js';

const text = z.string().check(z.maxLength(10_000));
const words = text.check(z.minLength(1));

const entrySchema = z.readonly(
  z.strictObject({
    state: z.enum(FINDING_STATES),
    /** Absent in what was written down before there was a history. */
    on: z.optional(isoDateSchema),
    /** Who took the step, by role. */
    by: z.optional(words),
    /** Why, where it was not accepted or came back. */
    note: z.optional(words),
    /** The deadline that held when it was closed; one that comes back gets another. */
    deadline: z.optional(isoDateSchema),
    /** Where it went back: what had been done, and did not hold. */
    fix: z.optional(words),
    planVersion: z.optional(words),
  }),
);

export const findingSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/finding'),
    schemaVersion: z.literal(FINDING_VERSION),
    id: words,
    title: words,
    state: z.enum(FINDING_STATES),
    severity: z.enum(FINDING_SEVERITIES),
    origin: z.enum(FINDING_ORIGINS),
    /** What of a run or check it was made from, so that it is made once. */
    source: z.optional(words),
    /** Id of the drill record it came from. */
    drill: z.optional(z.string()),
    place: z.optional(
      z.readonly(
        z.strictObject({
          levelId: z.optional(z.string()),
          at: z.readonly(z.tuple([z.number(), z.number()])),
          /** What the place was called when it was chosen. */
          name: z.optional(words),
        }),
      ),
    ),
    /** The five things fixed (五落实): who, what, money, until when, and the plan meanwhile. */
    person: z.optional(words),
    measure: z.optional(words),
    money: z.optional(words),
    deadline: z.optional(isoDateSchema),
    plan: z.optional(words),
    /** What is done while the fix must wait. */
    temporaryMeasure: z.optional(words),
    /** What was done in the end. */
    fix: z.optional(words),
    /** Whether it asks for a change of the plan, and the version that made it. */
    needsPlanRevision: z.optional(z.boolean()),
    planVersion: z.optional(words),
    /** The change it is tried as, in one of the project's scenarios. */
    whatIf: z.optional(z.readonly(z.strictObject({ scenario: words, id: words }))),
    /** Later drills at which it was looked at again. */
    looks: z.optional(
      z.readonly(z.array(z.readonly(z.strictObject({ drill: z.string(), on: isoDateSchema, isThere: z.boolean() })))),
    ),
    history: z.readonly(z.array(entrySchema).check(z.minLength(1), z.maxLength(1000))),
  }),
);

export type Finding = z.infer<typeof findingSchema>;
export type FindingEntry = Finding['history'][number];

/** What is written about a finding, apart from where it stands. */
export type FindingFields = Omit<Finding, 'format' | 'schemaVersion' | 'id' | 'state' | 'history'>;

/** Reads a finding of this or an earlier version; never throws. */
export function parseFinding(json: unknown): Outcome<Finding> {
  const migrated = migrateDocument(json, FINDING_DOCUMENT);
  if (migrated.value === null) return migrated;
  const parsed = findingSchema.safeParse(migrated.value);
  if (!parsed.success) {
    return { value: null, problems: problemsOf(parsed.error, 'finding', migrated.value, FINDING_VERSION) };
  }
  const problems = checkHistory(parsed.data);
  return problems.length > 0 ? { value: null, problems } : { value: parsed.data, problems };
}
