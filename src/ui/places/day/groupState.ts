/** How a class or bedroom stands on the board. */
import type { SettledDay, SettledGroup, SettledTap } from '../../../drills/index.js';

/** `here`: in place or locked, and not counted yet. */
export const GROUP_STATES = ['reported', 'here', 'underWay', 'missing', 'extra', 'conflict'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

export function groupState(group: SettledGroup): GroupState {
  const { counted, difference, isInConflict, from } = group;
  if (isInConflict) return 'conflict';
  if (difference !== null && difference < 0) return 'missing';
  if (difference !== null && difference > 0) return 'extra';
  if (counted !== null) return 'reported';
  return from.arrived.length + from.secured.length + from.swept.length > 0 ? 'here' : 'underWay';
}

/** Nothing of the drill has been noted of it yet. */
export function isUntouched({ from, counted, isInConflict }: SettledGroup): boolean {
  return counted === null && !isInConflict && Object.values(from).every((taps) => taps.length === 0);
}

/** Noted and not taken back; what another device tells as well, or otherwise, was noted all the same. */
export function isStanding({ fate }: SettledTap): boolean {
  return fate === 'used' || fate === 'duplicate' || fate === 'conflict' || fate === 'lateArrival';
}

/** Sent to look for somebody of a group since its last count. */
export function isSearched(settled: SettledDay, id: string): boolean {
  return settled.taps.some(({ tap, of, fate }) => tap.what === 'search' && of === id && fate === 'used');
}
