/** VC-05: speeds drawn by age match their distribution, and the speeds walked match those drawn. */
import { medianOf } from '../../../model/index.js';
import { type AgeGroup, type Distribution, summariseFigure, WALKER_PROFILES } from '../../../sim/index.js';
import { exitOf, lineOf, oneFloorPlan } from '../casePlan.js';
import { compileCase } from '../compileCase.js';
import data from '../data/vc05.json' with { type: 'json' };
import { singleFigure } from '../figure.js';
import { measurementLine, observeCase } from '../observeCase.js';
import { normalFunction, truncatedFunction } from '../statistics/distributionFunctions.js';
import { kolmogorovSmirnovP } from '../statistics/kolmogorovSmirnov.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const WALKED_M = 50;
const DRAWS = 200;
/** Draws outside the mean plus or minus this many standard deviations are drawn again. */
const CUT_SD = 3;
/** Children walk as measured in schools, not as the curve says (notes): the profiles the product uses. */
const PROFILE_OF_AGE: Readonly<Record<string, AgeGroup>> = { 5: 'age3to6', 10: 'age9to12', 15: 'age15to18' };

interface AgeClass {
  readonly age: number;
  readonly count: number;
  readonly meanMPerS: number;
  readonly speed: Distribution;
  readonly body: { readonly bodyRadiusM?: number; readonly timeGapFactor?: number };
}

function cutNormal(mean: number, sd: number) {
  return { normal: { mean, sd, min: mean - CUT_SD * sd, max: mean + CUT_SD * sd } } as const;
}

function ageClass({ age, n }: { age: number; n: number }): AgeClass {
  const group = PROFILE_OF_AGE[`${age}`];
  if (group !== undefined) {
    const { freeSpeedMPerS, bodyRadiusM, timeGapFactor } = WALKER_PROFILES[group];
    const speed = freeSpeedMPerS.value;
    const meanMPerS = typeof speed === 'object' && 'normal' in speed ? speed.normal.mean : Number.NaN;
    const body = { bodyRadiusM: bodyRadiusM.value, timeGapFactor: timeGapFactor.value };
    return { age, count: n, meanMPerS, speed, body };
  }
  const curve: Readonly<Record<string, number>> = parameters.mean_speed_by_age_mps;
  const meanMPerS = curve[`${age}`] ?? Number.NaN;
  const speed = cutNormal(meanMPerS, parameters.sd_fraction_of_mean * meanMPerS);
  return { age, count: n, meanMPerS, speed, body: {} };
}

const AGES = [...population.groups, ...population.school_extension].map(ageClass);

/** Relative error of the speed each person walked against the one they were given. */
function walkedErrors(seed: number): number[] {
  let startS = 0;
  const sources = AGES.map(({ age, count, speed, body }) => {
    const fromS = startS;
    startS += count * population.release_interval_s;
    return {
      id: `age ${age}`,
      level: 'F0',
      area: population.spawn,
      ratePerS: 1 / population.release_interval_s,
      fromS,
      untilS: startS,
      freeSpeedMPerS: speed,
      ...body,
    };
  });
  const scenario = {
    maxTimeS: parameters.time_limit_s,
    sources,
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
    measurements: { lines: geometry.measure_lines.map(({ id, segment }) => lineOf(id, segment)) },
  };
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const { setup } = compiled;
  const lines = { in: measurementLine(setup, 'in'), out: measurementLine(setup, 'out') };
  const { crossings } = observeCase(compiled, { lines, untilS: parameters.time_limit_s });
  const cameInS = new Map((crossings.in ?? []).map(({ occupant, timeS }) => [occupant, timeS]));
  const wentOutS = new Map((crossings.out ?? []).map(({ occupant, timeS }) => [occupant, timeS]));
  return setup.occupants.map(({ freeSpeedMPerS }, i) => {
    const walkedMPerS = WALKED_M / ((wentOutS.get(i) ?? Number.NaN) - (cameInS.get(i) ?? Number.NaN));
    return Math.abs(walkedMPerS / freeSpeedMPerS - 1);
  });
}

const NIST = parameters.nist_variant;
const NIST_SPEED = cutNormal(NIST.mean_mps, NIST.sd_mps);

/** Speeds of a population as a run gets them, without walking: by age, the NIST variant last. */
function drawnSpeeds(seed: number): number[][] {
  const entry = { level: 'F0', area: WALKABLE };
  const occupants = [
    ...AGES.map(({ age, speed }) => ({ ...entry, id: `age ${age}`, count: DRAWS, freeSpeedMPerS: speed })),
    { ...entry, id: 'population', count: NIST.n, freeSpeedMPerS: NIST_SPEED },
  ];
  const exits = geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE));
  const { setup } = compileCase(oneFloorPlan(data.id, WALKABLE), { occupants, exits }, seed);
  const drawn: number[][] = occupants.map(() => []);
  for (const { group, freeSpeedMPerS } of setup.occupants) drawn[group]?.push(freeSpeedMPerS);
  return drawn;
}

export const demographicsCase = defineCase(
  data,
  NIST.seeds,
  (seed) => ({
    errors: walkedErrors(seed),
    drawn: drawnSpeeds(seed),
  }),
  (seeds) => {
    const pooled = seeds.flatMap((each) => each.drawn.at(-1) ?? []);
    const { mean, sd } = summariseFigure(pooled);
    const { min, max } = NIST_SPEED.normal;
    const exact = truncatedFunction(normalFunction(NIST.mean_mps, NIST.sd_mps), min, max);
    const bounds = expected.nist_variant_pooled;
    return [
      singleFigure(
        'median relative error of the walked speed',
        medianOf(seeds.flatMap((each) => each.errors)) ?? Number.NaN,
        {
          max: expected.walked_vs_assigned_median_relative_error_max,
        },
      ),
      ...AGES.map(({ age, meanMPerS }, a) => {
        const drawn = meanOf(seeds.flatMap((each) => each.drawn[a] ?? []));
        return singleFigure(`age ${age}: relative error of the mean drawn`, Math.abs(drawn / meanMPerS - 1), {
          max: expected.group_mean_relative_error_max_with_n_ge_200,
        });
      }),
      singleFigure('NIST variant: error of the mean, m/s', Math.abs(mean - NIST.mean_mps), {
        max: bounds.mean_abs_error_max,
      }),
      singleFigure('NIST variant: error of the standard deviation, m/s', Math.abs(sd - NIST.sd_mps), {
        max: bounds.sd_abs_error_max,
      }),
      singleFigure('NIST variant: p of the speeds (Kolmogorov–Smirnov)', kolmogorovSmirnovP(pooled, exact), {
        min: bounds.ks_p_min,
      }),
    ];
  },
);
