/** People of a run before they become occupants of the simulation. */
import type { Point } from '../../model/index.js';
import type { AgeGroup, Walker } from '../../sim/index.js';
import type { ScenarioGoal } from '../freeScenario.js';
import type { Wing } from '../school.js';
import type { PlaceKind } from './slots/placeKinds.js';
import type { StaffRole } from './staffRole.js';

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
  readonly staffRole?: StaffRole;
}

/** What is known of a person of a school, for drills that ask who somebody is. */
export interface PersonFacts {
  readonly staffRole?: StaffRole;
  readonly gradeAge?: AgeGroup;
  /** Kind of place they are at when the run starts. */
  readonly place?: PlaceKind;
  /** Not awake when the run starts. `preMovementS` then holds waking and dressing. */
  readonly asleep?: true;
  /** Id of the room they sleep in, or are on duty in at night. */
  readonly room?: string;
  /** Wing of the dormitory they sleep in, or answer for. */
  readonly wing?: Wing;
  /** Id of the level a member of staff answers for. */
  readonly dutyLevel?: string;
}

export interface Person extends Walker, PersonFacts {
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
