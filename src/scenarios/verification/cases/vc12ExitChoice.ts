/** VC-12: a near and a far exit, and a queue at the near one. */
import { densityPerM2, measuredArea } from '../areaCount.js';
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase } from '../compileCase.js';
import data from '../data/vc12.json' with { type: 'json' };
import { meanFigure, singleFigure } from '../figure.js';
import { lastOf, observeCase, portalLine } from '../observeCase.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const FRONTS = geometry.measure_areas.map(({ polygon }) => measuredArea(polygon));
const SAMPLE_S = 0.5;
/** Densities are compared over the first minute. */
const COMPARED_S = 60;

function observe(seed: number) {
  const { count, spawn: area } = population;
  const freeSpeedMPerS = { normal: parameters.desired_speed_mps };
  const scenario = {
    maxTimeS: parameters.time_limit_s,
    occupants: [{ id: 'hall', level: 'F0', area, count, freeSpeedMPerS }],
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
  };
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const { setup } = compiled;
  const samples: number[][] = FRONTS.map(() => []);
  const { crossings, outCount } = observeCase(compiled, {
    lines: { E1: portalLine(setup, 'E1'), E2: portalLine(setup, 'E2') },
    untilS: parameters.time_limit_s,
    everyS: SAMPLE_S,
    onFrame(frame) {
      if (frame.timeS > COMPARED_S) return;
      for (const [k, front] of FRONTS.entries()) samples[k]?.push(densityPerM2(front, frame, setup));
    },
  });
  const { E1 = [], E2 = [] } = crossings;
  return {
    shareE1: E1.length / count,
    shareE2: E2.length / count,
    frontsPerM2: samples.map(meanOf),
    lastS: outCount === count ? Math.max(lastOf(E1, E1.length), lastOf(E2, E2.length)) : Number.NaN,
  };
}

export const exitChoiceCase = defineCase(data, 10, observe, (seeds) => {
  const [E1 = Number.NaN, E2 = Number.NaN] = [0, 1].map((k) =>
    meanOf(seeds.map((each) => each.frontsPerM2[k] ?? Number.NaN)),
  );
  return [
    meanFigure(
      'share of E1',
      seeds.map((each) => each.shareE1),
      expected.share_E1,
    ),
    meanFigure(
      'share of E2',
      seeds.map((each) => each.shareE2),
      expected.share_E2,
    ),
    singleFigure('density before E1 in the first minute, 1/m²', E1, {}),
    singleFigure('density before E2 in the first minute, 1/m²', E2, {}),
    singleFigure('density before E1 not above that before E2 (1 if so)', E1 > E2 ? 0 : 1, { max: 0 }),
    meanFigure(
      'last person out, s',
      seeds.map((each) => each.lastS),
      expected.time_last_s,
    ),
  ];
});
