/** Where somebody who is missing may be. */
export const MISSING_PLACES = ['toilet', 'clinic', 'otherClass', 'unknown'] as const;
export type MissingPlace = (typeof MISSING_PLACES)[number];
