/** Opens what the address names, as `#/simulate?t=73&level=…&moment=1`: view, time as soon as it is computed, worst moment by rank. */
import { useEffect } from 'react';
import { useRoute } from '../../app/router.js';
import { seekTo, setPlaying, useRunStore } from '../../run/runStore.js';
import { setReplayView } from './replayView.js';

export function useAddressedMoment(): void {
  const { params } = useRoute();
  const { t, level, moment } = params;
  const hasResult = useRunStore((state) => state.result !== null);
  useEffect(() => {
    if (level !== undefined) setReplayView({ viewId: level, marked: null });
  }, [level]);
  useEffect(() => {
    const rank = Number(moment) - 1;
    if (hasResult && rank >= 0) setReplayView({ marked: rank });
  }, [moment, hasResult]);
  useEffect(() => {
    const timeS = t === undefined ? Number.NaN : Number(t);
    if (!(timeS >= 0)) return;
    let isThere = false;
    const go = () => {
      if (isThere || useRunStore.getState().bufferedUntilS < timeS) return;
      isThere = true;
      setPlaying(false);
      seekTo(timeS);
    };
    go();
    return useRunStore.subscribe(go);
  }, [t]);
}
