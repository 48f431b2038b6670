/**
 * How long places for stairs are looked for.
 *
 * Counted in walls compared with a footprint, not in seconds, so that the same file gives the same stairs everywhere.
 */
export interface SearchBudget {
  /** May fall below zero, which ends the search. */
  left: number;
}

/** What looking at the floors beside a stair costs, in walls compared. */
export const FLOOR_CHECK_COST = 20_000;

/** The most for the stairs of one shaft; those of real buildings needed up to 63 million, a second or two. */
export const STAIR_BUDGET = 100_000_000;

/** The most for all stairs of a plan; those of real campuses needed up to 288 million. */
export const PLAN_BUDGET = 400_000_000;
