/** What taps tell of a lockdown: rooms secured, and rosters reported while it lasts. */

import { medianOf } from '../../model/index.js';
import type { DrillDay } from './drillDay.js';
import { type DayFacts, fixed, largest, overAll } from './fromTaps.js';
import type { FromTaps, SettledGroup } from './settledDay.js';

/** The lockdown lasts until rooms are opened. */
function lockdownEndS({ phases, signalMs }: DayFacts): number | null {
  const released = phases.find(({ phase }) => phase === 'release');
  return released?.commanderMs == null || signalMs === null ? null : (released.commanderMs - signalMs) / 1000;
}

function rosterValues(facts: DayFacts, groups: readonly SettledGroup[]): Record<string, FromTaps> {
  const endS = lockdownEndS(facts);
  const reported = groups.filter(({ firstCountedS: atS }) => endS !== null && atS !== null && atS >= 0 && atS <= endS);
  const isKnown = endS !== null && groups.every((group) => group.firstCounted === null || group.firstCountedS !== null);
  if (!isKnown) return { rosters: fixed(groups.length), rosters_reported: fixed(null), last_roster_s: fixed(null) };
  const taps = reported.flatMap((group) => group.from.firstCounted);
  const last = reported.length === groups.length ? largest(reported.map((group) => group.firstCountedS ?? 0)) : null;
  return {
    rosters: fixed(groups.length),
    rosters_reported: { value: reported.length, taps, lacking: [] },
    last_roster_s: { value: last, taps: last === null ? [] : taps, lacking: [] },
  };
}

/** A room nobody told secured keeps the values open: nobody knows whether its door was locked. */
export function lockdownValues(
  day: DrillDay,
  facts: DayFacts,
  groups: readonly SettledGroup[],
): Record<string, FromTaps> {
  const { secureS } = day.thresholds;
  const secured = (group: SettledGroup) => group.securedS;
  const inTime = (values: readonly number[]) => values.filter((atS) => secureS !== null && atS <= secureS).length;
  const securedInTime = secureS === null ? fixed(null) : overAll(groups, secured, ['secured'], inTime);
  if (groups.length === 0) return {};
  return {
    rooms: fixed(groups.length),
    rooms_secured_in_time: securedInTime,
    median_secure_s: overAll(groups, secured, ['secured'], medianOf),
    ...rosterValues(facts, groups),
  };
}
