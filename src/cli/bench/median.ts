/** The middle of some numbers; of an even number of them, half way between the two in the middle. */
import { quantile } from '../../sim/index.js';

export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
