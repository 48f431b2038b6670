/** Clear widths of doors that a file marks as points. All are assumed, and said to be. */

/** A single leaf, m: the 0.90 m that GB 50099-2011 (8.8.1) asks of the doors of teaching rooms. */
export const DOOR_WIDTH_M = 0.9;

/** A double door of two such leaves, as at the main entrance, m. */
export const MAIN_ENTRANCE_WIDTH_M = 1.8;

/** A gap without a leaf, m: two streams of people of 0.60 m. */
export const GAP_WIDTH_M = 1.2;
