/** VC-10: a thousand people leave a hall by four doors, then by two. */
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc10.json' with { type: 'json' };
import { meanFigure, singleFigure } from '../figure.js';
import { lastOf, observeCase, portalLine } from '../observeCase.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const FOUR = parameters.steps[0]?.open ?? [];
const TWO = parameters.steps[1]?.open ?? [];

/** Time of the last person, s, and the share of each open door. */
function empty(open: readonly string[], seed: number) {
  const { count, spawn: area } = population;
  const freeSpeedMPerS = { normal: parameters.desired_speed_mps };
  const scenario = {
    occupants: [{ id: 'hall', level: 'F0', area, count, freeSpeedMPerS, goal: { exits: open } }],
    exits: geometry.exits.filter(({ id }) => open.includes(id)).map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
  };
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const lines = Object.fromEntries(open.map((id) => [id, portalLine(compiled.setup, id)]));
  const { crossings, outCount } = observeCase(compiled, { lines, untilS: TIME_LIMIT_S });
  const lasts = open.map((id) => lastOf(crossings[id], crossings[id]?.length ?? 0));
  return {
    lastS: outCount === count ? Math.max(...lasts) : Number.NaN,
    shares: open.map((id) => (crossings[id]?.length ?? 0) / count),
  };
}

export const fourDoorsCase = defineCase(
  data,
  10,
  (seed) => ({ four: empty(FOUR, seed), two: empty(TWO, seed) }),
  (seeds) => {
    const four = seeds.map((each) => each.four.lastS);
    const two = seeds.map((each) => each.two.lastS);
    return [
      singleFigure('T with two doors ÷ T with four', meanOf(two) / meanOf(four), expected.ratio_T2_over_T4),
      meanFigure('last person out by four doors, s', four, expected.T4_s),
      meanFigure('last person out by two doors, s', two, expected.T2_s),
      ...FOUR.map((id, k) =>
        meanFigure(
          `share of door ${id} of four`,
          seeds.map((each) => each.four.shares[k] ?? Number.NaN),
          expected.exit_share_with_four_doors_each,
        ),
      ),
    ];
  },
);
