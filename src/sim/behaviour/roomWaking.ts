/**
 * When the people of one bedroom wake: each by the signals they hear, and the rest by those who are up already.
 *
 * Room-mates wake each other as in a chain: every one who is awake and still in the room adds to the chance. Adding a
 * signal at a time changes nobody's waking before it, and never wakes anyone later. A new person in the room leaves
 * the draws of the others alone and can only wake them sooner.
 */
import { randomStream } from '../../model/index.js';
import type { Distribution } from './distribution.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';
import { type Sleeper, type SleepProfile, type SleepStage, sleepStage, wakesAfterS } from './waking.js';
import type { Loudness, WakingSignal } from './wakingSignals.js';

/** Until one room-mate who is awake has woken somebody who sleeps on, s: exponential; n of them take the n-th part. */
export const ROOM_MATE_S: SourcedValue<Distribution> = {
  value: { weibull: { shape: 1, scale: 90 } },
  unit: 's',
  source: 'Judgement: exponential with a mean of 90 s after a room-mate is awake; no measurement found',
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

export interface RoomSleeper extends Sleeper {
  /** When they left the room, s; from then on they wake nobody in it. They stay when absent. */
  readonly leftS?: number;
}

export interface RoomWakingRequest {
  readonly seed: number;
  readonly profile: SleepProfile;
  readonly sleepers: readonly RoomSleeper[];
  readonly signals: readonly HeardSignal[];
}

export interface Waking {
  readonly id: string;
  readonly stage: SleepStage;
  /** Awake and told, s from the start of the run; null for who sleeps through everything. */
  readonly wokenS: number | null;
  readonly by: WakingSignal | 'roomMate' | null;
}

const NEVER = Number.POSITIVE_INFINITY;

/** In the order of the sleepers; ids are used once. */
export function wakeTimesOfRoom({ seed, profile, sleepers, signals }: RoomWakingRequest): Waking[] {
  const wakings = sleepers.map((sleeper) => ownWaking(seed, sleepStage(profile, seed, sleeper.id), sleeper, signals));
  const ownS = wakings.map(({ wokenS }) => wokenS ?? NEVER);
  /** Seconds of one room-mate awake that it takes. */
  const needS = sleepers.map(({ id }) => sampleDistribution(ROOM_MATE_S.value, randomStream(seed, 'roomMate', id)));
  const asleep = new Set(sleepers.keys());
  const up = new Set<number>();
  let timeS = 0;
  let givenS = 0;
  while (asleep.size > 0) {
    const byItself = earliest(asleep, (i) => ownS[i] as number);
    const leaving = earliest(up, (i) => Math.max(timeS, sleepers[i]?.leftS ?? NEVER));
    const byMate = earliest(asleep, (i) =>
      up.size === 0 ? NEVER : timeS + Math.max(0, (needS[i] as number) - givenS) / up.size,
    );
    const nextS = Math.min(byItself.atS, leaving.atS, byMate.atS);
    if (nextS === NEVER) break;
    givenS = nextS === byMate.atS ? (needS[byMate.i] as number) : givenS + up.size * (nextS - timeS);
    timeS = nextS;
    if (nextS === leaving.atS) {
      up.delete(leaving.i);
      continue;
    }
    const { i } = nextS === byItself.atS ? byItself : byMate;
    if (i === byMate.i && nextS < (ownS[i] as number)) {
      wakings[i] = { ...(wakings[i] as Waking), wokenS: nextS, by: 'roomMate' };
    }
    asleep.delete(i);
    up.add(i);
  }
  return wakings;
}

/** Whose time comes first; the first of equals. */
function earliest(of: Iterable<number>, timeOf: (i: number) => number): { readonly i: number; readonly atS: number } {
  let best = { i: -1, atS: NEVER };
  for (const i of of) {
    const atS = timeOf(i);
    if (atS < best.atS) best = { i, atS };
  }
  return best;
}

function ownWaking(seed: number, stage: SleepStage, sleeper: Sleeper, signals: readonly HeardSignal[]): Waking {
  let earliestOwn: Waking = { id: sleeper.id, stage, wokenS: null, by: null };
  for (const { signal, loudness, fromS, untilS = NEVER } of signals) {
    const afterS = wakesAfterS({ seed, sleeper, stage, signal, loudness });
    if (afterS === null || fromS + afterS > untilS) continue;
    const wokenS = fromS + afterS;
    if (earliestOwn.wokenS === null || wokenS < earliestOwn.wokenS)
      earliestOwn = { ...earliestOwn, wokenS, by: signal };
  }
  return earliestOwn;
}
