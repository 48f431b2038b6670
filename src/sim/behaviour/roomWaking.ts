/**
 * When the people of one bedroom wake: each by the signals they hear, and the rest by those who are up already.
 *
 * Adding a signal at a time changes nobody's waking before it, and never wakes anyone later. A new person in the room
 * leaves the draws of the others alone and can only wake them sooner.
 */
import { randomStream } from '../../model/index.js';
import type { Distribution } from './distribution.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';
import { type Sleeper, type SleepProfile, type SleepStage, sleepStage, wakesAfterS } from './waking.js';
import type { Loudness, WakingSignal } from './wakingSignals.js';

/** From the first of a room awake until a room-mate has woken somebody who sleeps on, s: exponential. */
export const ROOM_MATE_S: SourcedValue<Distribution> = {
  value: { weibull: { shape: 1, scale: 90 } },
  unit: 's',
  source: 'Judgement: exponential with a mean of 90 s after the first room-mate is awake; no measurement found',
  status: 'judgement',
  confidence: 'low',
};

/** A signal as one room hears it. */
export interface HeardSignal {
  readonly signal: WakingSignal;
  readonly loudness: Loudness;
  /** First heard, s from the start of the run. */
  readonly fromS: number;
  /** Last heard; without end when absent. */
  readonly untilS?: number;
}

export interface RoomWakingRequest {
  readonly seed: number;
  readonly profile: SleepProfile;
  readonly sleepers: readonly Sleeper[];
  readonly signals: readonly HeardSignal[];
}

export interface Waking {
  readonly id: string;
  readonly stage: SleepStage;
  /** Awake and told, s from the start of the run; null for who sleeps through everything. */
  readonly wokenS: number | null;
  readonly by: WakingSignal | 'roomMate' | null;
}

/** In the order of the sleepers; ids are used once. */
export function wakeTimesOfRoom({ seed, profile, sleepers, signals }: RoomWakingRequest): Waking[] {
  const alone = sleepers.map((sleeper) => ownWaking(seed, sleepStage(profile, seed, sleeper.id), sleeper, signals));
  const firstS = alone.reduce((first, { wokenS }) => Math.min(first, wokenS ?? first), Number.POSITIVE_INFINITY);
  if (firstS === Number.POSITIVE_INFINITY) return alone;
  return alone.map((own) => {
    const stirredS = firstS + sampleDistribution(ROOM_MATE_S.value, randomStream(seed, 'roomMate', own.id));
    if (own.wokenS !== null && own.wokenS <= stirredS) return own;
    return { ...own, wokenS: stirredS, by: 'roomMate' };
  });
}

function ownWaking(seed: number, stage: SleepStage, sleeper: Sleeper, signals: readonly HeardSignal[]): Waking {
  let earliest: Waking = { id: sleeper.id, stage, wokenS: null, by: null };
  for (const { signal, loudness, fromS, untilS = Number.POSITIVE_INFINITY } of signals) {
    const afterS = wakesAfterS({ seed, sleeper, stage, signal, loudness });
    if (afterS === null || fromS + afterS > untilS) continue;
    const wokenS = fromS + afterS;
    if (earliest.wokenS === null || wokenS < earliest.wokenS) earliest = { ...earliest, wokenS, by: signal };
  }
  return earliest;
}
