/** Starts and stops the run of this page and brings what the worker sends into the store. */
import type { Frame } from '../../sim/index.js';
import type { RunOrder } from '../worker/protocol.js';
import { simClient } from '../worker/simClient.js';
import { createRunSeries, extendRunSeries } from './runSeries.js';
import { RUN_AT_REST, type RunOrigin, useRunStore } from './runStore.js';

/** Computes the order from the start; the replay begins to play with the first frames. Settles when the run has ended. */
export async function startRun(order: RunOrder, origin: RunOrigin | null = null): Promise<void> {
  const frames: Frame[] = [];
  const { playback } = useRunStore.getState();
  useRunStore.setState({
    ...RUN_AT_REST,
    status: 'preparing',
    order,
    origin,
    plan: order.plan,
    frames,
    playback: { ...RUN_AT_REST.playback, speed: playback.speed, isPlaying: true },
  });
  const isCurrent = () => useRunStore.getState().frames === frames;

  const ending = await simClient.start(order, {
    prepared(setup, problems) {
      if (isCurrent()) useRunStore.setState({ setup, series: createRunSeries(setup), problems });
    },
    frames(block, events) {
      const { series } = useRunStore.getState();
      if (!isCurrent() || series === null) return;
      for (const frame of block) frames.push(frame);
      extendRunSeries(series, block, events);
      const bufferedUntilS = frames.at(-1)?.timeS ?? 0;
      useRunStore.setState({ status: 'computing', frameCount: frames.length, bufferedUntilS });
    },
  });
  if (!isCurrent()) return;
  switch (ending.kind) {
    case 'refused':
      useRunStore.setState({ status: 'refused', problems: ending.problems });
      break;
    case 'failed':
      useRunStore.setState({ status: 'failed', failure: ending.message });
      break;
    default:
      useRunStore.setState({ status: ending.kind, result: ending.result });
  }
}

/** Ends the run early; what is computed stays and can be replayed. */
export function stopRun(): void {
  simClient.stop();
}
