/**
 * What shows that a task was done: a date, what it was, and by whom in their role. Never a name of a pupil.
 *
 * Drills need none: their drill records are the evidence.
 */
import * as z from 'zod/mini';
import { isoDateSchema } from '../calendar/isoDateSchema.js';
import type { RuleDrillType } from '../vocabulary/ruleVocabulary.js';

const text = z.string().check(z.maxLength(10_000));
const count = z.int().check(z.gte(0), z.lte(100_000));

const common = {
  id: z.string().check(z.minLength(1)),
  /** The day; with `until` the first of a stretch of days, in each week (or day) of which it was done. */
  date: isoDateSchema,
  until: z.optional(isoDateSchema),
  /** Who did it, by role, as "safety teacher". */
  by: text.check(z.minLength(1)),
  note: z.optional(text),
  /** The rule it was written down for. */
  rule: z.string(),
  /** The part of that rule, as `also1`, or the id of the drill record it follows; empty for the rule's own demand. */
  part: z.string(),
};

/** Kinds of plans a school may have to keep. */
export const PLAN_TIERS = ['overall', 'special', 'scheme', 'manual', 'foodSafety', 'epidemic', 'accident'] as const;
export type PlanTier = (typeof PLAN_TIERS)[number];

/** Who must sit at the table. */
export const MEETING_PARTIES = ['township', 'police', 'school'] as const;
export type MeetingParty = (typeof MEETING_PARTIES)[number];

const attendance = { attended: count, expected: count.check(z.gte(1)) };

export const evidenceSchema = z.readonly(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('lesson') }),
    z.strictObject({ ...common, kind: z.literal('hazardCheck') }),
    z.strictObject({ ...common, kind: z.literal('hazardLoop') }),
    z.strictObject({ ...common, kind: z.literal('incidentReport') }),
    z.strictObject({ ...common, kind: z.literal('staffTraining'), ...attendance }),
    z.strictObject({ ...common, kind: z.literal('participation'), ...attendance }),
    z.strictObject({
      ...common,
      kind: z.literal('guardTraining'),
      /** Length of the day's training, h. */
      hours: z.number().check(z.gt(0), z.lte(24)),
      /** Which guards took part, counted from 1. */
      guards: z.readonly(z.array(z.int().check(z.gte(1), z.lte(1000))).check(z.minLength(1))),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('meeting'),
      parties: z.readonly(z.array(z.enum(MEETING_PARTIES)).check(z.minLength(1))),
    }),
    z.strictObject({ ...common, kind: z.literal('equipmentCheck'), isInOrder: z.boolean() }),
    z.strictObject({ ...common, kind: z.literal('plan'), tier: z.enum(PLAN_TIERS) }),
    z.strictObject({ ...common, kind: z.literal('planRevision') }),
  ]),
);

export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceKind = Evidence['kind'];

/** The kind of evidence a task of each type takes; none for drills and for what is only measured against. */
export const EVIDENCE_KIND_OF: Readonly<Partial<Record<RuleDrillType, EvidenceKind>>> = {
  education: 'lesson',
  staff_training: 'staffTraining',
  guard_training: 'guardTraining',
  meeting: 'meeting',
  inspection: 'hazardCheck',
  equipment_check: 'equipmentCheck',
  rectification: 'hazardLoop',
  plan_inventory: 'plan',
  plan_revision: 'planRevision',
  incident_reporting: 'incidentReport',
  competence_coverage: 'participation',
};
