/** Someone who is to be placed. */
import type { AgeGroup, Walker } from '../../sim/index.js';
import type { Group, PersonFacts, PersonGoal, Togetherness } from './person.js';
import type { StaffRole } from './staffRole.js';

export interface Helper {
  readonly id: string;
  readonly ageGroup: AgeGroup;
  readonly group: Group;
  readonly staffRole?: StaffRole;
}

export interface Arrival {
  readonly id: string;
  readonly ageGroup: AgeGroup;
  readonly group: Group;
  readonly preMovementS: number;
  readonly goal: PersonGoal;
  readonly fedLimit?: number;
  readonly together?: Togetherness;
  /** In place of someone of that age. */
  readonly walker?: Walker;
  readonly helpers?: readonly Helper[];
  readonly facts?: PersonFacts;
}
