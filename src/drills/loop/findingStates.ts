/**
 * The closed loop of a finding: nine states, one step at a time, and the three ways back.
 *
 * Source: 渝府办发〔2017〕193号 二(七), the fullest loop of the notices: 预警、排查、登记、评估、报告、监控、治理、验收、销号.
 */
export const FINDING_STATES = [
  'warned',
  'searched',
  'registered',
  'assessed',
  'reported',
  'monitored',
  'treated',
  'accepted',
  'closed',
] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Three tiers: fix on the spot, fix by a deadline, supervised listing (2018 regional campaign plan, 二(二)). */
export const FINDING_SEVERITIES = ['general', 'larger', 'major'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** How it came to be known. A run only warns: nobody has looked at the place yet. */
export const FINDING_ORIGINS = ['warning', 'run', 'drill', 'check', 'planCheck'] as const;
export type FindingOrigin = (typeof FINDING_ORIGINS)[number];

/** What was found on the spot or in the plan has been searched for already. */
export function firstStateOf(origin: FindingOrigin): FindingState {
  return origin === 'warning' || origin === 'run' ? 'warned' : 'searched';
}

/** A fix that is not accepted, or fails after it was, is watched and treated again; what comes back after it was closed is assessed anew. */
const WAYS_BACK: Readonly<Partial<Record<FindingState, FindingState>>> = {
  treated: 'monitored',
  accepted: 'monitored',
  closed: 'registered',
};

export const stateIndex = (state: FindingState): number => FINDING_STATES.indexOf(state);

/** The state after this one; `null` for a closed account. */
export function nextState(state: FindingState): FindingState | null {
  return FINDING_STATES[stateIndex(state) + 1] ?? null;
}

/** Where it goes when it is not accepted, or comes back; `null` where there is no way back. */
export function stateBefore(state: FindingState): FindingState | null {
  return WAYS_BACK[state] ?? null;
}

export function isStep(from: FindingState, to: FindingState): boolean {
  return nextState(from) === to || stateBefore(from) === to;
}
