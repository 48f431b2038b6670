/** How long each phase of a scenario is expected to last, and what that rests on. */
import { drillKind } from '../conduct/drillKinds.js';
import { type PhaseDurations, resolvePhaseDurations } from '../phaseDurations.js';
import type { Scenario } from '../scenario.js';
import type { School } from '../school.js';
import { valueAtPath } from '../whatIfs/setAtPath.js';
import { isOnlyIfNeeded, machineGraph } from './machineGraph.js';

export interface PlannedPhase {
  readonly phase: string;
  /** Null where only a run can tell, s. */
  readonly expectedS: number | null;
  /** `set`: by a time of the scenario or its default; `run`: the last run of this scenario. */
  readonly basis: 'set' | 'run' | 'unknown';
}

interface RanPhase {
  readonly name: string;
  readonly startS: number;
  readonly endS: number | null;
}

/** Where a school says nothing of its classes. */
const ASSUMED_CLASS = 45;
/** Bedrooms that one warden counts, where nothing is known. */
const ASSUMED_ROOMS = 14;

/** Time that a duration adds to its phase: those by head and by room are multiplied. */
function share(name: keyof PhaseDurations, durations: PhaseDurations, school: School | null): number {
  const timeS = durations[name];
  if (/PerPersonS$/.test(name)) {
    const largest = Math.max(0, ...(school?.classes.map((each) => each.number) ?? []));
    return timeS * (largest > 0 ? largest : ASSUMED_CLASS);
  }
  return /PerRoomS$/.test(name) ? timeS * ASSUMED_ROOMS : timeS;
}

/**
 * The phases in their order; those of a run in the order in which they happened, returns included.
 *
 * @param ran - phases of the last run of this scenario, where there is one. A time the scenario sets goes before them,
 * because it may have been changed since.
 */
export function plannedPhases(scenario: Scenario, school: School | null, ran: readonly RanPhase[]): PlannedPhase[] {
  const kind = drillKind(scenario.kind);
  if (kind === null) return [];
  const durations = resolvePhaseDurations(scenario.phases);
  const graph = machineGraph(kind);
  const byName = new Map(graph.phases.map((each) => [each.phase, each]));
  // an aftershock comes where it is asked for
  const comes = (phase: string) =>
    phase === 'aftershock'
      ? valueAtPath(scenario, 'earthquake.aftershock') !== undefined
      : !isOnlyIfNeeded(graph, phase);
  const setTime = (phase: string): number | null => {
    const known = byName.get(phase);
    if (known === undefined || !known.isTimed) return null;
    const trigger = (scenario.triggers as Readonly<Record<string, string>> | undefined)?.[phase] ?? 'time';
    if (known.triggers.length > 0 && trigger !== 'time') return null;
    return known.durations.reduce((sum, name) => sum + share(name, durations, school), 0);
  };
  const order =
    ran.length > 0 ? ran.filter(({ name }) => byName.has(name)) : kind.phases.filter(comes).map((name) => ({ name }));
  const planned = order.map((each): PlannedPhase => {
    const setS = setTime(each.name);
    if (setS !== null) return { phase: each.name, expectedS: setS, basis: 'set' };
    const ranS = 'startS' in each && each.endS !== null ? each.endS - each.startS : null;
    return { phase: each.name, expectedS: ranS, basis: ranS === null ? 'unknown' : 'run' };
  });
  // what takes no time does not happen, as an early warning that a school does not have
  return planned.filter(({ expectedS, basis }) => basis !== 'set' || expectedS !== 0);
}

/** Phases of the kind that the list leaves out: they happen only under a condition, or did not in the last run. */
export function phasesLeftOut(scenario: Scenario, planned: readonly PlannedPhase[]): string[] {
  const shown = new Set(planned.map(({ phase }) => phase));
  return (drillKind(scenario.kind)?.phases ?? []).filter((phase) => !shown.has(phase));
}
