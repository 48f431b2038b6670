/** The figures of one workload: the median of several runs, one after the other in a process of their own. */
import { medianOf } from '../../model/index.js';
import type { WorkloadName } from '../../scenarios/index.js';
import { measureInProcess } from './startProcess.js';

export interface WorkloadFigures {
  readonly name: WorkloadName;
  readonly agents: number;
  /** Sum over steps of people in motion or queueing. */
  readonly agentSteps: number;
  /** Processor time of the simulation's steps, s; for `school` of the whole drill, from preparing it to its figures. */
  readonly cpuS: number;
  /** That of the first run, in which the compiler of the machine still has all its work to do, s. */
  readonly firstCpuS: number;
  /** Least and most of the runs, s. */
  readonly cpuSRange: readonly [number, number];
  readonly wallS: number;
  readonly agentStepsPerCpuS: number;
  /** The same of the first run alone. */
  readonly firstAgentStepsPerCpuS: number;
  readonly evacuationTimeS: number;
  readonly evacuated: number;
  readonly peakRssMB: number;
  /** {@link peakRssMB} less that of a process of Node that does nothing, MB. */
  readonly rssAboveEmptyMB: number;
  /** Processor time before the first step: compiling the plan and placing people, s. */
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
  const drill = await figuresOf(name, 'drill', settings);
  return { name, ...drill, loop: await figuresOf(name, 'loop', settings) };
}

async function figuresOf(
  workload: WorkloadName,
  kind: 'loop' | 'drill',
  { runs, emptyMB, onProgress }: BenchSettings,
): Promise<Omit<WorkloadFigures, 'name' | 'loop'>> {
  onProgress(`${workload}${kind === 'drill' ? ', whole drill' : ''}: ${runs} runs`);
  const { times, ...figures } = await measureInProcess({ kind, workload, runs });
  const cpu = times.map((each) => each.cpuS);
  const [firstCpuS] = cpu as [number, ...number[]];
  const middleCpuS = medianOf(cpu) ?? Number.NaN;
  const { agentSteps } = figures;
  return {
    agents: figures.agents,
    agentSteps,
    cpuS: rounded(middleCpuS),
    firstCpuS: rounded(firstCpuS),
    cpuSRange: [rounded(Math.min(...cpu)), rounded(Math.max(...cpu))],
    wallS: rounded(medianOf(times.map((each) => each.wallS)) ?? Number.NaN),
    agentStepsPerCpuS: Math.round(agentSteps / middleCpuS),
    firstAgentStepsPerCpuS: Math.round(agentSteps / firstCpuS),
    evacuationTimeS: rounded(figures.evacuationTimeS),
    evacuated: figures.evacuated,
    peakRssMB: rounded(figures.peakRssMB),
    rssAboveEmptyMB: rounded(figures.peakRssMB - emptyMB),
    setupCpuS: rounded(figures.setupCpuS),
    runs,
  };
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
