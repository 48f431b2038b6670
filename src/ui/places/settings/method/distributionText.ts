/** A distribution as two readings of it: where its middle is, and how far it reaches. */
import { type Distribution, distributionRange } from '../../../../sim/index.js';
import { decimal } from '../../../i18n/format.js';

/** Mean of a normal, median of a log-normal, middle of a uniform; the value of a fixed one. */
export function middleOf(distribution: Distribution): number {
  if (typeof distribution === 'number') return distribution;
  if ('normal' in distribution) return distribution.normal.mean;
  if ('logNormal' in distribution) return Math.exp(distribution.logNormal.muLn);
  const { min, max } = distributionRange(distribution);
  return (min + max) / 2;
}

/** Null for a value that is the same for all. */
export function rangeOf(distribution: Distribution, decimals: number): { from: string; until: string } | null {
  const { min, max } = distributionRange(distribution);
  return min === max ? null : { from: decimal(min, decimals), until: decimal(max, decimals) };
}
