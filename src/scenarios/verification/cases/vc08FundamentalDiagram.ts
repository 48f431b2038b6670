/** VC-08: speed and flow against density in a corridor with joined ends. */
import { measuredArea, peopleIn } from '../areaCount.js';
import data from '../data/vc08.json' with { type: 'json' };
import { type Bounds, meanFigure, singleFigure } from '../figure.js';
import { displacement, runPeriodicCorridor } from '../periodicCorridor.js';
import { meanOf, stepsNotRising } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const LENGTH_M = 40;
const WIDTH_M = 5;
const AREA = measuredArea(geometry.measure_area);
/** Seconds between samples, and over which displacement is taken (parameters.speed_definition). */
const SAMPLE_S = 0.5;
const DENSITIES = population.densities_per_m2;
const speedBounds: Readonly<Record<string, Bounds>> = expected.speed_mps;

/** Mean speed in the measuring area after the warm-up, m/s. */
function speedMPerS(densityPerM2: number, seed: number): number {
  const speeds: number[] = [];
  let before: Int32Array | null = null;
  runPeriodicCorridor({
    walkable: WALKABLE,
    lengthM: LENGTH_M,
    count: Math.round(densityPerM2 * LENGTH_M * WIDTH_M),
    freeSpeedMPerS: { normal: parameters.desired_speed_mps },
    seed,
    untilS: parameters.warm_up_s + parameters.measure_s,
    everyS: SAMPLE_S,
    onFrame(frame) {
      const earlier = before;
      before = frame.xCm;
      if (earlier === null || frame.timeS <= parameters.warm_up_s) return;
      for (const i of peopleIn(AREA, frame, null)) {
        const [fromM, toM] = [(earlier[i] as number) / 100, (frame.xCm[i] as number) / 100];
        speeds.push(displacement(fromM, toM, LENGTH_M) / SAMPLE_S);
      }
    },
  });
  return meanOf(speeds);
}

export const fundamentalDiagramCase = defineCase(
  data,
  parameters.seeds,
  (seed) => DENSITIES.map((density) => speedMPerS(density, seed)),
  (seeds) => {
    const boundsOf = (density: number): Bounds => speedBounds[density.toFixed(1)] ?? {};
    const nameOf = (density: number) => `speed at ${density} /m², m/s`;
    const speeds = DENSITIES.map((_, d) => seeds.map((each) => each[d] ?? Number.NaN));
    const means = speeds.map(meanOf);
    const flows = means.map((speed, d) => speed * (DENSITIES[d] as number));
    const largest = Math.max(...flows);
    return [
      ...DENSITIES.map((density, d) => meanFigure(nameOf(density), speeds[d] ?? [], boundsOf(density))),
      singleFigure('steps of density at which the speed does not fall', stepsNotRising(means.map((v) => -v)), {
        max: 0,
      }),
      singleFigure('largest specific flow, 1/(m·s)', largest, expected.specific_flow_maximum_p_per_m_s),
      singleFigure(
        'density of the largest flow, 1/m²',
        DENSITIES[flows.indexOf(largest)] ?? Number.NaN,
        expected.density_at_maximum_per_m2,
      ),
    ];
  },
);
