/**
 * The words drill machines may use. Machines are data made of these names; `implementations.ts` says what
 * each one does. A machine sees the drill, never a single occupant.
 */
import type { PhaseDurations } from '../phaseDurations.js';

/** What the run tells the machine. */
export type DrillEvent =
  /** The first person has left the room they were in. */
  | { readonly type: 'FIRST_CLASS_LEFT_ITS_ROOM' }
  /** Nobody is inside a building any more. */
  | { readonly type: 'BUILDINGS_CLEAR'; readonly everyoneAssembled: boolean }
  /** Everyone stands at the assembly point, or is out where there is none. */
  | { readonly type: 'EVERYONE_ASSEMBLED' }
  /** Nobody can get any further, and not everyone has arrived. */
  | { readonly type: 'MOVEMENT_OVER'; readonly unaccountedFor: number };

/** What the machine tells the run; these become the phases and commands of the run. */
export type DrillMessage =
  | { readonly type: 'phaseStarted'; readonly phase: string }
  | { readonly type: 'phaseEnded'; readonly phase: string }
  /** Pre-movement times begin to count. */
  | { readonly type: 'alarmSounded' };

/** What a drill begins with. */
export interface DrillInput {
  readonly durations: PhaseDurations;
  /** People in the largest group: classes count at the same time, so it decides how long the count takes. */
  readonly largestGroup: number;
}

export interface DrillContext extends DrillInput {
  readonly unaccountedFor: number;
}

/** Delay names end in seconds; they become milliseconds in `implementations.ts` and nowhere else. */
export type DrillDelay = 'detectionS' | 'alarmS' | 'rollCallS' | 'searchS' | 'allClearS';

export type DrillGuard = 'everyoneAssembled' | 'someoneUnaccountedFor';
