/** The ways a finding changes: it is made, written on, moved one step or several, sent back, or comes back. */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import { type Finding, type FindingEntry, type FindingFields, parseFinding } from './finding.js';
import { FINDING_VERSION } from './findingMigrations.js';
import { type FindingState, firstStateOf, isStep, nextState, stateBefore, stateIndex } from './findingStates.js';
import { type FixedThing, LEAST_FIXED, missingThings } from './fixedThings.js';

/** When a step was taken, and by whom in their role. */
export interface FindingStep {
  readonly on: IsoDate;
  readonly by: string;
  /** Why it goes back; asked for there, and kept there alone. */
  readonly note?: string;
}

/** Empty texts say nothing and are left out. */
function withoutEmpty<T extends object>(fields: T): T {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && String(value).trim() !== '');
  return Object.fromEntries(kept) as T;
}

function missing({ title }: Finding, field: string, to: FindingState): Problem {
  const message = `Fill in "${field}" before "${title}" becomes ${to}.`;
  return problem('error', 'finding-field-missing', field, message, { values: { field } });
}

/** Makes a finding in the first state of where it comes from. */
export function openFinding(id: string, fields: FindingFields, { on, by }: FindingStep): Outcome<Finding> {
  const state = firstStateOf(fields.origin);
  return parseFinding({
    ...withoutEmpty(fields),
    format: 'muster/finding',
    schemaVersion: FINDING_VERSION,
    id,
    state,
    history: [{ state, on, by }],
  });
}

/** What can be missing for a step. */
export type FindingGap = FixedThing | 'fix' | 'planVersion';

/** What must be filled in before a finding may stand in a state. */
export function findingGaps(finding: Finding, to: FindingState, needed: readonly FixedThing[]): FindingGap[] {
  const fields: FindingGap[] = [];
  if (stateIndex(to) > stateIndex('assessed')) fields.push(...missingThings(finding, needed));
  const isDone = finding.fix !== undefined || finding.planVersion !== undefined;
  if (stateIndex(to) >= stateIndex('treated') && !isDone) fields.push('fix');
  if (to === 'closed' && finding.needsPlanRevision === true && finding.planVersion === undefined) {
    fields.push('planVersion');
  }
  return fields;
}

/** Writes on a finding where it stands; what its state needs cannot be taken out. */
export function editFinding(
  finding: Finding,
  change: Partial<FindingFields>,
  needed: readonly FixedThing[] = LEAST_FIXED,
): Outcome<Finding> {
  const { id, state, history } = finding;
  const parsed = parseFinding(withoutEmpty({ ...finding, ...change, id, state, history }));
  if (parsed.value === null) return parsed;
  // what was saved with a gap may stay as it is: only a new gap is refused
  const before = findingGaps(finding, state, needed);
  const after = findingGaps(parsed.value, state, needed).filter((gap) => !before.includes(gap));
  return after.length > 0 ? { value: null, problems: after.map((gap) => missing(finding, gap, state)) } : parsed;
}

function withoutReason({ title }: Finding): Problem {
  const message = `Say why "${title}" goes back: whoever treats it next has to know.`;
  return problem('error', 'finding-reason-missing', 'note', message);
}

function beforeTheLast({ title, history }: Finding, { on }: FindingStep): Problem[] {
  const last = history
    .flatMap((each) => each.on ?? [])
    .sort()
    .at(-1);
  if (last === undefined || on >= last) return [];
  const message = `The last step of "${title}" was on ${last}; ${on} is before that. Choose a later day.`;
  return [problem('error', 'finding-step-before-last', 'on', message, { values: { on, last } })];
}

/**
 * Moves a finding one state on, back to treatment when it was not accepted or failed since, or out of its closed account when it
 * came back.
 *
 * @param needed - which of the five things the rules of the school ask for
 */
export function moveFinding(
  finding: Finding,
  to: FindingState,
  step: FindingStep,
  needed: readonly FixedThing[] = LEAST_FIXED,
): Outcome<Finding> {
  const { title, state: from } = finding;
  if (!isStep(from, to)) {
    const message = `"${title}" is ${from} and cannot become ${to} from there. Take the steps between.`;
    const values = { from, to };
    return { value: null, problems: [problem('error', 'finding-step-skipped', 'state', message, { values })] };
  }
  const isBack = stateBefore(from) === to;
  const gaps = isBack ? [] : findingGaps(finding, to, needed);
  const problems = [...beforeTheLast(finding, step), ...gaps.map((gap) => missing(finding, gap, to))];
  if (step.by.trim() === '') problems.push(missing(finding, 'by', to));
  const reason = (step.note ?? '').trim();
  if (isBack && reason === '') problems.push(withoutReason(finding));
  if (problems.length > 0) return { value: null, problems };
  const { deadline, fix, planVersion } = finding;
  const entry: FindingEntry = {
    state: to,
    on: step.on,
    by: step.by.trim(),
    ...(isBack ? withoutEmpty({ note: reason, fix, planVersion }) : {}),
    ...(to === 'closed' && deadline !== undefined ? { deadline } : {}),
  };
  const moved: Finding = { ...finding, state: to, history: [...finding.history, entry] };
  return parseFinding(from === 'closed' ? comeBack(moved) : moved);
}

/** One that comes back is settled anew: what held for the account that was closed stands in its history. */
function comeBack({ deadline, fix, planVersion, ...rest }: Finding): Finding {
  return rest;
}

/** Takes every step from where the finding stands to a later state, each with an entry of its own; an earlier one is no way ahead. */
export function advanceFinding(
  finding: Finding,
  to: FindingState,
  step: FindingStep,
  needed: readonly FixedThing[] = LEAST_FIXED,
): Outcome<Finding> {
  const isAhead = stateIndex(to) > stateIndex(finding.state);
  let outcome = moveFinding(finding, isAhead ? (nextState(finding.state) ?? to) : to, step, needed);
  while (outcome.value !== null && stateIndex(outcome.value.state) < stateIndex(to)) {
    outcome = moveFinding(outcome.value, nextState(outcome.value.state) ?? to, step, needed);
  }
  return outcome;
}
