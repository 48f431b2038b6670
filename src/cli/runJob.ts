/** One run as plain data, fit to be sent to a worker thread. */
import type { CampusPlan } from '../floorplans/index.js';
import type { Outcome } from '../model/index.js';
import { prepareRun, type RunResult, type Scenario, type School } from '../scenarios/index.js';
import { nodeHost } from './nodeHost.js';

export interface RunJob {
  readonly plan: CampusPlan;
  readonly scenario: Scenario;
  readonly school?: School;
  readonly people?: number;
  readonly seed: number;
}

/** Runs a job to its end. */
export function runToEnd(job: RunJob): Outcome<RunResult> {
  const prepared = prepareRun({ ...job, host: nodeHost });
  if (prepared.value === null) return prepared;
  while (!prepared.value.advance().done);
  return { value: prepared.value.result(), problems: prepared.problems };
}
