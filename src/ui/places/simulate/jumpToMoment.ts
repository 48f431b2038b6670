/** Takes the reader to a worst moment: its level, its place and its time, with a mark on the plan. */
import type { Bottleneck } from '../../../sim/index.js';
import type { PlanStage } from '../../plan/planStage.js';
import { seekTo, setPlaying, useRunStore } from '../../run/runStore.js';
import { setReplayView } from './replayView.js';
import { viewOfMoment } from './viewOfMoment.js';

export function jumpToMoment(stage: PlanStage, moment: Bottleneck, rank: number): void {
  const { plan, setup } = useRunStore.getState();
  setReplayView({ viewId: viewOfMoment(plan, setup, moment), marked: rank });
  setPlaying(false);
  seekTo(moment.peakS);
  // after the new view has been fitted
  requestAnimationFrame(() => requestAnimationFrame(() => stage.flyTo(moment.at)));
}
