/** VC-21: the nearer exit closes after a second; everybody knows at once (the global variant) and goes to the other. */
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc21.json' with { type: 'json' };
import { exactFigure, meanFigure } from '../figure.js';
import { lastOf, observeCase, portalLine } from '../observeCase.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const CROWD = population.crowd_variant;
const ATS = parameters.E1_closes_at_s;
/** A single person is placed in a square this large around the point given, m. */
const POINT_M = 0.001;
const CLOSING = [{ atS: ATS, door: 'E1', state: 'closed' }];
/** The crowd is bound for E1 because E2 is shut until then. */
const CHANGING = [{ atS: 0, door: 'E2', state: 'closed' }, { atS: ATS, door: 'E2', state: 'open' }, ...CLOSING];

function leave(occupants: object, count: number, doorEvents: readonly object[], seed: number) {
  const entry = { id: 'people', level: 'F0', count, goal: { exits: ['E1', 'E2'] }, ...occupants };
  const exits = geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE));
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), { occupants: [entry], exits, doorEvents }, seed);
  const { setup } = compiled;
  const { crossings, goalReached } = observeCase(compiled, {
    lines: { E2: portalLine(setup, 'E2') },
    untilS: TIME_LIMIT_S,
  });
  const byE2 = goalReached.filter((goal) => setup.goals[goal]?.id === 'E2').length;
  return { byE2, lastS: lastOf(crossings.E2, count) };
}

function observe(seed: number) {
  const [[x = 0, y = 0] = []] = population.spawn;
  const area = [
    [x - POINT_M, y - POINT_M],
    [x + POINT_M, y - POINT_M],
    [x + POINT_M, y + POINT_M],
    [x - POINT_M, y + POINT_M],
  ];
  const alone = { area, freeSpeedMPerS: parameters.desired_speed_mps };
  return {
    alone: leave(alone, population.count, CLOSING, seed),
    crowd: leave({ area: CROWD.spawn }, CROWD.count, CHANGING, seed),
  };
}

export const closedExitCase = defineCase(data, 10, observe, (seeds) => [
  exactFigure(
    `alone: people out by ${expected.exit_used}`,
    seeds.map((each) => each.alone.byE2),
    population.count,
  ),
  meanFigure(
    'alone: time, known at once, s',
    seeds.map((each) => each.alone.lastS),
    expected.global_variant_time_s,
  ),
  exactFigure(
    `crowd: people out by ${expected.crowd_variant.all_leave_by}`,
    seeds.map((each) => each.crowd.byE2),
    CROWD.count,
  ),
  meanFigure(
    'crowd: last person out, s',
    seeds.map((each) => each.crowd.lastS),
    expected.crowd_variant.time_last_s,
  ),
]);
