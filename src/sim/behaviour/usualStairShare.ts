/** Stair speeds of people of whom nothing else is said. */

/**
 * Share of the free speed kept on stairs, along the slope, 0 to 1. Judgement.
 *
 * Age groups and people who are helped have shares of their own, with their sources.
 */
export const USUAL_STAIR_SHARE = { down: 0.7, up: 0.6 } as const;
