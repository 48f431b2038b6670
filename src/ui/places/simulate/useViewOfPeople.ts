/** A new run is opened where its people are: a night drill in the dormitory, not on the teaching floor looked at before. */
import { useEffect } from 'react';
import { CAMPUS_VIEW } from '../../plan/planViews.js';
import { countByLevel } from '../../run/placeCounts.js';
import { useRunStore } from '../../run/runStore.js';
import { fullestView } from './fullestView.js';
import { setReplayView, useReplayView } from './replayView.js';

export function useViewOfPeople(): void {
  const setup = useRunStore((state) => state.setup);
  const isBegun = useRunStore((state) => state.frameCount > 0);
  useEffect(() => {
    const [frame] = useRunStore.getState().frames;
    if (setup === null || !isBegun || frame === undefined) return;
    const { viewId } = useReplayView.getState();
    const counts = countByLevel(setup, frame);
    if (viewId === CAMPUS_VIEW || (counts.get(viewId) ?? 0) > 0) return;
    setReplayView({ viewId: fullestView(counts), marked: null });
  }, [setup, isBegun]);
}
