/** VC-03: ten people start each after their own delay, and the delays follow the distribution asked for. */
import { createSimulation, type Distribution } from '../../../sim/index.js';
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase } from '../compileCase.js';
import data from '../data/vc03.json' with { type: 'json' };
import { largestFigure, singleFigure, smallestFigure } from '../figure.js';
import {
  type DistributionFunction,
  gammaFunction,
  logNormalFunction,
  uniformFunction,
  weibullFunction,
} from '../statistics/distributionFunctions.js';
import { kolmogorovSmirnovP } from '../statistics/kolmogorovSmirnov.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
/** Who has moved this far has started (parameters.start_detection), m. */
const STARTED_M = 0.05;

interface Delay {
  readonly id: string;
  readonly written: Distribution;
  readonly exact: DistributionFunction;
}

const DELAYS: readonly Delay[] = parameters.distributions.map((each): Delay => {
  const { id, min = 0, max = 0, shape = 0, scale = 0, mu_ln: muLn = 0, sigma_ln: sigmaLn = 0 } = each;
  if (id === 'uniform') return { id, written: { uniform: [min, max] }, exact: uniformFunction(min, max) };
  if (id === 'gamma') return { id, written: { gamma: { shape, scale } }, exact: gammaFunction(shape, scale) };
  if (id === 'weibull') return { id, written: { weibull: { shape, scale } }, exact: weibullFunction(shape, scale) };
  return { id, written: { logNormal: { muLn, sigmaLn } }, exact: logNormalFunction(muLn, sigmaLn) };
});

/** The delay each person was given, and when they had moved, s; NaN for someone who never did. */
function startOff(delay: Delay, seed: number): { givenS: number[]; movedS: number[] } {
  const { count, spawn: area } = population;
  const freeSpeedMPerS = { normal: parameters.desired_speed_mps };
  const scenario = {
    maxTimeS: parameters.time_limit_s,
    occupants: [{ id: delay.id, level: 'F0', area, count, freeSpeedMPerS, preMovementTimeS: delay.written }],
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
  };
  const { setup } = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const simulation = createSimulation(setup);
  const movedS = setup.occupants.map(() => Number.NaN);
  // positions are looked at only while someone has just been told to start
  const starting = new Set<number>();
  let waiting = count;
  while (waiting + starting.size > 0 && simulation.timeS < parameters.time_limit_s) {
    simulation.step();
    for (const event of simulation.drainEvents()) {
      if (event.type !== 'occupantStarted') continue;
      starting.add(event.occupant);
      waiting--;
    }
    if (starting.size === 0) continue;
    const frame = simulation.frame();
    for (const i of starting) {
      const { x = 0, y = 0 } = setup.occupants[i] ?? {};
      const dx = (frame.xCm[i] as number) / 100 - x;
      const dy = (frame.yCm[i] as number) / 100 - y;
      if (dx * dx + dy * dy <= STARTED_M * STARTED_M) continue;
      movedS[i] = frame.timeS;
      starting.delete(i);
    }
  }
  return { givenS: setup.occupants.map((each) => each.startS), movedS };
}

export const preMovementCase = defineCase(
  data,
  parameters.seeds,
  (seed) => DELAYS.map((delay) => startOff(delay, seed)),
  (seeds) => {
    const [earliest, latest] = expected.uniform_all_within_s as [number, number];
    const uniform = DELAYS.findIndex(({ id }) => id === 'uniform');
    const uniformStarts = seeds.flatMap((each) => each[uniform]?.movedS ?? []);
    return [
      ...DELAYS.map(({ id }, d) =>
        largestFigure(
          `${id}: largest difference between start and given delay, s`,
          seeds.flatMap((each) => {
            const { givenS = [], movedS = [] } = each[d] ?? {};
            return movedS.map((timeS, i) => Math.abs(timeS - (givenS[i] as number)));
          }),
          expected.per_agent_abs_error_s_max,
        ),
      ),
      smallestFigure('uniform: earliest start, s', uniformStarts, earliest),
      largestFigure('uniform: latest start, s', uniformStarts, latest),
      ...DELAYS.map(({ id, exact }, d) => {
        const pooled = seeds.flatMap((each) => each[d]?.givenS ?? []);
        const p = kolmogorovSmirnovP(pooled, exact);
        return singleFigure(`${id}: p of the delays given (Kolmogorov–Smirnov)`, p, {
          min: expected.ks_test_p_min_pooled_over_seeds,
        });
      }),
    ];
  },
);
