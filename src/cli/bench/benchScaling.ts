/** What one agent-step costs as the number of people grows and their density does not. */
import { medianOf } from '../../model/index.js';
import type { BenchSettings } from './benchWorkload.js';
import { rounded } from './benchWorkload.js';
import { measureInProcess } from './startProcess.js';

const CROWDS = [1_000, 5_000, 10_000, 50_000] as const;

export interface ScalingFigures {
  readonly sizes: readonly { readonly agents: number; readonly nsPerAgentStep: number; readonly runs: number }[];
  /** Cost of an agent-step with the most people over that with the fewest. */
  readonly growth: number;
}

export async function benchScaling({ runs, onProgress }: BenchSettings): Promise<ScalingFigures> {
  const costs: number[][] = CROWDS.map(() => []);
  // round by round, so that a busy moment of the machine does not fall on one size only
  for (let run = 1; run <= runs; run++) {
    for (const [k, people] of CROWDS.entries()) {
      onProgress(`constant density, ${people} people: run ${run} of ${runs}`);
      const { times, agentSteps } = await measureInProcess({ kind: 'opening', people });
      costs[k]?.push((1e9 * (times[0]?.cpuS ?? Number.NaN)) / agentSteps);
    }
  }
  const sizes = CROWDS.map((agents, k) => ({
    agents,
    nsPerAgentStep: rounded(medianOf(costs[k] ?? []) ?? Number.NaN),
    runs,
  }));
  const [first, last] = [sizes[0]?.nsPerAgentStep ?? Number.NaN, sizes.at(-1)?.nsPerAgentStep ?? Number.NaN];
  return { sizes, growth: rounded(last / first) };
}
