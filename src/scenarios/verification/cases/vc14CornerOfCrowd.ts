/** VC-14: the same crowd through two straight corridors and round a corner. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { lineOf, oneFloorPlan, type WrittenRing } from '../casePlan.js';
import { type CompiledCase, compileCase, TIME_LIMIT_S, withOccupants } from '../compileCase.js';
import data from '../data/vc14.json' with { type: 'json' };
import { meanFigure, singleFigure } from '../figure.js';
import { lastOf, measurementLine, observeCase } from '../observeCase.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters } = data;
const VARIANTS = ['short', 'corner', 'long'] as const;
type Variant = (typeof VARIANTS)[number];

/** The edge of the target people come over first: the one it does not share with the outline of the floor. */
const ENTRY: Readonly<Record<Variant, WrittenRing>> = {
  short: [
    [0, 5],
    [20, 5],
  ],
  long: [
    [0, 5],
    [20, 5],
  ],
  corner: [
    [30, 0],
    [30, 20],
  ],
};

function variantOf(variant: Variant) {
  return geometry.variants.find(({ id }) => id === variant) as (typeof geometry.variants)[number];
}

function compileVariant(variant: Variant, seed: number): CompiledCase {
  const { walkable, start, target } = variantOf(variant);
  const freeSpeedMPerS = { normal: parameters.desired_speed_mps };
  const scenario = {
    occupants: [{ id: 'crowd', level: 'F0', area: start, count: population.count, freeSpeedMPerS }],
    exits: [{ id: 'target', level: 'F0', area: target }],
    measurements: { lines: [lineOf('entry', ENTRY[variant])] },
  };
  const plan: CampusPlan = oneFloorPlan(data.id, walkable);
  return compileCase(plan, scenario, seed);
}

/** Last arrival of each variant, s: the same people at the same places in their start rectangle. */
function arrivalsS(seed: number): number[] {
  const first = compileVariant('short', seed);
  const startOf = (variant: Variant) => variantOf(variant).start[0] as number[];
  const origin = startOf('short');
  return VARIANTS.map((variant) => {
    const [x = 0, y = 0] = startOf(variant);
    const compiled = withOccupants(compileVariant(variant, seed), (spec, i) => {
      const same = first.setup.occupants[i] ?? spec;
      return { ...spec, x: same.x - (origin[0] ?? 0) + x, y: same.y - (origin[1] ?? 0) + y };
    });
    const lines = { entry: measurementLine(compiled.setup, 'entry') };
    const { crossings } = observeCase(compiled, {
      lines,
      untilS: TIME_LIMIT_S,
      isOver: ({ entry = [] }) => entry.length === population.count,
    });
    return lastOf(crossings.entry, population.count);
  });
}

export const cornerOfCrowdCase = defineCase(data, 10, arrivalsS, (seeds) => {
  const times = VARIANTS.map((_, v) => seeds.map((each) => each[v] ?? Number.NaN));
  const [short = Number.NaN, corner = Number.NaN, long = Number.NaN] = times.map(meanOf);
  return [
    ...VARIANTS.map((variant, v) => meanFigure(`last arrival, ${variant}, s`, times[v] ?? [], {})),
    singleFigure(
      'parts of T(short) ≤ T(corner) ≤ T(long) that do not hold',
      [short <= corner, corner <= long].filter((holds) => !holds).length,
      { max: 0 },
    ),
    singleFigure('place of the corner between the two corridors', (corner - short) / (long - short), {
      min: 0,
      max: 1,
    }),
  ];
});
