/** A process of the run pool: takes one job after another and answers each; ends with the command that started it. */
import type { Outcome } from '../model/index.js';
import type { RunResult } from '../scenarios/index.js';
import { haltedProblem } from './answer.js';
import { type RunJob, runToEnd } from './runJob.js';

function answer(job: RunJob): Outcome<RunResult> {
  try {
    return runToEnd(job);
  } catch (error) {
    return { value: null, problems: [haltedProblem(error)] };
  }
}

process.on('message', (job: RunJob) => {
  process.send?.(answer(job));
});
process.on('disconnect', () => process.exit());
