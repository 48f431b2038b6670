/** Values over all groups, with the taps they came from and who keeps them open. */
import type { DayState, FromTaps, GroupFact, SettledDay, SettledGroup } from './settledDay.js';

export type DayFacts = Omit<SettledDay, 'values'>;

export const fixed = (value: number | null): FromTaps => ({ value, taps: [], lacking: [] });

/** A value over all groups that is known only when it is known of each; a time before the signal tells of nothing. */
export function overAll(
  groups: readonly SettledGroup[],
  factOf: (group: SettledGroup) => number | null,
  facts: readonly GroupFact[],
  reduce: (values: readonly number[]) => number | null,
): FromTaps {
  const lacking = groups.filter((group) => (factOf(group) ?? -1) < 0).map(({ id }) => id);
  const taps = groups.flatMap((group) => facts.flatMap((fact) => group.from[fact]));
  const values = groups.flatMap((group) => factOf(group) ?? []);
  const isKnown = lacking.length === 0 && groups.length > 0;
  return { value: isKnown ? reduce(values) : null, taps: isKnown ? taps : [], lacking };
}

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
export const largest = (values: readonly number[]) => Math.max(...values);
export const hasEnded = (state: DayState) => state !== 'running' && state !== 'notBegun';
