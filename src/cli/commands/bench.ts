/** `muster bench`: how fast the engine is, measured on fixed workloads. */
import { WORKLOAD_NAMES, type WorkloadName } from '../../scenarios/index.js';
import { type Answer, wrongUse } from '../answer.js';
import { benchScaling } from '../bench/benchScaling.js';
import { benchWorkers } from '../bench/benchWorkers.js';
import { type BenchSettings, benchWorkload, type WorkloadFigures } from '../bench/benchWorkload.js';
import { sourceCommit } from '../bench/commit.js';
import { emptyProcessMB } from '../bench/startProcess.js';
import { wholeNumber } from '../wholeNumber.js';

/** Measurements that are not a workload's own: cost by number of people, and two workers against one. */
export const BENCH_PARTS = ['scaling', 'workers'] as const;
export type BenchPart = (typeof BENCH_PARTS)[number];

export interface BenchOptions {
  readonly workload?: string;
  readonly runs?: string;
  readonly part?: string;
}

const USUAL_RUNS = 5;
const MOST_RUNS = 99;
/** Two workers are measured on this one unless another is named: long enough for the start of a process not to count. */
const WORKERS_ON: WorkloadName = 'school';

export async function benchCommand(options: BenchOptions): Promise<Answer> {
  const runs = wholeNumber('runs', options.runs, 1, MOST_RUNS) ?? USUAL_RUNS;
  if (typeof runs === 'string') return wrongUse(runs);
  const named = WORKLOAD_NAMES.find((name) => name === options.workload);
  if (options.workload !== undefined && named === undefined) {
    return wrongUse(`There is no workload “${options.workload}”. There are: ${WORKLOAD_NAMES.join(', ')}.`);
  }
  const part = BENCH_PARTS.find((name) => name === options.part);
  if (options.part !== undefined && part === undefined) {
    return wrongUse(`There is no part “${options.part}”. There are: ${BENCH_PARTS.join(', ')}.`);
  }
  const onProgress = (text: string) => {
    process.stderr.write(`${text}\n`);
  };
  const settings: BenchSettings = { runs, emptyMB: emptyProcessMB(), onProgress };
  const isAll = named === undefined && part === undefined;
  const workloads: WorkloadFigures[] = [];
  const names = named ? [named] : isAll ? WORKLOAD_NAMES : [];
  for (const name of names) workloads.push(await benchWorkload(name, settings));
  const scaling = isAll || part === 'scaling' ? { scaling: await benchScaling(settings) } : {};
  const workers = isAll || part === 'workers' ? { workers: benchWorkers(named ?? WORKERS_ON, settings) } : {};
  const json = { commit: sourceCommit(), node: process.version, workloads, ...scaling, ...workers };
  return { status: 0, json, text: [json.commit, ...workloads.map(workloadLine)] };
}

function workloadLine({ name, agents, cpuS, agentStepsPerCpuS, evacuationTimeS, rssAboveEmptyMB }: WorkloadFigures) {
  const millions = (agentStepsPerCpuS / 1e6).toFixed(2);
  return `${name}: ${agents} people out in ${evacuationTimeS} s, ${cpuS} s of processor time, ${millions} million agent-steps a second, ${rssAboveEmptyMB} MB`;
}
