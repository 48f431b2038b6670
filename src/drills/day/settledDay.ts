/** What the logs of a drill come to: the contract of `settleDay`. */
import type { Problem } from '../../model/index.js';
import type { Tap, TapKind } from './dayLog.js';

/** A tap of a device; two taps under one number are told apart by the log they stand in. */
export interface TapRef {
  readonly device: string;
  readonly n: number;
}

/** What became of a tap. Every tap has exactly one of these. */
export const TAP_FATES = [
  /** It stands: a value or the course of the drill comes from it. */
  'used',
  /** Taken back by its device. */
  'undone',
  /** The same device said it again, otherwise. */
  'superseded',
  /** Another device, or the same, says the same. */
  'duplicate',
  /** Another device says otherwise, and nobody has decided. */
  'conflict',
  /** A decision was made against it, or of two decisions the later one holds. */
  'overruled',
  /** Before a false start. */
  'falseStart',
  /** A time, phase or stop after the drill was closed. Head counts are never too late. */
  'lateArrival',
  /** A phase that cannot follow the one before it. */
  'outOfOrder',
  /** Impossible: a count below zero, a class the drill does not have, a log of another drill. */
  'refused',
] as const;
export type TapFate = (typeof TAP_FATES)[number];

export interface SettledTap extends TapRef {
  readonly tap: Tap;
  /** Written on a sheet and typed in afterwards. */
  readonly isPaper: boolean;
  /** The class, post, ward, room or phase it is about. */
  readonly of: string | null;
  /** On the commander's clock; null where the device's clock is not to be trusted. */
  readonly commanderMs: number | null;
  /** Since the evacuation signal; null before there is one. */
  readonly sinceSignalS: number | null;
  readonly fate: TapFate;
}

/** Devices that contradict each other about the same thing. */
export interface DayConflict {
  readonly of: string;
  readonly about: TapKind;
  /** What each says: people, or ms of the commander's clock. */
  readonly sides: readonly (TapRef & { readonly value: number })[];
}

/** A value with the taps it came from. */
export interface FromTaps {
  readonly value: number | null;
  readonly taps: readonly TapRef[];
  /** Ids of classes, rooms or posts that keep it from being known. */
  readonly lacking: readonly string[];
}

export type GroupFact = 'left' | 'covered' | 'arrived' | 'secured' | 'swept' | 'helped' | 'firstCounted' | 'counted';

/** A class, or at night a bedroom. Times in s since the evacuation signal. */
export interface SettledGroup {
  readonly id: string;
  readonly name: string;
  /** Today's number: those listed less the absent. */
  readonly expected: number | null;
  /** Not at school today, as told before the drill. */
  readonly absent: number;
  readonly leftS: number | null;
  readonly coveredS: number | null;
  readonly arrivedS: number | null;
  readonly securedS: number | null;
  /** People present by the first report, and as it stands now with those found since. */
  readonly firstCounted: number | null;
  readonly counted: number | null;
  /** People who were there at the first report, as far as is known by now. */
  readonly presentAtFirst: number | null;
  readonly firstCountedS: number | null;
  /** Pupils needing help who are here, helped as planned. */
  readonly helped: number | null;
  /** `counted` less `expected`: below zero somebody is missing. */
  readonly difference: number | null;
  /** When its number was settled; null while it is not. */
  readonly settledS: number | null;
  readonly isSwept: boolean;
  readonly isInConflict: boolean;
  /** The taps each came from. */
  readonly from: Readonly<Record<GroupFact, readonly TapRef[]>>;
}

export interface SettledPost {
  readonly id: string;
  readonly name: string;
  readonly mannedS: number | null;
  /** Somebody says nobody ever stood there. */
  readonly isUnmanned: boolean;
  readonly firstPassS: number | null;
  readonly lastPassS: number | null;
  /** Null while two counts of it differ. */
  readonly passed: number | null;
  readonly isBlocked: boolean;
  readonly taps: readonly TapRef[];
}

export interface BegunPhase extends TapRef {
  readonly phase: string;
  /** Null where the commander's own clock jumped. */
  readonly commanderMs: number | null;
}

export type DayState = 'notBegun' | 'running' | 'closed' | 'stoppedForSafety' | 'realEmergency';

export interface SettledDay {
  readonly state: DayState;
  /** The last phase that began; null before the first. */
  readonly phase: string | null;
  /** When each phase began, in order, on the commander's clock. */
  readonly phases: readonly BegunPhase[];
  /** The first signal of all, and the one the clock of the walk-out starts with, on the commander's clock. */
  readonly firstSignalMs: number | null;
  readonly signalMs: number | null;
  /** Every tap of every log, by device and number. */
  readonly taps: readonly SettledTap[];
  readonly conflicts: readonly DayConflict[];
  /** Classes, or at night bedrooms. */
  readonly groups: readonly SettledGroup[];
  readonly posts: readonly SettledPost[];
  /** By name of the rubric's `data_definitions`. */
  readonly values: Readonly<Record<string, FromTaps>>;
  readonly problems: readonly Problem[];
}
