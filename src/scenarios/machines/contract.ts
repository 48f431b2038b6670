/**
 * The words drill machines may use. Machines are data made of these names; `drillSetup.ts` says what
 * each one does. A machine sees the drill, never a single occupant.
 */
import type { DurationName, PhaseDurations } from '../phaseDurations.js';
import type { PhaseTriggers, PhaseWithTrigger } from '../phaseTriggers.js';

/** What the run tells the machine. */
export type DrillFact =
  /** A detector has noticed the fire. */
  | { readonly type: 'DETECTOR_WENT_OFF' }
  /** The first person has left the room they were in. */
  | { readonly type: 'FIRST_CLASS_LEFT_ITS_ROOM' }
  /** Nobody is inside a building any more. */
  | { readonly type: 'BUILDINGS_CLEAR'; readonly everyoneAssembled: boolean }
  /** Everyone stands at the assembly point, or is out where there is none. */
  | { readonly type: 'EVERYONE_ASSEMBLED' }
  /** The commander has the stairs looked over and has people leave. */
  | { readonly type: 'COMMANDER_DECIDED' }
  /** The ground begins to shake again. */
  | { readonly type: 'AFTERSHOCK' }
  /** Everyone is behind doors that hold, or away; in a milder form, everyone is in. */
  | { readonly type: 'EVERYONE_SECURED' }
  | { readonly type: 'POLICE_ARRIVED' }
  | { readonly type: 'ALL_ROOMS_RELEASED' }
  /** Nobody can get any further, and not everyone has arrived. */
  | { readonly type: 'MOVEMENT_OVER'; readonly unaccountedFor: number }
  /** The beds are about to be counted, and so many of those who sleep there, or of others, are not in place. */
  | { readonly type: 'MISSED_AT_COUNT'; readonly missing: number }
  /** Every class and list of names has been counted and reported. */
  | { readonly type: 'EVERYONE_COUNTED'; readonly missing: number }
  /** Those who searched are back, and every place is searched or named to the fire brigade. */
  | { readonly type: 'SEARCH_OVER' };

/** What the machine has the run do. */
export type DrillOrder =
  /** Pre-movement times begin to count. */
  | 'soundAlarm'
  /** Everyone goes into a room and stays; rooms or buildings are locked where the drill asks for it. */
  | 'lockDown'
  /** The police take over from the guards. */
  | 'handOver'
  /** Rooms are opened one by one, with a key; in a milder form all at once. */
  | 'releaseRooms'
  /** A warning that the ground will shake: everyone takes the cover of the place they are at. */
  | 'takeCover'
  /** From now on nobody can walk; who is not under cover takes it. */
  | 'groundShakes'
  | 'groundIsStill'
  /** Nobody else is waited for: those in place are counted. */
  | 'callTheRoll'
  /** Two at a time look for those who are missing. */
  | 'sendSearchers';

/** What the machine tells the run; these become the phases and orders of the run. */
export type DrillMessage =
  | { readonly type: 'phaseStarted'; readonly phase: string }
  | { readonly type: 'phaseEnded'; readonly phase: string }
  | { readonly type: 'order'; readonly order: DrillOrder };

/** What a drill begins with. */
export interface DrillInput {
  readonly durations: PhaseDurations;
  readonly triggers: PhaseTriggers;
  /** People in the largest group: classes count at the same time, so it decides how long the count takes. */
  readonly largestGroup: number;
  /** Bedrooms of the warden who has most of them; wardens count the beds at the same time. */
  readonly roomsToCount?: number;
}

export interface DrillContext extends DrillInput {
  readonly unaccountedFor: number;
  /** Phase to go on with after an aftershock. */
  readonly interrupted: string;
}

/** Of the guard `endsBy`: whether that is how the phase is to end; `time` where nothing is said. */
export interface EndsBy {
  readonly phase: PhaseWithTrigger;
  readonly trigger: string;
}

/** What ends a phase: time, something people do, a device, somebody's decision, or its own last condition. */
export type PhaseTrigger = 'time' | 'event' | 'detector' | 'teacher' | 'commander' | 'end';

/** Who acts in a phase, for the diagram and the summary. */
export type DrillRole =
  | 'commander'
  | 'teachers'
  | 'pupils'
  | 'guides'
  | 'medics'
  | 'guards'
  | 'wardens'
  | 'boarders'
  | 'searchers'
  | 'police'
  | 'doors';

/** What a state of a machine says of itself beside its transitions; nothing in the run depends on it. */
export interface PhaseMeta {
  /** How the phase ends. */
  readonly endsBy: readonly PhaseTrigger[];
  /** Who does something in it. */
  readonly who: readonly DrillRole[];
  /** Time of the scenario's `phases` that sets its length, where one does. */
  readonly lasts?: DurationName;
}
