/** Two replications by one worker and by two: the command a user would give, from its start to its answer. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianOf } from '../../model/index.js';
import { createWorkload, type WorkloadName } from '../../scenarios/index.js';
import { type BenchSettings, rounded } from './benchWorkload.js';
import { commandWallS } from './startProcess.js';

export interface WorkersFigures {
  readonly workload: WorkloadName;
  readonly replications: number;
  /** Time that passes, s. */
  readonly oneWorkerWallS: number;
  readonly twoWorkersWallS: number;
  /** Two workers over one. */
  readonly ratio: number;
  readonly runs: number;
}

const REPLICATIONS = 2;

/** @param name - a workload long enough for the start of a process not to count */
export function benchWorkers(name: WorkloadName, { runs, onProgress }: BenchSettings): WorkersFigures {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  try {
    const write = (file: string, value: unknown) => {
      const path = join(folder, file);
      writeFileSync(path, JSON.stringify(value));
      return path;
    };
    const { plan, scenario, school } = createWorkload(name);
    const args = ['simulate', write('plan.json', plan), '--scenario', write('scenario.json', scenario)];
    if (school !== undefined) args.push('--school', write('school.json', school));
    const wallS = (workers: number) =>
      commandWallS([...args, '--runs', `${REPLICATIONS}`, '--workers', `${workers}`, '--json']);
    const one: number[] = [];
    const two: number[] = [];
    for (let run = 1; run <= runs; run++) {
      onProgress(`${name} twice, one worker and two: run ${run} of ${runs}`);
      one.push(wallS(1));
      two.push(wallS(2));
    }
    const [oneWorkerWallS, twoWorkersWallS] = [
      rounded(medianOf(one) ?? Number.NaN),
      rounded(medianOf(two) ?? Number.NaN),
    ];
    const ratio = rounded(twoWorkersWallS / oneWorkerWallS);
    return { workload: name, replications: REPLICATIONS, oneWorkerWallS, twoWorkersWallS, ratio, runs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
