/** Many seeds of one job over worker threads. The order and the content of the answers do not depend on their number. */
import { Worker } from 'node:worker_threads';
import { MusterError, type Outcome } from '../model/index.js';
import type { RunResult } from '../scenarios/index.js';
import { type RunJob, runToEnd } from './runJob.js';

/** The built file of the worker lies beside the built command. */
const WORKER_FILE = new URL('./runWorker.js', import.meta.url);

function runSeeds(jobs: readonly RunJob[], workerCount: number): Promise<Outcome<RunResult>[]> {
  const answers: Outcome<RunResult>[] = new Array(jobs.length);
  let nextJob = 0;
  const runOne = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(WORKER_FILE);
      let current = -1;
      const give = () => {
        current = nextJob++;
        if (current < jobs.length) worker.postMessage(jobs[current]);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (answer: Outcome<RunResult>) => {
        answers[current] = answer;
        give();
      });
      worker.on('error', reject);
      give();
    });
  return Promise.all(Array.from({ length: workerCount }, runOne)).then(() => answers);
}

/**
 * Runs seeds job.seed, job.seed + 1, …
 *
 * @returns the results in the order of their seeds, or the problems of the first that could not be run
 */
export async function runMany(job: RunJob, runs: number, workers: number): Promise<Outcome<readonly RunResult[]>> {
  if (!(runs >= 1)) throw new MusterError('no-runs', `expected at least one run, got ${runs}`);
  const jobs = Array.from({ length: runs }, (_, k) => ({ ...job, seed: job.seed + k }));
  const answers = workers > 1 && runs > 1 ? await runSeeds(jobs, Math.min(workers, runs)) : jobs.map(runToEnd);
  const results: RunResult[] = [];
  for (const answer of answers) {
    if (answer.value === null) return { value: null, problems: answer.problems };
    results.push(answer.value);
  }
  return { value: results, problems: answers[0]?.problems ?? [] };
}
