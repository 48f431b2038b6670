/**
 * A reference case: published geometry and people, what is measured, and the bounds the figures must keep.
 *
 * Observing and judging are separate, so that seeds can be spread over workers and means judged over all of them.
 */
import type { Figure } from './figure.js';

/** One case as everybody sees it; what one seed showed is handed on unread. */
export interface VerificationCase {
  readonly id: string;
  readonly title: string;
  /** Guideline or experiment, as the case file cites it. */
  readonly source: string;
  readonly purpose: string;
  /** Runs with the seeds 1 to this number are judged. */
  readonly seeds: number;
  /** What a run with one seed shows: plain data, fit to be sent to another thread. */
  observe(seed: number): unknown;
  /** @param observations - of the seeds 1, 2, …, in order; at least one */
  judge(observations: readonly unknown[]): readonly Figure[];
}

/** The heading every case file has. */
export interface CaseHeading {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly purpose: string;
}

/**
 * Puts a case together.
 *
 * @param heading - the case file; its id, title, source and purpose are taken over word for word
 */
export function defineCase<T>(
  { id, title, source, purpose }: CaseHeading,
  seeds: number,
  observe: (seed: number) => T,
  judge: (observations: readonly T[]) => readonly Figure[],
): VerificationCase {
  return {
    id,
    title,
    source,
    purpose,
    seeds,
    observe,
    // what is judged is always what `observe` of the same case gave
    judge: (observations) => judge(observations as readonly T[]),
  };
}
