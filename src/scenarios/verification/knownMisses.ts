/**
 * Figures the engine is known to miss, each with a page that says what was tried and measured.
 *
 * The list changes no verdict: a miss stays a miss in the table. It lets the tests tell a known miss from a new one,
 * and it must be shortened as soon as a figure is met.
 */

export interface KnownMiss {
  readonly caseId: string;
  /** Name of the figure, word for word. */
  readonly figure: string;
  /** What was measured when the page was written. */
  readonly measured: number;
  /** As `docs/decisions/0007-….md`. */
  readonly decision: string;
}

export const KNOWN_MISSES: readonly KnownMiss[] = [];

/** The page on a miss; nothing for one that is new. */
export function decisionOn(caseId: string, figure: string): string | undefined {
  return KNOWN_MISSES.find((each) => each.caseId === caseId && each.figure === figure)?.decision;
}
