/**
 * The loop as the notice of 蒙自 names it: 排查、登记、整改、报告、销账 (蒙政办发〔2023〕37号 二(一)2).
 *
 * A way to tell the nine states, not another model. There the report comes after the repair: it asks for acceptance.
 */
import { loadedPacks, type RuleBook, shippedRules } from '../rules/ruleBook.js';
import { type FindingState, nextState } from './findingStates.js';

export const SHORT_LOOP = ['searched', 'registered', 'rectifying', 'reported', 'closed'] as const;
export type ShortState = (typeof SHORT_LOOP)[number];

const SHORT_STATE: Readonly<Record<FindingState, ShortState>> = {
  warned: 'searched',
  searched: 'searched',
  registered: 'registered',
  assessed: 'registered',
  reported: 'rectifying',
  monitored: 'rectifying',
  treated: 'reported',
  accepted: 'reported',
  closed: 'closed',
};

export const shortStateOf = (state: FindingState): ShortState => SHORT_STATE[state];

/** Whether the rules of a school name the five steps, and none of them the nine. */
export function hasShortLoop(chosen: readonly string[], book: RuleBook = shippedRules): boolean {
  const packs = new Set(loadedPacks(chosen, book).packs.map(({ id }) => id));
  const loops = book.rules.filter(({ pack }) => packs.has(pack)).flatMap(({ states }) => (states ? [states] : []));
  const isShort = (states: readonly string[]): boolean => SHORT_LOOP.every((state) => states.includes(state));
  return loops.some(isShort) && loops.every(isShort);
}

/** The state that begins the next of the five steps; `null` for a closed account. */
export function nextShortStop(state: FindingState): FindingState | null {
  const next = nextState(state);
  return next === null || SHORT_STATE[next] !== SHORT_STATE[state] ? next : nextShortStop(next);
}
