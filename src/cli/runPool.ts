/**
 * Many seeds of one job over several processes. The order and the content of the answers do not depend on their number.
 *
 * Processes rather than threads: a thread of Node cannot tell its own processor time from that of its neighbours, and
 * one run that takes all memory must not take the others with it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MusterError, type Outcome } from '../model/index.js';
import type { RunResult } from '../scenarios/index.js';
import { type RunJob, runToEnd } from './runJob.js';

/** The built file of the worker lies beside the built command. */
const WORKER_FILE = fileURLToPath(new URL('./runWorker.js', import.meta.url));

/** More processes than this for each processor only cost memory. */
const MOST_PER_PROCESSOR = 2;

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function startWorker(): ChildProcess {
  // what a worker might print must not get into the one object on standard output
  return fork(WORKER_FILE, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

async function runOverWorkers(jobs: readonly RunJob[], workerCount: number): Promise<Outcome<RunResult>[]> {
  const answers: Outcome<RunResult>[] = new Array(jobs.length);
  const workers = Array.from({ length: workerCount }, startWorker);
  let nextJob = 0;
  const keepBusy = (worker: ChildProcess) =>
    new Promise<void>((resolve, reject) => {
      let current = -1;
      const give = () => {
        current = nextJob++;
        const job = jobs[current];
        if (job) worker.send(job);
        else resolve();
      };
      worker.on('message', (answer: Outcome<RunResult>) => {
        answers[current] = answer;
        // seeds are handed out in order, so the first that cannot be run is already under way
        if (answer.value === null) nextJob = jobs.length;
        give();
      });
      worker.on('error', reject);
      worker.on('exit', (code, signal) => {
        reject(new MusterError('worker-ended', `the run of seed ${jobs[current]?.seed} broke off, ${signal ?? code}`));
      });
      give();
    });
  const stop = () => {
    for (const worker of workers) worker.kill();
  };
  const leave = () => {
    stop();
    process.exit(1);
  };
  for (const signal of STOP_SIGNALS) process.once(signal, leave);
  try {
    await Promise.all(workers.map(keepBusy));
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, leave);
    stop();
  }
  return answers;
}

/**
 * Runs seeds job.seed, job.seed + 1, …
 *
 * @returns the results in the order of their seeds, or the problems of the first that could not be run
 */
export async function runMany(job: RunJob, runs: number, workers: number): Promise<Outcome<readonly RunResult[]>> {
  if (!(runs >= 1)) throw new MusterError('no-runs', `expected at least one run, got ${runs}`);
  const jobs = Array.from({ length: runs }, (_, k) => ({ ...job, seed: job.seed + k }));
  const workerCount = Math.min(workers, runs, MOST_PER_PROCESSOR * availableParallelism());
  const results: RunResult[] = [];
  if (workerCount === 1) {
    // one at a time, so that a job that cannot be run is not tried with every seed
    for (const each of jobs) {
      const answer = runToEnd(each);
      if (answer.value === null) return answer;
      results.push(answer.value);
    }
    return { value: results, problems: [] };
  }
  for (const answer of await runOverWorkers(jobs, workerCount)) {
    if (answer.value === null) return answer;
    results.push(answer.value);
  }
  return { value: results, problems: [] };
}
