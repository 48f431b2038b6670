/** A number that differs between people, as a field of a scenario: one value for all, or a distribution. */
import * as z from 'zod/mini';
import { distributionSchema } from '../sim/index.js';

export const finite = z.number().check(z.refine((n) => Number.isFinite(n), 'expected a finite number'));

/** The distribution of the simulation layer, with words for whoever writes another. In the unit of its field. */
export const distributionField = z.union(
  [distributionSchema],
  'expected a number, or one of {"uniform": [low, high]}, {"normal": {"mean", "sd", "min", "max"}}, ' +
    '{"logNormal": {"muLn", "sigmaLn"}}, {"gamma": {"shape", "scale"}}, {"weibull": {"shape", "scale"}}',
);

/** Free walking speeds a person can have, m/s. */
export const FREE_SPEED_LIMITS = { min: 0.05, max: 10 };
/** Pre-movement times a person can have, s. */
export const PRE_MOVEMENT_LIMITS = { min: 0, max: 14_400 };
