/** VC-19: one slow, large person delays those behind in a passage. */
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { type CompiledCase, compileCase, TIME_LIMIT_S, withOccupants } from '../compileCase.js';
import data from '../data/vc19.json' with { type: 'json' };
import { exactFigure, meanFigure, singleFigure } from '../figure.js';
import { lastOf, observeCase, portalLine } from '../observeCase.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const { majority, impaired } = population;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const EVERYBODY = majority.count + impaired.count;

function leave(compiled: CompiledCase) {
  const lines = { exit: portalLine(compiled.setup, 'E1') };
  const { crossings, outCount } = observeCase(compiled, { lines, untilS: TIME_LIMIT_S });
  return { outCount, lastS: lastOf(crossings.exit, EVERYBODY) };
}

function observe(seed: number) {
  const entry = (id: string, { count, spawn, speed_mps, radius_m }: typeof majority) => ({
    id,
    level: 'F0',
    area: spawn,
    count,
    freeSpeedMPerS: speed_mps,
    bodyRadiusM: radius_m,
  });
  const scenario = {
    occupants: [entry('impaired', impaired), entry('majority', majority)],
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
  };
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const alike = { freeSpeedMPerS: majority.speed_mps, radiusM: majority.radius_m };
  return { impaired: leave(compiled), control: leave(withOccupants(compiled, (spec) => ({ ...spec, ...alike }))) };
}

export const slowOccupantCase = defineCase(data, parameters.seeds, observe, (seeds) => {
  const impairedS = seeds.map((each) => each.impaired.lastS);
  const controlS = seeds.map((each) => each.control.lastS);
  const [slow, usual] = [meanOf(impairedS), meanOf(controlS)];
  return [
    meanFigure('last person out with the slow person, s', impairedS, {}),
    meanFigure('last person out without, s', controlS, {}),
    singleFigure('not later with the slow person (1 if so)', slow > usual ? 0 : 1, { max: 0 }),
    singleFigure('relative increase of the mean', slow / usual - 1, expected.relative_increase),
    exactFigure(
      'people out in both',
      seeds.flatMap((each) => [each.impaired.outCount, each.control.outCount]),
      EVERYBODY,
    ),
  ];
});
