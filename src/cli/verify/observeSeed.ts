/** One seed of one case on the calling thread. */
import { VERIFICATION_CASES } from '../../scenarios/index.js';
import { threadCpuMs } from '../threadClock.js';
import type { SeedAnswer, SeedJob } from './observation.js';

export function observeSeed({ caseId, seed }: SeedJob): SeedAnswer {
  const startMs = threadCpuMs();
  try {
    const observation = VERIFICATION_CASES.find((each) => each.id === caseId)?.observe(seed);
    return { kind: 'observed', observation, cpuMs: threadCpuMs() - startMs };
  } catch (error) {
    return { kind: 'halted', message: error instanceof Error ? error.message : String(error) };
  }
}
