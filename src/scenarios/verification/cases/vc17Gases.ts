/** VC-17: the dose of asphyxiant gases reaches 1 when a hand calculation says so, and the person stops there. */
import { exp, pow } from '../../../model/index.js';
import { createSimulation } from '../../../sim/index.js';
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase } from '../compileCase.js';
import data from '../data/vc17.json' with { type: 'json' };
import { singleFigure } from '../figure.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const MIXTURES = parameters.mixtures;
const NOMINAL_S: Readonly<Record<string, number>> = expected.time_FED_1_s;
const SECONDS_PER_MINUTE = 60;
/** A single person is placed in a square this large around the point given, m. */
const POINT_M = 0.001;

type Mixture = (typeof MIXTURES)[number];

/** The hand calculation by the equations of the case (parameters.equations_per_minute), s. */
function crossingS({ CO_ppm: co, CO2_pct: co2, O2_pct: o2 }: Mixture): number {
  const carbonMonoxide = co > 0 ? 2.764e-5 * pow(co, 1.036) : 0;
  const breathing = co2 > 0 ? exp(0.1903 * co2 + 2.0004) / 7.1 : 1;
  const lowOxygen = o2 < 20 ? 1 / exp(8.13 - 0.54 * (20.9 - o2)) : 0;
  return SECONDS_PER_MINUTE / (carbonMonoxide * breathing + lowOxygen);
}

/** When the person is overcome, s; NaN if never. */
function overcomeS({ CO_ppm: coPpm, CO2_pct: co2Percent, O2_pct: o2Percent }: Mixture, seed: number): number {
  const [[x = 0, y = 0] = []] = population.spawn;
  const area = [
    [x - POINT_M, y - POINT_M],
    [x + POINT_M, y - POINT_M],
    [x + POINT_M, y + POINT_M],
    [x - POINT_M, y + POINT_M],
  ];
  const limitS = parameters.time_limit_s;
  const scenario = {
    maxTimeS: limitS,
    // longer than the run
    occupants: [{ id: 'person', level: 'F0', area, count: population.count, preMovementTimeS: 2 * limitS }],
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
    gases: [{ level: 'F0', series: [{ timeS: 0, coPpm, co2Percent, o2Percent }] }],
  };
  const { setup } = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const simulation = createSimulation(setup);
  while (simulation.timeS < limitS) {
    simulation.step();
    const overcome = simulation.drainEvents().find((event) => event.type === 'occupantOvercome');
    if (overcome) return overcome.step * setup.dtS;
  }
  return Number.NaN;
}

export const gasesCase = defineCase(
  data,
  1,
  (seed) => MIXTURES.map((mixture) => overcomeS(mixture, seed)),
  (seeds) =>
    MIXTURES.flatMap((mixture, m) => {
      const timeS = meanOf(seeds.map((each) => each[m] ?? Number.NaN));
      const nominalS = NOMINAL_S[mixture.id] ?? Number.NaN;
      return [
        singleFigure(`mixture ${mixture.id}: dose of 1 reached, s`, timeS, {
          min: nominalS - expected.tolerance_s,
          max: nominalS + expected.tolerance_s,
        }),
        singleFigure(`mixture ${mixture.id}: stop after the crossing by hand, s`, timeS - crossingS(mixture), {
          min: 0,
          max: parameters.update_interval_s,
        }),
      ];
    }),
);
