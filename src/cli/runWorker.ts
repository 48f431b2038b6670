/** A worker thread of the run pool: takes one job after another and answers each. */
import { parentPort } from 'node:worker_threads';
import { type RunJob, runToEnd } from './runJob.js';

parentPort?.on('message', (job: RunJob) => {
  parentPort?.postMessage(runToEnd(job));
});
