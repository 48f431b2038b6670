/** The clock of the replay, as a pure function: where it stands after some real time. */

export const SPEEDS = [1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

/** A stretch played again and again, s. */
export interface Loop {
  readonly fromS: number;
  readonly untilS: number;
}

export interface Playback {
  readonly timeS: number;
  readonly speed: Speed;
  readonly isPlaying: boolean;
  readonly loop: Loop | null;
}

export const PLAYBACK_AT_START: Playback = { timeS: 0, speed: 2, isPlaying: false, loop: null };

/** Shortest loop that can be set, s. */
export const SHORTEST_LOOP_S = 2;

/**
 * The clock after `elapsedS` of real time.
 *
 * @param bufferedUntilS - time of the last frame there is
 * @param isGrowing - whether more frames are still being computed: then the clock waits at the edge instead of stopping
 */
export function advancePlayback(
  playback: Playback,
  elapsedS: number,
  bufferedUntilS: number,
  isGrowing: boolean,
): Playback {
  if (!playback.isPlaying) return playback;
  const nextS = playback.timeS + elapsedS * playback.speed;
  const { loop } = playback;
  if (loop !== null && nextS >= loop.untilS && playback.timeS <= loop.untilS && loop.untilS <= bufferedUntilS) {
    return { ...playback, timeS: loop.fromS };
  }
  if (nextS < bufferedUntilS) return { ...playback, timeS: nextS };
  return { ...playback, timeS: Math.max(playback.timeS, bufferedUntilS), isPlaying: isGrowing };
}

/** Whether a playing clock stands at the edge of what is computed. */
export function isWaitingForFrames(playback: Playback, bufferedUntilS: number, isGrowing: boolean): boolean {
  return playback.isPlaying && isGrowing && playback.timeS >= bufferedUntilS - 1e-9;
}

/** The clock set to a time, held inside what is computed. */
export function seekPlayback(playback: Playback, timeS: number, bufferedUntilS: number): Playback {
  return { ...playback, timeS: Math.min(Math.max(0, timeS), bufferedUntilS) };
}

/** A loop with its ends in order and not too short; null when there is no room for one. */
export function loopBetween(aS: number, bS: number, bufferedUntilS: number): Loop | null {
  const fromS = Math.max(0, Math.min(aS, bS));
  const untilS = Math.min(bufferedUntilS, Math.max(aS, bS));
  return untilS - fromS >= SHORTEST_LOOP_S ? { fromS, untilS } : null;
}
