/** Drives the replay clock from the display's own frames while something plays. */
import { useEffect } from 'react';
import { tickPlayback, useRunStore } from './runStore.js';

/** Longest stretch taken in at once, s: a page that was hidden goes on where it was. */
const LONGEST_TICK_S = 0.25;

export function usePlaybackClock(): void {
  const isPlaying = useRunStore((state) => state.playback.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    let handle = 0;
    let lastMs: number | null = null;
    const tick = (nowMs: number) => {
      if (lastMs !== null) tickPlayback(Math.min(LONGEST_TICK_S, (nowMs - lastMs) / 1000));
      lastMs = nowMs;
      handle = requestAnimationFrame(tick);
    };
    handle = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(handle);
  }, [isPlaying]);
}
