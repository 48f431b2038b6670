/** The figures of one workload: the median of several runs, each in a process of its own. */
import { medianOf } from '../../model/index.js';
import type { WorkloadName } from '../../scenarios/index.js';
import type { Measurement } from './benchTask.js';
import { measureInProcess } from './startProcess.js';

export interface WorkloadFigures {
  readonly name: WorkloadName;
  readonly agents: number;
  /** Sum over steps of people in motion or queueing. */
  readonly agentSteps: number;
  /** Processor time of the simulation's steps, s; for `school` of the whole drill, from preparing it to its figures. */
  readonly cpuS: number;
  /** Least and most of the runs, s. */
  readonly cpuSRange: readonly [number, number];
  readonly wallS: number;
  readonly agentStepsPerCpuS: number;
  /** The same in a process that has run the workload once before; not for city and the whole drill. */
  readonly warmAgentStepsPerCpuS?: number;
  readonly evacuationTimeS: number;
  readonly evacuated: number;
  readonly peakRssMB: number;
  /** {@link peakRssMB} less that of a process of Node that does nothing, MB. */
  readonly rssAboveEmptyMB: number;
  /** Processor time before the first step: compiling the plan, placing people, making fields, s. */
  readonly setupCpuS: number;
  /** Runs the figures are the median of. */
  readonly runs: number;
  /** For `school`: the bare simulation, without drill machine, frames, hash and figures. */
  readonly loop?: Omit<WorkloadFigures, 'name' | 'loop'>;
}

export interface BenchSettings {
  readonly runs: number;
  readonly emptyMB: number;
  /** Told what is measured now. */
  readonly onProgress: (text: string) => void;
}

export async function benchWorkload(name: WorkloadName, settings: BenchSettings): Promise<WorkloadFigures> {
  if (name !== 'school') return { name, ...(await figuresOf(name, 'loop', settings)) };
  const drill = await figuresOf(name, 'run', settings);
  return { name, ...drill, loop: await figuresOf(name, 'loop', settings) };
}

async function figuresOf(
  workload: WorkloadName,
  kind: 'loop' | 'run',
  { runs, emptyMB, onProgress }: BenchSettings,
): Promise<Omit<WorkloadFigures, 'name' | 'loop'>> {
  const measured: Measurement[] = [];
  for (let run = 1; run <= runs; run++) {
    onProgress(`${workload}${kind === 'run' ? ', whole drill' : ''}: run ${run} of ${runs}`);
    measured.push(await measureInProcess({ kind, workload }));
  }
  const middle = (figure: (each: Measurement) => number) => rounded(medianOf(measured.map(figure)) ?? Number.NaN);
  const cpu = measured.map((each) => each.cpuS);
  const peakRssMB = middle((each) => each.peakRssMB);
  return {
    agents: middle((each) => each.agents),
    agentSteps: middle((each) => each.agentSteps),
    cpuS: middle((each) => each.cpuS),
    cpuSRange: [rounded(Math.min(...cpu)), rounded(Math.max(...cpu))],
    wallS: middle((each) => each.wallS),
    agentStepsPerCpuS: Math.round(medianOf(measured.map((each) => each.agentSteps / each.cpuS)) ?? Number.NaN),
    ...warmFigure(measured),
    evacuationTimeS: middle((each) => each.evacuationTimeS),
    evacuated: middle((each) => each.evacuated),
    peakRssMB,
    rssAboveEmptyMB: rounded(peakRssMB - emptyMB),
    setupCpuS: middle((each) => each.setupCpuS),
    runs,
  };
}

function warmFigure(measured: readonly Measurement[]): Pick<WorkloadFigures, 'warmAgentStepsPerCpuS'> {
  const warm = measured.flatMap(({ agentSteps, warmCpuS }) => (warmCpuS === undefined ? [] : [agentSteps / warmCpuS]));
  return warm.length === 0 ? {} : { warmAgentStepsPerCpuS: Math.round(medianOf(warm) ?? Number.NaN) };
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
