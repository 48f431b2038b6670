/** A thread of the run pool: gets the order as it starts, then one seed after another, and answers each. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RunAnswer } from '../scenarios/index.js';
import { computeSeed } from './computeSeed.js';
import type { FiledOrder } from './runFiles.js';

const order = workerData as FiledOrder;

function answer(seed: number): RunAnswer {
  try {
    const { value, problems } = computeSeed(order, seed);
    return value === null ? { kind: 'refused', problems } : { kind: 'finished', replication: value };
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (seed: number) => parentPort?.postMessage(answer(seed)));
