/** VC-16: walking speed in uniform smoke, by the law the project chose: Fridolf's design form with A = 2. */
import { exitOf, lineOf, oneFloorPlan } from '../casePlan.js';
import { compileCase } from '../compileCase.js';
import data from '../data/vc16.json' with { type: 'json' };
import { singleFigure } from '../figure.js';
import { measurementLine, observeCase } from '../observeCase.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const EXTINCTIONS = parameters.extinction_K_per_m;
const NOMINAL_S: Readonly<Record<string, number>> = expected.fridolf_design_A2_time_100m_s;

/** Time from line `in` to line `out`, s; NaN if the person never got there. */
function walkS(extinctionPerM: number, seed: number): number {
  const { count, spawn: area } = population;
  const scenario = {
    maxTimeS: parameters.time_limit_s,
    occupants: [{ id: 'walker', level: 'F0', area, count, freeSpeedMPerS: parameters.clear_speed_mps }],
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
    smoke: [{ level: 'F0', series: [[0, extinctionPerM]] }],
    measurements: { lines: geometry.measure_lines.map(({ id, segment }) => lineOf(id, segment)) },
  };
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const lines = { in: measurementLine(compiled.setup, 'in'), out: measurementLine(compiled.setup, 'out') };
  const { crossings } = observeCase(compiled, { lines, untilS: parameters.time_limit_s });
  return (crossings.out?.[0]?.timeS ?? Number.NaN) - (crossings.in?.[0]?.timeS ?? Number.NaN);
}

export const smokeCase = defineCase(
  data,
  1,
  (seed) => EXTINCTIONS.map((extinctionPerM) => walkS(extinctionPerM, seed)),
  (seeds) =>
    EXTINCTIONS.map((extinctionPerM, k) => {
      const nominalS = NOMINAL_S[`${extinctionPerM}`] ?? Number.NaN;
      return singleFigure(
        `time over 100 m at K = ${extinctionPerM} /m, s`,
        meanOf(seeds.map((each) => each[k] ?? Number.NaN)),
        { min: nominalS * (1 - expected.relative_tolerance), max: nominalS * (1 + expected.relative_tolerance) },
      );
    }),
);
