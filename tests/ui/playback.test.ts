import { describe, expect, it } from 'vitest';
import {
  advancePlayback,
  isWaitingForFrames,
  loopBetween,
  PLAYBACK_AT_START,
  type Playback,
  seekPlayback,
} from '../../src/ui/run/playback.js';

const playing: Playback = { ...PLAYBACK_AT_START, isPlaying: true, speed: 4 };

describe('the replay clock', () => {
  it('[UI43] runs at its speed and stands still when paused', () => {
    expect(advancePlayback(playing, 0.5, 100, false).timeS).toBe(2);
    expect(advancePlayback(PLAYBACK_AT_START, 0.5, 100, false)).toBe(PLAYBACK_AT_START);
  });

  it('[UI43] waits at the edge of what is computed while the run grows, and goes on when more has come', () => {
    const atEdge = advancePlayback({ ...playing, timeS: 9 }, 1, 10, true);
    expect(atEdge).toMatchObject({ timeS: 10, isPlaying: true });
    expect(isWaitingForFrames(atEdge, 10, true)).toBe(true);
    expect(advancePlayback(atEdge, 1, 20, true).timeS).toBe(14);
  });

  it('[UI43] stops at the end of a finished run', () => {
    expect(advancePlayback({ ...playing, timeS: 9 }, 1, 10, false)).toMatchObject({ timeS: 10, isPlaying: false });
  });

  it('[UI44] begins a loop again when its end is passed, but not when the clock was already beyond it', () => {
    const looping: Playback = { ...playing, timeS: 19, loop: { fromS: 10, untilS: 20 } };
    expect(advancePlayback(looping, 1, 60, false).timeS).toBe(10);
    expect(advancePlayback({ ...looping, timeS: 30 }, 1, 60, false).timeS).toBe(34);
  });

  it('[UI44] puts the ends of a loop in order, inside what is computed, and refuses one too short', () => {
    expect(loopBetween(30, 10, 25)).toEqual({ fromS: 10, untilS: 25 });
    expect(loopBetween(10, 11, 25)).toBeNull();
    expect(loopBetween(-5, 5, 25)).toEqual({ fromS: 0, untilS: 5 });
  });

  it('[UI42] goes to any time that is computed, both ways', () => {
    expect(seekPlayback(playing, 40, 30).timeS).toBe(30);
    expect(seekPlayback(playing, -3, 30).timeS).toBe(0);
    expect(seekPlayback({ ...playing, timeS: 25 }, 3, 30).timeS).toBe(3);
  });
});
