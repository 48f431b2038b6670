/**
 * A drill that practises several hazards, one after the other: the phases of their machines in one row.
 *
 * Phases of a hazard after the first carry its place, as `2.alarm`. Only the last one is closed; from the others the row leads on.
 */
import { CLOSED_PHASE, type DrillName, type DrillPhases, drillPhases } from '../../scenarios/index.js';
import { COMPREHENSIVE_HAZARDS } from '../vocabulary/drillKinds.js';
import type { DrillDay } from './drillDay.js';

type Kinds = Pick<DrillDay, 'kind' | 'hazards'>;

/** By which machines a drill is stepped through, in order; an earthquake where none is named, none for a talk-through. */
export function hazardsInTurn({ kind, hazards = [] }: Kinds): readonly DrillName[] {
  if (kind === 'tabletop' || kind === 'food-safety' || kind === 'epidemic') return [];
  if (kind !== 'comprehensive') return [kind];
  const named = hazards.flatMap((hazard) => COMPREHENSIVE_HAZARDS.find((each) => each === hazard) ?? []);
  return named.length === 0 ? ['earthquake'] : named;
}

/** @param place - of the hazard, from 0 */
export function phaseInTurn(place: number, phase: string): string {
  return place === 0 || phase === CLOSED_PHASE ? phase : `${place + 1}.${phase}`;
}

/** The hazard a phase belongs to, from 0, and its name in the machine of that hazard. */
export function placeOfPhase(name: string): { readonly place: number; readonly phase: string } {
  const [, place, phase] = /^(\d+)\.(.+)$/.exec(name) ?? [];
  return phase === undefined ? { place: 0, phase: name } : { place: Number(place) - 1, phase };
}

export function phasesInTurn(machines: readonly DrillName[]): DrillPhases {
  const parts = machines.map((machine, place) => {
    const { first, phases } = drillPhases(machine);
    const named = (names: readonly string[]) => names.map((name) => phaseInTurn(place, name));
    return {
      first: named(first),
      phases: phases.map(({ name, orders, next }) => ({ name: phaseInTurn(place, name), orders, next: named(next) })),
    };
  });
  return {
    first: parts[0]?.first ?? [],
    phases: parts.flatMap(({ phases }, place) => {
      const after = parts[place + 1]?.first;
      if (after === undefined) return phases;
      const led = (next: readonly string[]) => next.flatMap((name) => (name === CLOSED_PHASE ? after : name));
      const own = phases.filter(({ name }) => name !== CLOSED_PHASE);
      return own.map((phase) => ({ ...phase, next: led(phase.next) }));
    }),
  };
}
