/** What one measuring process is asked, and what it answers. */
import type { WorkloadName } from '../../scenarios/index.js';

export type BenchTask =
  /** The bare simulation of a workload, from its first step until nobody can change place, so many times. */
  | { readonly kind: 'loop'; readonly workload: WorkloadName; readonly runs: number }
  /** Everything a user waits for: preparing the run, drill machine, frames, hash and figures, so many times. */
  | { readonly kind: 'drill'; readonly workload: WorkloadName; readonly runs: number }
  /** The first steps of a hall of constant density, over and over. */
  | { readonly kind: 'opening'; readonly people: number };

/** How long one run took; processor time is that of the whole process, compiler and collector included, s. */
export interface RunTimes {
  readonly cpuS: number;
  readonly wallS: number;
}

/** Figures of one measuring process. All its runs are of the same seed, so that they differ in their times alone. */
export interface Measurement {
  readonly agents: number;
  readonly agentSteps: number;
  /** Of each run, in order: in the first the compiler of the machine still has all its work to do. */
  readonly times: readonly RunTimes[];
  /** Processor time from the workload's data to its compiled plan and placed people, s; 0 where it is part of a run. */
  readonly setupCpuS: number;
  /** When the last person was out or in place, s of simulated time. */
  readonly evacuationTimeS: number;
  /** People out or in place at the end. */
  readonly evacuated: number;
  /** Most memory the process held until its first run was over, MB of 1,000,000 bytes. */
  readonly peakRssMB: number;
}
