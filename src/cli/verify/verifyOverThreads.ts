/** Reference cases over several threads, seed by seed. The results do not depend on the number of threads. */
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type CaseResult, haltedCase, judgeCase, type VerificationCase } from '../../scenarios/index.js';
import type { SeedAnswer, SeedJob } from './observation.js';
import { observeSeed } from './observeSeed.js';

/** The built file of the worker lies beside the built command. */
const WORKER_FILE = fileURLToPath(new URL('./verifyWorker.js', import.meta.url));

/** Has every job answered, in the order of the jobs. */
async function answerJobs(jobs: readonly SeedJob[], threads: number): Promise<SeedAnswer[]> {
  if (threads === 1) return jobs.map(observeSeed);
  const answers: SeedAnswer[] = new Array(jobs.length);
  let next = 0;
  const work = () =>
    new Promise<void>((resolve) => {
      let current = -1;
      // what a case might print must not get into the one object on standard output
      const worker = new Worker(WORKER_FILE, { stdout: true });
      const give = () => {
        current = next++;
        const job = jobs[current];
        if (job) worker.postMessage(job);
        else void worker.terminate();
      };
      worker.on('message', (answer: SeedAnswer) => {
        answers[current] = answer;
        give();
      });
      worker.on('error', ({ message }) => {
        answers[current] = { kind: 'halted', message };
      });
      worker.on('exit', () => {
        // a thread that broke off has answered for its job; the rest of the work is for another
        const isDone = next >= jobs.length;
        if (isDone) resolve();
        else void work().then(resolve);
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work));
  return answers;
}

/** @param seeds - instead of the number each case asks for */
export async function verifyOverThreads(
  cases: readonly VerificationCase[],
  seeds: number | undefined,
  threads: number,
): Promise<CaseResult[]> {
  const jobs = cases.flatMap((each) =>
    Array.from({ length: seeds ?? each.seeds }, (_, k): SeedJob => ({ caseId: each.id, seed: k + 1 })),
  );
  const answers = await answerJobs(jobs, threads);
  return cases.map((each) => {
    const observations: unknown[] = [];
    let cpuMs = 0;
    for (const [k, answer] of answers.entries()) {
      if (jobs[k]?.caseId !== each.id) continue;
      if (answer.kind === 'halted') return haltedCase(each, answer.message);
      observations.push(answer.observation);
      cpuMs += answer.cpuMs;
    }
    return judgeCase(each, observations, cpuMs / 1000);
  });
}
