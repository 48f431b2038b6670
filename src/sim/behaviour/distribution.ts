/**
 * Distributions as scenarios write them: a number, or one named family with its parameters.
 *
 * The schema is the single source of the type. `min` and `max` cut a family off: a draw outside is drawn again.
 */
import * as z from 'zod/mini';
import { type Problem, problem } from '../../model/index.js';
import { distributionBulk } from './distributionBulk.js';

const finite = z.number().check(z.refine((n) => Number.isFinite(n)));
const limits = { min: z.optional(finite), max: z.optional(finite) };

export const distributionSchema = z.union(
  [
    finite,
    z.strictObject({ uniform: z.readonly(z.tuple([finite, finite])) }),
    z.strictObject({ normal: z.strictObject({ mean: finite, sd: finite, ...limits }) }),
    /** The logarithm has mean muLn and standard deviation sigmaLn. */
    z.strictObject({ logNormal: z.strictObject({ muLn: finite, sigmaLn: finite, ...limits }) }),
    z.strictObject({ gamma: z.strictObject({ shape: finite, scale: finite, ...limits }) }),
    z.strictObject({ weibull: z.strictObject({ shape: finite, scale: finite, ...limits }) }),
  ],
  'expected a number, or one of {"uniform": [low, high]}, {"normal": {"mean", "sd", "min", "max"}}, ' +
    '{"logNormal": {"muLn", "sigmaLn"}}, {"gamma": {"shape", "scale"}}, {"weibull": {"shape", "scale"}}',
);

export type Distribution = z.infer<typeof distributionSchema>;

/** Values a quantity may take, both ends included. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** Lowest and highest value a draw can have. */
export function distributionRange(distribution: Distribution): Interval {
  if (typeof distribution === 'number') return { min: distribution, max: distribution };
  if ('uniform' in distribution) return { min: distribution.uniform[0], max: distribution.uniform[1] };
  if ('normal' in distribution) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = distribution.normal;
    return { min, max };
  }
  const family =
    'logNormal' in distribution
      ? distribution.logNormal
      : 'gamma' in distribution
        ? distribution.gamma
        : distribution.weibull;
  return { min: Math.max(0, family.min ?? 0), max: family.max ?? Number.POSITIVE_INFINITY };
}

/** Parameters that must lie in an interval: name, value, lowest, highest. */
type Bound = readonly [name: string, value: number, min: number, max: number];

function parameterBounds(distribution: Distribution): readonly Bound[] {
  if (typeof distribution === 'number' || 'uniform' in distribution) return [];
  if ('normal' in distribution) return [['normal.sd', distribution.normal.sd, 0, 1e6]];
  if ('logNormal' in distribution) {
    const { muLn, sigmaLn } = distribution.logNormal;
    return [
      ['logNormal.muLn', muLn, -20, 20],
      ['logNormal.sigmaLn', sigmaLn, 0, 5],
    ];
  }
  const [name, { shape, scale }] =
    'gamma' in distribution ? (['gamma', distribution.gamma] as const) : (['weibull', distribution.weibull] as const);
  return [
    [`${name}.shape`, shape, 0.05, 1e4],
    [`${name}.scale`, scale, 1e-6, 1e6],
  ];
}

/**
 * What is wrong with a distribution that already has the right form.
 *
 * @param path - where it stands in the document, as `occupants[0].freeSpeedMPerS`
 * @param allowed - values the quantity may take. A fixed number or a uniform interval outside is an error; a family
 *   that reaches beyond is not, because sampling cuts it off, unless nothing to speak of lies inside.
 */
export function checkDistribution(distribution: Distribution, path: string, allowed: Interval): Problem[] {
  const problems: Problem[] = [];
  for (const [name, value, min, max] of parameterBounds(distribution)) {
    if (value >= min && value <= max) continue;
    const message = `${name} is ${value}; give a number from ${min} to ${max}.`;
    problems.push(
      problem('error', 'distribution-parameter-out-of-range', `${path}.${name}`, message, {
        values: { parameter: name, value, min, max },
      }),
    );
  }
  const range = distributionRange(distribution);
  if (range.min > range.max) {
    const message = `The lowest value ${range.min} lies above the highest ${range.max}; exchange them.`;
    problems.push(problem('error', 'distribution-limits-reversed', path, message, { values: { ...range } }));
    return problems;
  }
  const isFixed = typeof distribution === 'number' || 'uniform' in distribution;
  const isOutside = range.max < allowed.min || range.min > allowed.max;
  if (isOutside || (isFixed && (range.min < allowed.min || range.max > allowed.max))) {
    problems.push(outOfRange(range, path, allowed));
  } else if (!isFixed && problems.length === 0) {
    const bulk = distributionBulk(distribution);
    const kept = { min: Math.max(range.min, allowed.min), max: Math.min(range.max, allowed.max) };
    if (bulk.max < kept.min || bulk.min > kept.max) problems.push(outOfRange(bulk, path, kept));
  }
  return problems;
}

function outOfRange(values: Interval, path: string, allowed: Interval): Problem {
  const [lowest, highest] = [fourDigits(values.min), fourDigits(values.max)];
  const message = `Values from ${lowest} to ${highest} are not possible here; stay within ${allowed.min} to ${allowed.max}.`;
  const { min, max } = allowed;
  return problem('error', 'distribution-out-of-range', path, message, { values: { lowest, highest, min, max } });
}

const fourDigits = (value: number): number => Number(value.toPrecision(4));
