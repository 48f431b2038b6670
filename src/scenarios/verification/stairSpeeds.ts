/** Stair speeds of a case: drawn for each person on their own, along the slope (convention `speeds`). */
import { randomStream } from '../../model/index.js';
import { sampleDistribution } from '../../sim/index.js';

export interface WrittenSpeed {
  readonly mean: number;
  readonly sd: number;
}

/** Normal, drawn again outside the mean plus or minus three standard deviations, m/s. */
export function drawStairSpeed({ mean, sd }: WrittenSpeed, seed: number, occupantId: string): number {
  const normal = { mean, sd, min: mean - 3 * sd, max: mean + 3 * sd };
  return sampleDistribution({ normal }, randomStream(seed, 'stairSpeed', occupantId));
}
