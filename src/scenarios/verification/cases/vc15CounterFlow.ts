/** VC-15: a hundred people cross a 2 m corridor against 0, 10, 50 and 100. */
import { exitOf, lineOf, oneFloorPlan } from '../casePlan.js';
import { compileCase } from '../compileCase.js';
import data from '../data/vc15.json' with { type: 'json' };
import { type Bounds, meanFigure, singleFigure } from '../figure.js';
import { lastOf, measurementLine, observeCase } from '../observeCase.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];
const COUNTS = population.opposing.counts;
const timeBounds: Readonly<Record<string, Bounds>> = expected.mean_time_last_primary_enters_room2_s;
const leastShares: Readonly<Record<string, number>> = expected.completed_share_of_seeds;

function cross(opposing: number, seed: number) {
  const walker = { level: 'F0', freeSpeedMPerS: { normal: parameters.desired_speed_mps } };
  const { primary } = population;
  const scenario = {
    occupants: [
      { ...walker, id: 'primary', area: primary.spawn, count: primary.count, goal: { exits: [primary.goal] } },
      {
        ...walker,
        id: 'opposing',
        area: population.opposing.spawn,
        count: opposing,
        goal: { exits: [population.opposing.goal] },
      },
    ],
    exits: geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE)),
    measurements: { lines: [lineOf('room2', geometry.measure_line.segment)] },
  };
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), scenario, seed);
  const { setup } = compiled;
  const lines = { room2: measurementLine(setup, 'room2') };
  const { crossings, outCount } = observeCase(compiled, { lines, untilS: parameters.time_limit_s });
  const isComplete = outCount === setup.occupants.length;
  const ofPrimary = (crossings.room2 ?? []).filter(({ occupant }) => setup.occupants[occupant]?.group === 0);
  return { isComplete, timeS: isComplete ? lastOf(ofPrimary, primary.count) : parameters.time_limit_s };
}

export const counterFlowCase = defineCase(
  data,
  parameters.seeds,
  (seed) => COUNTS.map((count) => cross(count, seed)),
  (seeds) => {
    const times = COUNTS.map((_, k) => seeds.map((runs) => runs[k]?.timeS ?? Number.NaN));
    const [alone = 0, against10 = 0, against50 = 0, against100 = 0] = times.map(meanOf);
    const isRising = [alone < against10, against10 <= against50, against50 < against100];
    return [
      ...COUNTS.map((count, k) => meanFigure(`time against ${count}, s`, times[k] ?? [], timeBounds[`${count}`] ?? {})),
      singleFigure(
        'parts of T(0) < T(10) ≤ T(50) < T(100) that do not hold',
        isRising.filter((holds) => !holds).length,
        { max: 0 },
      ),
      ...COUNTS.map((count, k) =>
        singleFigure(
          `share of seeds complete against ${count}`,
          seeds.filter((runs) => runs[k]?.isComplete).length / seeds.length,
          { min: leastShares[`${count}`] },
        ),
      ),
    ];
  },
);
