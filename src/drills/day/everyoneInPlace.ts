/** When everybody stood in place, or was out of the buildings: `T_evac_s`. */
import { CLOSED_PHASE } from '../../scenarios/index.js';
import type { DrillDay } from './drillDay.js';
import { type DayFacts, fixed, largest, overAll } from './fromTaps.js';
import type { BegunPhase, FromTaps, SettledGroup } from './settledDay.js';

/** Phases that begin once nobody is on the way any more. */
const COUNTING = ['rollCall', 'bedRoll'];
const STILL_INSIDE = ['evacuation', 'aftershock'];

/** The phase that begins with everybody out, or with everybody in place. */
function phaseThatTells({ phases }: DayFacts, isTimedToExit: boolean): BegunPhase | null {
  const left = phases.findIndex(({ phase }) => phase === 'evacuation');
  if (left < 0) return null;
  const ends = (phase: string) => (isTimedToExit ? !STILL_INSIDE.includes(phase) : COUNTING.includes(phase));
  return phases.slice(left).find(({ phase }) => ends(phase) && phase !== CLOSED_PHASE) ?? null;
}

/**
 * The arrival of the last class; where a class told none, the commander's word that all are in place, though never before
 * an arrival that was told. Timed to the exits it is the commander's word that all are out.
 */
export function inPlace(day: DrillDay, facts: DayFacts, groups: readonly SettledGroup[]): FromTaps {
  const isTimedToExit = day.timedTo === 'buildingExit';
  const arrivals = overAll(groups, (group) => group.arrivedS, ['arrived'], largest);
  if (!isTimedToExit && arrivals.value !== null) return arrivals;
  const told = phaseThatTells(facts, isTimedToExit);
  if (told?.commanderMs == null || facts.signalMs === null || told.commanderMs < facts.signalMs) {
    return isTimedToExit ? fixed(null) : arrivals;
  }
  const known = isTimedToExit ? [] : groups.filter((group) => group.arrivedS !== null);
  const toldS = (told.commanderMs - facts.signalMs) / 1000;
  const { device, n } = told;
  return {
    value: Math.max(toldS, ...known.map((group) => group.arrivedS ?? 0)),
    taps: [{ device, n }, ...known.flatMap((group) => group.from.arrived)],
    lacking: [],
  };
}
