/**
 * A duty that was met, kept as it stood on that day: with its number, clause and the date its pack was checked.
 *
 * When a pack is changed or switched off later, the copy is shown in the place of what the new rules would say.
 */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/isoDateSchema.js';
import { DRILL_SLOTS } from '../vocabulary/drillKinds.js';
import {
  CONFIDENCES,
  OBLIGATION_LEVELS,
  PACK_LAYERS,
  PRODUCT_CLASSES,
  RULE_DRILL_TYPES,
  RULE_PERIODS,
  RULE_SCENARIOS,
  VERIFICATIONS,
} from '../vocabulary/ruleVocabulary.js';
import { DUTY_REASONS, type Duty } from './duty.js';

const text = z.string().check(z.maxLength(50_000));
const count = z.int().check(z.gte(0));
const stretch = z.readonly(z.strictObject({ from: isoDateSchema, until: isoDateSchema }));

const clauseSchema = z.readonly(
  z.strictObject({
    quote: z.nullable(text),
    fullText: z.nullable(text),
    sourceTitle: text,
    docNo: z.nullable(text),
    article: text,
    date: z.nullable(text),
    jurisdiction: text,
    url: z.nullable(text),
    verification: z.enum(VERIFICATIONS),
    confidence: z.enum(CONFIDENCES),
    isUnconfirmed: z.boolean(),
    checkedOn: text,
    notes: text,
    programmeOverSince: z.nullable(isoDateSchema),
  }),
);

const dutySchema = z.readonly(
  z.strictObject({
    id: text.check(z.minLength(1)),
    rule: text,
    part: text,
    pack: text,
    layer: z.enum(PACK_LAYERS),
    title: text,
    titleZh: text,
    work: z.enum(['drill', 'task']),
    drillType: z.enum(RULE_DRILL_TYPES),
    scenario: z.readonly(z.array(z.enum(RULE_SCENARIOS))),
    timeOfDay: z.nullable(z.enum(DRILL_SLOTS)),
    anyOf: z.readonly(
      z.array(z.readonly(z.strictObject({ drillType: z.enum(RULE_DRILL_TYPES), minimumCount: count }))),
    ),
    period: z.enum(RULE_PERIODS),
    minimumCount: z.nullable(count),
    unit: z.enum(['drills', 'times', 'days', 'class_period']),
    per: z.nullable(z.literal('guard')),
    isCountDefault: z.boolean(),
    done: count,
    planned: count,
    dueFrom: z.nullable(isoDateSchema),
    dueUntil: z.nullable(isoDateSchema),
    exceptDays: z.readonly(z.array(stretch)),
    preferred: z.nullable(stretch),
    status: z.literal('done'),
    reason: z.nullable(text),
    why: z.nullable(z.enum(DUTY_REASONS)),
    provisional: z.boolean(),
    obligationLevel: z.enum(OBLIGATION_LEVELS),
    productClass: z.enum(PRODUCT_CLASSES),
    countsUnplannedAlarm: z.boolean(),
    additionalTo: z.readonly(z.array(text)),
    authority: z.nullable(text),
    clause: clauseSchema,
  }),
);

export const closedDutySchema = z.readonly(
  z.strictObject({
    /** As `2026-2027`. */
    year: z.string().check(z.regex(/^\d{4}-\d{4}$/)),
    /** Day on which it was found to be met. */
    on: isoDateSchema,
    /** What closed it: `record:` or `evidence:` with the id. While one of them is missing it is open again. */
    by: z.readonly(z.array(z.string()).check(z.minLength(1))),
    duty: dutySchema,
  }),
);

export interface ClosedDuty {
  readonly year: string;
  readonly on: string;
  readonly by: readonly string[];
  readonly duty: Duty & { readonly status: 'done' };
}
