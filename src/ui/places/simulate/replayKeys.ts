/** Keys of the replay (ux.md §5). They act on the whole page unless something that takes text has the focus. */
import { useEffect } from 'react';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { PlanStage } from '../../plan/planStage.js';
import { boundsOfView, neighbourLevel } from '../../plan/planViews.js';
import { loopBetween, SPEEDS } from '../../run/playback.js';
import { seekBy, seekTo, setLoop, setPlaying, setSpeed, useRunStore } from '../../run/runStore.js';
import { jumpToMoment } from './jumpToMoment.js';
import { setReplayView, useReplayView } from './replayView.js';
import { momentBeside, worstMoments } from './worstMoments.js';

function changeSpeed(by: 1 | -1): void {
  const { speed } = useRunStore.getState().playback;
  const next = SPEEDS[SPEEDS.indexOf(speed) + by];
  if (next !== undefined) setSpeed(next);
}

function jumpBeside(stage: PlanStage, direction: 1 | -1): void {
  const { result, playback } = useRunStore.getState();
  const moments = worstMoments(result);
  const rank = momentBeside(moments, playback.timeS, direction);
  const moment = rank === null ? undefined : moments[rank];
  if (rank !== null && moment !== undefined) jumpToMoment(stage, moment, rank);
}

function changeLevel(plan: CampusPlan, by: 1 | -1): void {
  const level = neighbourLevel(plan, useReplayView.getState().viewId, by);
  if (level !== null) setReplayView({ viewId: level.id });
}

/** Puts one end of the loop at the present moment. */
function setLoopEnd(end: 'a' | 'b'): void {
  const { playback, bufferedUntilS } = useRunStore.getState();
  const { timeS, loop } = playback;
  const next =
    end === 'a'
      ? loopBetween(timeS, loop?.untilS ?? bufferedUntilS, bufferedUntilS)
      : loopBetween(loop?.fromS ?? 0, timeS, bufferedUntilS);
  if (next !== null) setLoop(next);
}

/** What each key does, by `KeyboardEvent.key` in lower case. */
function actsOf(plan: CampusPlan, stage: PlanStage, isShifted: boolean): Record<string, () => void> {
  const togglePlay = () => setPlaying(!useRunStore.getState().playback.isPlaying);
  const jumpS = isShifted ? 30 : 5;
  return {
    ' ': togglePlay,
    k: togglePlay,
    j: () => changeSpeed(-1),
    l: () => changeSpeed(1),
    arrowleft: () => seekBy(-jumpS),
    arrowright: () => seekBy(jumpS),
    ',': () => seekBy(-0.2),
    '.': () => seekBy(0.2),
    home: () => seekTo(0),
    end: () => seekTo(Number.POSITIVE_INFINITY),
    '[': () => jumpBeside(stage, -1),
    ']': () => jumpBeside(stage, 1),
    pageup: () => changeLevel(plan, 1),
    pagedown: () => changeLevel(plan, -1),
    h: () => setReplayView(({ density }) => ({ density: density === 'off' ? 'now' : 'off' })),
    n: () => setReplayView(({ showsLabels }) => ({ showsLabels: !showsLabels })),
    p: () => setReplayView(({ showsPeople }) => ({ showsPeople: !showsPeople })),
    a: () => setLoopEnd('a'),
    b: () => setLoopEnd('b'),
    f: () => {
      const bounds = boundsOfView(plan, useReplayView.getState().viewId);
      if (bounds !== null) stage.fit(bounds, { fly: true });
    },
  };
}

const OWN_KEYS = 'input, textarea, select, [contenteditable="true"], [role="dialog"] *, [role="radiogroup"] *';

/** @param isOn - whether the replay is what is looked at */
export function useReplayKeys(plan: CampusPlan, stage: PlanStage, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.matches(OWN_KEYS)) return;
      if (event.key === ' ' && target?.matches('button, a, summary')) return;
      const act = actsOf(plan, stage, event.shiftKey)[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [plan, stage, isOn]);
}
