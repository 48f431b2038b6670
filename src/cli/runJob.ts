/** One run as plain data, fit to be sent to another process. */
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

/** Runs a job to its end. `wallS` is the time that passed from preparing the run to its figures. */
export function runToEnd(job: RunJob): Outcome<RunResult> {
  const startMs = performance.now();
  const prepared = prepareRun({ ...job, host: nodeHost });
  if (prepared.value === null) return prepared;
  while (!prepared.value.advance().done);
  const result = prepared.value.result();
  const wallS = Math.round(performance.now() - startMs) / 1000;
  return { value: { ...result, wallS }, problems: prepared.problems };
}
