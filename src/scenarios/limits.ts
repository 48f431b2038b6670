/** Limits of the numbers a scenario may ask for. */
import * as z from 'zod/mini';

export const finite = z.number().check(z.refine((n) => Number.isFinite(n), 'expected a finite number'));

/** Free walking speeds a person can have, m/s. */
export const FREE_SPEED_LIMITS = { min: 0.05, max: 10 };
/** Pre-movement times a person can have, s. */
export const PRE_MOVEMENT_LIMITS = { min: 0, max: 14_400 };
