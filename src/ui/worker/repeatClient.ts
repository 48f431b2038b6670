/** Workers of the page as workers for many runs. */
import type { OpenRunWorker, RunAnswer } from '../../scenarios/index.js';
import type { RepeatCommand } from './protocol.js';

/** More would take memory the page needs, and gain little on most machines. */
const MOST_WORKERS = 4;

/** Runs computed at the same time: one processor is left to the page. */
export function repeatWorkerCount(processors: number): number {
  return Math.min(MOST_WORKERS, Math.max(1, processors - 1));
}

export const openRepeatWorker: OpenRunWorker = (order, listener) => {
  const worker = new Worker(new URL('./repeatWorker.ts', import.meta.url), { type: 'module', name: 'many runs' });
  const say = (command: RepeatCommand) => worker.postMessage(command);
  worker.onmessage = ({ data }: MessageEvent<RunAnswer>) => listener.answered(data);
  worker.onerror = (event) => {
    worker.terminate();
    listener.died({ isOutOfMemory: false, message: event.message || 'the worker could not be started' });
  };
  say({ type: 'order', payload: { order } });
  return {
    compute: (seed) => say({ type: 'compute', payload: { seed } }),
    end: () => worker.terminate(),
  };
};
