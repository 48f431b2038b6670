/** VC-18: a group with one slow member arrives together; without cohesion it does not. */
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc18.json' with { type: 'json' };
import { meanFigure } from '../figure.js';
import { observeCase, portalLine } from '../observeCase.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];

/** Last minus first member of group 1 at the exit, s; NaN unless all five got there. */
function spreadS(cohesion: boolean, seed: number): number {
  const { group1, group2 } = population;
  const scenario = {
    occupants: [
      {
        id: 'group1',
        level: 'F0',
        area: group1.spawn,
        count: group1.speeds_mps.length,
        individuals: group1.speeds_mps.map((freeSpeedMPerS) => ({ freeSpeedMPerS })),
        group: { cohesion },
      },
      { id: 'group2', level: 'F0', area: group2.spawn, count: group2.count, freeSpeedMPerS: group2.speed_mps },
    ],
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
  };
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const { setup } = compiled;
  const { crossings } = observeCase(compiled, { lines: { exit: portalLine(setup, 'E1') }, untilS: TIME_LIMIT_S });
  const members = (crossings.exit ?? []).filter(({ occupant }) => setup.occupants[occupant]?.group === 0);
  if (members.length < group1.speeds_mps.length) return Number.NaN;
  return (members.at(-1)?.timeS ?? Number.NaN) - (members[0]?.timeS ?? Number.NaN);
}

export const groupCase = defineCase(
  data,
  parameters.seeds,
  (seed) => ({ together: spreadS(true, seed), apart: spreadS(false, seed) }),
  (seeds) => [
    meanFigure(
      'spread of arrivals of group 1, s',
      seeds.map((each) => each.together),
      expected.group1_arrival_spread_s,
    ),
    meanFigure(
      'the same without cohesion, s',
      seeds.map((each) => each.apart),
      expected.control_without_cohesion_spread_s,
    ),
  ],
);
