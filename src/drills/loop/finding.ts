/**
 * A finding: something that must be fixed, by whom and until when, from report to closed account.
 *
 * Five states. They gather the nine steps of 渝府办发〔2017〕193号 二(七), the fullest loop of the notices:
 * reported = warned, searched, registered; assigned = assessed, reported, monitored; treating = being treated;
 * toAccept = treated, waiting for acceptance; closed = accepted, closed.
 */
import * as z from 'zod/mini';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { isoDateSchema } from '../calendar/civilDate.js';
import { problemsOf } from '../problemsOf.js';

export const FINDING_VERSION = 1;

export const FINDING_STATES = ['reported', 'assigned', 'treating', 'toAccept', 'closed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Three tiers: fix on the spot, fix by a deadline, supervised listing (2018 regional campaign plan, 二(二)). */
export const FINDING_SEVERITIES = ['general', 'larger', 'major'] as const;

const text = z.string().check(z.maxLength(10_000));

export const findingSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/finding'),
    schemaVersion: z.literal(FINDING_VERSION),
    id: z.string().check(z.minLength(1)),
    title: text.check(z.minLength(1)),
    state: z.enum(FINDING_STATES),
    severity: z.enum(FINDING_SEVERITIES),
    /** Id of the drill record it came from. */
    drill: z.optional(z.string()),
    place: z.optional(
      z.readonly(
        z.strictObject({ levelId: z.optional(z.string()), at: z.readonly(z.tuple([z.number(), z.number()])) }),
      ),
    ),
    reportedOn: z.optional(isoDateSchema),
    /** The five things fixed (五落实): who, what, money, until when, and the plan meanwhile. */
    person: z.optional(text),
    measure: z.optional(text),
    money: z.optional(text),
    deadline: z.optional(isoDateSchema),
    plan: z.optional(text),
    /** What is done while the fix must wait. */
    temporaryMeasure: z.optional(text),
    /** Never the person who fixed it. */
    acceptedBy: z.optional(text),
    closedOn: z.optional(isoDateSchema),
    /** Whether it asks for a change of the plan, and the version that made it. */
    needsPlanRevision: z.optional(z.boolean()),
    planVersion: z.optional(text),
  }),
);

export type Finding = z.infer<typeof findingSchema>;

/** Reads a finding of any kind of input; never throws. */
export function parseFinding(json: unknown): Outcome<Finding> {
  const parsed = findingSchema.safeParse(json);
  if (!parsed.success) return { value: null, problems: problemsOf(parsed.error, 'finding', json) };
  return { value: parsed.data, problems: [] };
}

/** What must be filled before a finding may enter a state. */
const NEEDED: Readonly<Record<FindingState, readonly (keyof Finding)[]>> = {
  reported: [],
  assigned: ['person', 'deadline'],
  treating: ['person', 'deadline', 'measure'],
  toAccept: ['person', 'deadline', 'measure'],
  closed: ['person', 'measure', 'acceptedBy', 'closedOn'],
};

/**
 * Moves a finding one state on, or back from acceptance to treatment when the fix was not accepted.
 *
 * @param change - fields to fill on the way
 */
export function moveFinding(finding: Finding, to: FindingState, change: Partial<Finding> = {}): Outcome<Finding> {
  const from = FINDING_STATES.indexOf(finding.state);
  const isBack = finding.state === 'toAccept' && to === 'treating';
  if (FINDING_STATES.indexOf(to) !== from + 1 && !isBack) {
    const message = `"${finding.title}" is ${finding.state} and cannot become ${to} from there.`;
    return { value: null, problems: [problem('error', 'finding-step-skipped', 'state', message)] };
  }
  const moved: Finding = { ...finding, ...change, id: finding.id, state: to };
  const problems: Problem[] = [];
  for (const field of NEEDED[to]) {
    if (moved[field]) continue;
    const message = `Fill in "${field}" before "${finding.title}" becomes ${to}.`;
    problems.push(problem('error', 'finding-field-missing', field, message, { values: { field } }));
  }
  if (to === 'closed' && moved.acceptedBy !== undefined && moved.acceptedBy === moved.person) {
    const message = `${moved.acceptedBy} fixed "${finding.title}"; somebody else must accept it.`;
    problems.push(problem('error', 'finding-accepted-by-fixer', 'acceptedBy', message));
  }
  return problems.length > 0 ? { value: null, problems } : parseFinding(moved);
}
