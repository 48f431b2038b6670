/** Where pupils are, in place of what the table of the school day says. */
import * as z from 'zod/mini';
import { finite } from './limits.js';

/** Weights by kind of place; they need not add up to anything. */
const weight = z.optional(finite.check(z.nonnegative(), z.maximum(1000)));
const placeSharesSchema = z.readonly(
  z
    .strictObject({
      classroom: weight,
      corridor: weight,
      toilet: weight,
      grounds: weight,
      field: weight,
      canteen: weight,
      hall: weight,
      dormitory: weight,
    })
    .check(
      z.refine(
        (shares) => Object.values(shares).some((each) => (each ?? 0) > 0),
        'expected a weight above 0 for at least one place',
      ),
    ),
);

export const whereaboutsSchema = z.readonly(
  z.strictObject({
    /** Pupils who live at home, and people of whom only the number is known. */
    dayPupils: z.optional(placeSharesSchema),
    boarders: z.optional(placeSharesSchema),
    /** Which shift is eating, from 1; the first when absent. */
    mealShift: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  }),
);

export type Whereabouts = z.infer<typeof whereaboutsSchema>;
