/** VC-13: a room empties through a corridor up a stair, which carries less than the corridor. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { densityPerM2, measuredArea } from '../areaCount.js';
import { casePlan, exitOf, lineOf } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S, withOccupants } from '../compileCase.js';
import data from '../data/vc13.json' with { type: 'json' };
import { meanFigure } from '../figure.js';
import { lastOf, measurementLine, observeCase, portalLine, timesOf } from '../observeCase.js';
import { drawStairSpeed } from '../stairSpeeds.js';
import { meanOf } from '../statistics/means.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const [LOWER, UPPER] = geometry.floors;
/** Crossings of the stair foot that bound the windows (parameters.measure_windows). */
const WINDOW = { from: 10, densityUntil: 140, flowUntil: 75 };
const SAMPLE_S = 0.5;
/** Steps of 0.15 m and 0.30 m over a rise of 1.5 m (geometry.comment). */
const STEP = { riserM: 0.15, treadM: 0.3, count: 10 };

function plan(): CampusPlan {
  const floors = [LOWER, UPPER].map((floor) => ({
    id: floor?.id ?? '',
    elevationM: floor?.elevation ?? 0,
    spaces: [{ id: floor?.id ?? '', walkable: floor?.walkable ?? [] }],
  }));
  const { id, width } = geometry.stair;
  return casePlan(data.id, floors, [
    {
      id,
      name: id,
      kind: 'straight',
      lower: { levelId: 'lower', spaceId: 'lower' },
      upper: { levelId: 'upper', spaceId: 'upper' },
      widthM: width,
      riserM: STEP.riserM,
      treadM: STEP.treadM,
      flights: [
        {
          foot: [
            [17, 5],
            [17, 3],
          ],
          head: [
            [20, 5],
            [20, 3],
          ],
          fromElevationM: LOWER?.elevation ?? 0,
          toElevationM: UPPER?.elevation ?? 0,
          steps: STEP.count,
        },
      ],
      landings: [],
    },
  ]);
}

function observe(seed: number) {
  const { count, spawn: area } = population;
  const freeSpeedMPerS = { normal: parameters.desired_speed_level_mps };
  const scenario = {
    occupants: [{ id: 'room', level: 'lower', area, count, freeSpeedMPerS }],
    exits: geometry.exits.map(({ id, on, segment }) => exitOf(id, segment, UPPER?.walkable ?? [], on)),
    measurements: {
      lines: geometry.measure_lines
        .filter(({ id }) => id === 'corridor_in')
        .map(({ id, segment }) => lineOf(id, segment, 'lower')),
    },
  };
  const compiled = withOccupants(compileCase(plan(), scenario, seed), (spec) => ({
    ...spec,
    stairUpFactor: drawStairSpeed(parameters.stair_up_speed_mps, seed, spec.id) / spec.freeSpeedMPerS,
  }));
  const { setup } = compiled;
  const [foot, mid] = ['foot', 'mid'].map((id) =>
    measuredArea(geometry.measure_areas.find((each) => each.id === id)?.polygon ?? [], 'lower'),
  );
  const samples: { timeS: number; foot: number; mid: number }[] = [];
  const { crossings } = observeCase(compiled, {
    lines: {
      corridor: measurementLine(setup, 'corridor_in'),
      foot: portalLine(setup, `${geometry.stair.id}/foot`),
      exit: portalLine(setup, 'E1'),
    },
    untilS: TIME_LIMIT_S,
    everyS: SAMPLE_S,
    onFrame(frame) {
      if (!foot || !mid) return;
      const { timeS } = frame;
      samples.push({ timeS, foot: densityPerM2(foot, frame, setup), mid: densityPerM2(mid, frame, setup) });
    },
  });
  const fromS = lastOf(crossings.foot, WINDOW.from);
  const dense = samples.filter(({ timeS }) => timeS >= fromS && timeS <= lastOf(crossings.foot, WINDOW.densityUntil));
  const flowUntilS = lastOf(crossings.foot, WINDOW.flowUntil);
  const flow = (timesS: readonly number[]) =>
    timesS.filter((timeS) => timeS > fromS && timeS <= flowUntilS).length / (flowUntilS - fromS);
  return {
    footPerM2: meanOf(dense.map((each) => each.foot)),
    midPerM2: meanOf(dense.map((each) => each.mid)),
    stairFlowPerS: flow(timesOf(crossings.foot)),
    corridorFlowPerS: flow(timesOf(crossings.corridor)),
    lastS: lastOf(crossings.exit, count),
  };
}

export const stairFootCase = defineCase(data, 10, observe, (seeds) => [
  meanFigure(
    'density in the last 2 m before the stair ÷ in the middle of the corridor',
    seeds.map((each) => each.footPerM2 / each.midPerM2),
    expected.mean_density_last_2m_before_stair_over_mean_density_corridor_mid,
  ),
  meanFigure(
    'stair flow ÷ corridor inflow',
    seeds.map((each) => each.stairFlowPerS / each.corridorFlowPerS),
    expected.stair_flow_over_corridor_inflow_in_window,
  ),
  meanFigure(
    'stair flow, 1/s',
    seeds.map((each) => each.stairFlowPerS),
    expected.stair_flow_p_per_s_steady,
  ),
  meanFigure(
    'last person out, s',
    seeds.map((each) => each.lastS),
    expected.time_last_s,
  ),
]);
