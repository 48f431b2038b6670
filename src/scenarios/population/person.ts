/** People of a run before they become occupants of the simulation. */
import type { Point } from '../../model/index.js';
import type { Walker } from '../../sim/index.js';
import type { ScenarioGoal } from '../freeScenario.js';

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly role: 'pupil' | 'staff' | 'other';
}

/** `muster` is the drill's own goal: the assembly point, or out where there is none. */
export type PersonGoal = ScenarioGoal | { readonly muster: true; readonly classId?: string; readonly slotId?: string };

/** A group that stays together on the way, and what the person does in it. */
export interface Togetherness {
  readonly id: string;
  readonly role?: 'leader' | 'sweeper';
}

/** Someone who goes with another the whole way, as one body with them. */
export interface Companion {
  readonly id: string;
  /** Index into the groups. */
  readonly group: number;
  /** Their own, for the record; in movement the body of both counts. */
  readonly radiusM: number;
}

export interface Person extends Walker {
  /** Stable: does not change when others are added. */
  readonly id: string;
  /** Index into the groups. */
  readonly group: number;
  readonly cell: number;
  readonly at: Point;
  /** From the alarm (or the start of the run, or being let in) to the first step, s. */
  readonly preMovementS: number;
  readonly bornS?: number;
  /** Dose at which they stop; that of half of all people when absent. */
  readonly fedLimit?: number;
  readonly goal: PersonGoal;
  /** Absent for those who walk on their own. */
  readonly together?: Togetherness;
  /** Those who help them, at most two. */
  readonly companions?: readonly Companion[];
}

export interface PlacedPopulation {
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
}
