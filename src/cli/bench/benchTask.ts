/** What one measuring process is asked, and what it answers. */
import type { WorkloadName } from '../../scenarios/index.js';

export type BenchTask =
  /** The bare simulation of a workload, from its first step until nobody can change place. */
  | { readonly kind: 'loop'; readonly workload: WorkloadName }
  /** Everything a user waits for: preparing the run, drill machine, frames, hash and figures. */
  | { readonly kind: 'run'; readonly workload: WorkloadName }
  /** The first steps of a hall of constant density, over and over. */
  | { readonly kind: 'opening'; readonly people: number };

/** Figures of one measurement; processor time is that of the whole process, compiler and collector included. */
export interface Measurement {
  readonly agents: number;
  readonly agentSteps: number;
  /** Processor time of what is measured, s. */
  readonly cpuS: number;
  readonly wallS: number;
  /** Processor time from the workload's data to the first step, s; not part of `cpuS`. 0 where it is. */
  readonly setupCpuS: number;
  /** The same once more in the same process, when its compiler has done its work, s; for short workloads. */
  readonly warmCpuS?: number;
  /** When the last person was out or in place, s of simulated time. */
  readonly evacuationTimeS: number;
  /** People out or in place at the end. */
  readonly evacuated: number;
  /** Most memory the process held, MB of 1,000,000 bytes. */
  readonly peakRssMB: number;
}
