/** The phases a commander steps through: those of the machine the drill is simulated by. */
import type { DrillOrder, DrillPhase, DrillPhases } from '../../scenarios/index.js';
import type { NewTap } from './appendTap.js';
import type { DrillDay } from './drillDay.js';
import { hazardsInTurn, phasesInTurn } from './hazardsInTurn.js';

/** Orders that people hear: the phase they stand in begins with a signal. */
const HEARD: readonly DrillOrder[] = ['takeCover', 'groundShakes', 'soundAlarm'];

/** In the order of the drill; none for a talk-through. A comprehensive drill goes through those of all its hazards. */
export function dayPhases(day: Pick<DrillDay, 'kind' | 'hazards'>): DrillPhases {
  return phasesInTurn(hazardsInTurn(day));
}

/** Whether a phase begins with a signal. */
export function isSignalled(phase: DrillPhase): boolean {
  return phase.orders.some((order) => HEARD.includes(order));
}

/** Whether the clock of the walk-out (lockdown: of securing) starts with a phase. */
export function startsClock(phase: DrillPhase): boolean {
  return phase.orders.includes('soundAlarm');
}

/**
 * The commander's next buttons, in the order of the drill.
 *
 * @param phase - the one that runs; null before the first. After a false start it is null again
 */
export function nextPhaseTaps(day: Pick<DrillDay, 'kind' | 'hazards'>, phase: string | null): Omit<NewTap, 'atMs'>[] {
  const { first, phases } = dayPhases(day);
  const next = phase === null ? first : (phases.find((each) => each.name === phase)?.next ?? []);
  return phases
    .filter((each) => next.includes(each.name))
    .map((each) => ({ what: isSignalled(each) ? 'signal' : 'phase', of: each.name }) as const);
}

/**
 * Whether a phase may begin after another, when those between were not tapped: on the way ahead through the machine.
 * Back leads only what the machine itself allows, as after an aftershock.
 */
export function canFollow({ first, phases }: DrillPhases, from: string | null, to: string): boolean {
  const at = (name: string) => phases.findIndex((each) => each.name === name);
  const next = (name: string) => phases[at(name)]?.next ?? [];
  const direct = from === null ? first : next(from);
  if (direct.includes(to)) return true;
  const reached = new Set(from === null ? first : direct.filter((name) => at(name) > at(from)));
  for (const name of reached) for (const one of next(name)) if (at(one) > at(name)) reached.add(one);
  return reached.has(to);
}
