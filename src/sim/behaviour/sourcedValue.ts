/** A value with where it comes from, so that a default can show its source beside it. */

/**
 * How far a value was checked: seen in its source, seen in a document citing it, computed from checked values,
 * recalled and not checked, or our own proposal.
 */
export type SourceStatus = 'source-checked' | 'secondary' | 'derived' | 'memory' | 'judgement';

export interface SourcedValue<T> {
  readonly value: T;
  readonly unit: string;
  readonly source: string;
  readonly status: SourceStatus;
  readonly confidence: 'high' | 'medium' | 'low';
}
