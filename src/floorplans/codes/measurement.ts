/** One thing measured for one rule. */
import type { CodeFacts } from './codeFacts.js';

export interface Measurement {
  readonly path: string;
  /** In the unit of the rule. */
  readonly measured: number;
  /** The row of the rule's table that fits, as `floor_3` or `teaching`. */
  readonly condition?: readonly string[];
  /** Added to the limit of the table, before and after the factor for sprinklers. */
  readonly addition?: number;
  /** What the limit may be larger by for all the plan says; a shortfall within it is unknown. */
  readonly slack?: number;
  /** The limit itself, where the table names another quantity. */
  readonly limit?: number;
  /** An exception of the clause lets it pass. */
  readonly isExcepted?: boolean;
  /** The figure only says that the clause applies, and what it asks for is missing. */
  readonly isShort?: boolean;
  /** A shortfall is a hint only. */
  readonly isAdvice?: boolean;
}

/**
 * What a plan gives for a quantity: measurements; `unknown` where the plan cannot say; `notApplicable` where it has
 * nothing of the kind.
 */
export type Measured = readonly Measurement[] | 'unknown' | 'notApplicable';

export type Measure = (facts: CodeFacts) => Measured;

/** Measurements, or not applicable for none. */
export function orNotApplicable(measurements: readonly Measurement[]): Measured {
  return measurements.length > 0 ? measurements : 'notApplicable';
}
