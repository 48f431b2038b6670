/** A thread of `verify`: takes one seed of one case after another and answers each. */
import { parentPort } from 'node:worker_threads';
import type { SeedJob } from './observation.js';
import { observeSeed } from './observeSeed.js';

parentPort?.on('message', (job: SeedJob) => parentPort?.postMessage(observeSeed(job)));
