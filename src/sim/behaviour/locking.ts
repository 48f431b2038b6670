/** One person locks one door, or blocks it where that is the practice. */
import { randomStream } from '../../model/index.js';
import { BLOCKABLE_WIDTH_M, BLOCKING_S, LOCK_HANDLING, LOCK_TRIES, type LockType } from './lockTypes.js';
import { sampleDistribution } from './sampleDistribution.js';

export interface DoorToLock {
  /** Stable id of the opening. */
  readonly id: string;
  readonly lock: LockType;
  readonly clearWidthM: number;
}

export interface LockedDoor {
  /** From standing at the door until it is locked, blocked or given up, s. */
  readonly timeS: number;
  /** `open`: nothing holds it, and the place behind it is not secured. */
  readonly outcome: 'locked' | 'blocked' | 'open';
  /** Tries at the lock; 0 where there is none. */
  readonly tries: number;
}

/**
 * A try that fails is noticed and repeated, up to `LOCK_TRIES`. What has no lock, or would not lock, is blocked with
 * desks where that is the practice and the opening is narrow enough.
 *
 * @param room - id of the room it is locked from; with the door's id it names the draws
 * @param withDesks - whether the school blocks doors with desks
 */
export function lockDoor(door: DoorToLock, room: string, withDesks: boolean, seed: number): LockedDoor {
  const draws = randomStream(seed, 'locking', `${room}|${door.id}`);
  let timeS = 0;
  let tries = 0;
  if (door.lock !== 'none') {
    const { timeS: oneTry, errorShare } = LOCK_HANDLING[door.lock];
    while (tries < LOCK_TRIES) {
      tries++;
      timeS += sampleDistribution(oneTry.value, draws);
      if (draws.next() >= errorShare.value) return { timeS, outcome: 'locked', tries };
    }
  }
  if (!withDesks || door.clearWidthM > BLOCKABLE_WIDTH_M) return { timeS, outcome: 'open', tries };
  const blocking = randomStream(seed, 'blocking', `${room}|${door.id}`);
  return { timeS: timeS + sampleDistribution(BLOCKING_S.value, blocking), outcome: 'blocked', tries };
}
