/**
 * A number that differs between people, as written in a scenario: one value for all, or a distribution.
 *
 * The unit is that of the field it stands in. Draws are made by the simulation layer.
 */
import * as z from 'zod/mini';

export const finite = z.number().check(z.refine((n) => Number.isFinite(n), 'expected a finite number'));
const positive = finite.check(z.positive());
const nonNegative = finite.check(z.nonnegative());

const uniformSchema = z.readonly(
  z.strictObject({
    uniform: z.readonly(
      z
        .tuple([finite, finite])
        .check(z.refine(([low, high]) => low <= high, 'the first number must not be above the second')),
    ),
  }),
);

/** Cut at `min` and `max`: a draw outside is drawn again. */
const normalSchema = z.readonly(
  z.strictObject({
    normal: z.readonly(
      z
        .strictObject({ mean: finite, sd: nonNegative, min: z.optional(finite), max: z.optional(finite) })
        .check(
          z.refine(
            ({ mean, min, max }) => (min ?? mean) <= mean && mean <= (max ?? mean),
            'the mean must lie between min and max',
          ),
        ),
    ),
  }),
);

/** Parameters of the natural logarithm: median e^muLn. */
const logNormalSchema = z.readonly(
  z.strictObject({
    logNormal: z.readonly(
      z.strictObject({ muLn: finite.check(z.minimum(-50), z.maximum(50)), sigmaLn: nonNegative.check(z.maximum(10)) }),
    ),
  }),
);

const gammaSchema = z.readonly(
  z.strictObject({ gamma: z.readonly(z.strictObject({ shape: positive, scale: positive })) }),
);

const weibullSchema = z.readonly(
  z.strictObject({ weibull: z.readonly(z.strictObject({ shape: positive, scale: positive })) }),
);

export const distributionSchema = z.union(
  [finite, uniformSchema, normalSchema, logNormalSchema, gammaSchema, weibullSchema],
  'expected a number, or one of {"uniform": [low, high]}, {"normal": {"mean", "sd", "min", "max"}}, ' +
    '{"logNormal": {"muLn", "sigmaLn"}}, {"gamma": {"shape", "scale"}}, {"weibull": {"shape", "scale"}}',
);
