/** What a door leaf's swing measures. */

/** Its radius, m. */
export const LEAF_M = { min: 0.5, max: 1.3 } as const;

/** How far it turns, degrees. */
export const SWING_DEG = { min: 60, max: 120 } as const;
