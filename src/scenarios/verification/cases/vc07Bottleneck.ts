/** VC-07: flow through a bottleneck 2.8 m long against its width. */
import { lineOf, oneFloorPlan, type WrittenRing } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc07.json' with { type: 'json' };
import { meanFigure, singleFigure } from '../figure.js';
import { flowPerS, measurementLine, observeCase, timesOf } from '../observeCase.js';
import { leastSquaresSlope } from '../statistics/leastSquaresSlope.js';
import { meanOf, stepsNotRising } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WIDTHS = geometry.widths;
const walkableByWidth: Readonly<Record<string, WrittenRing>> = geometry.walkable_by_width;
const flowBounds: Readonly<Record<string, { min: number; max: number }>> = expected.flow_p_per_s;
const keyOf = (widthM: number) => widthM.toFixed(1);

/** Flow at x = 0, 1/s; NaN unless everybody crossed. */
function bottleneckFlowPerS(widthM: number, seed: number): number {
  const { count, spawn: area } = population;
  const freeSpeedMPerS = { normal: parameters.desired_speed_mps };
  const scenario = {
    occupants: [{ id: 'hall', level: 'F0', area, count, freeSpeedMPerS }],
    exits: [{ id: 'sink', level: 'F0', area: geometry.sink }],
    measurements: {
      lines: [
        lineOf('mouth', [
          [0, -widthM / 2],
          [0, widthM / 2],
        ]),
      ],
    },
  };
  const compiled = compileCase(oneFloorPlan(data.id, walkableByWidth[keyOf(widthM)] ?? []), scenario, seed);
  const lines = { mouth: measurementLine(compiled.setup, 'mouth') };
  const { crossings } = observeCase(compiled, {
    lines,
    untilS: TIME_LIMIT_S,
    isOver: ({ mouth = [] }) => mouth.length === count,
  });
  const timesS = timesOf(crossings.mouth);
  return timesS.length === count ? flowPerS(timesS) : Number.NaN;
}

export const bottleneckCase = defineCase(
  data,
  parameters.seeds,
  (seed) => WIDTHS.map((widthM) => bottleneckFlowPerS(widthM, seed)),
  (seeds) => {
    const perWidth = WIDTHS.map((_, k) => seeds.map((flows) => flows[k] ?? Number.NaN));
    const means = perWidth.map(meanOf);
    return [
      ...WIDTHS.map((widthM, k) =>
        meanFigure(`flow at ${widthM} m, 1/s`, perWidth[k] ?? [], flowBounds[keyOf(widthM)] ?? {}),
      ),
      singleFigure('slope of the mean flows, 1/(s·m)', leastSquaresSlope(WIDTHS, means), expected.slope_p_per_s_per_m),
      singleFigure('steps of width at which the mean flow does not rise', stepsNotRising(means), { max: 0 }),
    ];
  },
);
