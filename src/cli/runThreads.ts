/** Threads of Node as workers for many runs (docs/decisions/0005-threads-for-many-runs.md). */
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { OpenRunWorker, RunAnswer } from '../scenarios/index.js';

/** The built file of the worker lies beside the built command. */
const WORKER_FILE = fileURLToPath(new URL('./runWorker.js', import.meta.url));

const MB = 1024 * 1024;
/** Share of the memory that all runs together may fill with objects. */
const MEMORY_SHARE = 0.75;
/** What one run may fill at least and at most, MB: the demo school takes about 100. */
const LEAST_RUN_MB = 256;
const MOST_RUN_MB = 4096;

/** Memory of this machine, or of the container it runs in, MB. */
function memoryMb(): number {
  const constrained = process.constrainedMemory();
  return (constrained > 0 ? Math.min(constrained, totalmem()) : totalmem()) / MB;
}

/** Objects of one run, MB, with so many runs at a time. Arrays of numbers are not counted: V8 does not limit them. */
export function runMemoryMb(workers: number): number {
  const fair = Math.floor((MEMORY_SHARE * memoryMb()) / workers);
  return Math.min(MOST_RUN_MB, Math.max(LEAST_RUN_MB, fair));
}

/** @param heapMb - a run that fills more with objects is ended, alone */
export function threadsWith(heapMb: number, file: string = WORKER_FILE): OpenRunWorker {
  return (order, listener) => {
    let isEnding = false;
    let end = { isOutOfMemory: false, message: 'the thread ended by itself' };
    const worker = new Worker(file, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      // what a worker might print must not get into the one object on standard output
      stdout: true,
    });
    worker.on('message', (answer: RunAnswer) => listener.answered(answer));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      end = { isOutOfMemory: error.code === 'ERR_WORKER_OUT_OF_MEMORY', message: error.message };
    });
    worker.on('exit', () => {
      if (!isEnding) listener.died(end);
    });
    return {
      compute: (seed) => worker.postMessage(seed),
      end() {
        isEnding = true;
        void worker.terminate();
      },
    };
  };
}
