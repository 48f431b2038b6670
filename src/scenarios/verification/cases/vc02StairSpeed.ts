/** VC-02: one person up and down a stair at an assigned speed along the slope. */
import type { CampusPlan, Flight } from '../../../floorplans/index.js';
import { casePlan, type WrittenRing } from '../casePlan.js';
import { compileCase, withOccupants } from '../compileCase.js';
import data from '../data/vc02.json' with { type: 'json' };
import { meanFigure } from '../figure.js';
import { observeCase, portalLine } from '../observeCase.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const { stair } = geometry;
/** The slope is 29.8 steps of 0.15 m and 0.30 m long: the flight is given by its length (geometry.comment). */
const NOMINAL_STEPS = 30;
const DIRECTIONS = ['up', 'down'] as const;
type Direction = (typeof DIRECTIONS)[number];

function plan(): CampusPlan {
  const [foot, head, headRight, footRight] = geometry.stair_plan as [number[], number[], number[], number[]];
  const edge = ([leftX = 0, leftY = 0]: number[], [rightX = 0, rightY = 0]: number[]) =>
    [
      [leftX, leftY],
      [rightX, rightY],
    ] as const;
  const [lower, upper] = geometry.floors;
  const flight: Flight = {
    // seen up the flight, towards +x, left is +y
    foot: edge(footRight, foot),
    head: edge(headRight, head),
    fromElevationM: lower?.elevation ?? 0,
    toElevationM: upper?.elevation ?? 0,
    steps: NOMINAL_STEPS,
  };
  const floors = geometry.floors.map(({ id, elevation, walkable }) => ({
    id,
    elevationM: elevation,
    spaces: [{ id, walkable }],
  }));
  return casePlan(data.id, floors, [
    {
      id: stair.id,
      name: stair.id,
      kind: 'straight',
      lower: { levelId: 'lower', spaceId: 'lower' },
      upper: { levelId: 'upper', spaceId: 'upper' },
      widthM: stair.width,
      riserM: stair.riser,
      treadM: stair.tread,
      flights: [flight],
      landings: [],
    },
  ]);
}

const WAYS: Readonly<Record<Direction, { from: string; to: string; spawn: WrittenRing; goal: WrittenRing }>> = {
  up: { from: 'lower', to: 'upper', spawn: population.spawn_up, goal: population.goal_up },
  down: { from: 'upper', to: 'lower', spawn: population.spawn_down, goal: population.goal_down },
};

/** Time between the lines at the foot and the head, s. */
function onStairS(direction: Direction, seed: number): number {
  const { from, to, spawn, goal } = WAYS[direction];
  const scenario = {
    occupants: [{ id: 'walker', level: from, area: spawn, count: population.count }],
    exits: [{ id: 'goal', level: to, area: goal }],
  };
  const compiled = withOccupants(compileCase(plan(), scenario, seed), (spec) => {
    const factor = parameters.assigned_stair_speed_mps / spec.freeSpeedMPerS;
    return { ...spec, stairUpFactor: factor, stairDownFactor: factor };
  });
  const lines = {
    foot: portalLine(compiled.setup, `${stair.id}/foot`),
    head: portalLine(compiled.setup, `${stair.id}/head`),
  };
  const { crossings } = observeCase(compiled, { lines, untilS: 120 });
  const footS = crossings.foot?.[0]?.timeS ?? Number.NaN;
  const headS = crossings.head?.[0]?.timeS ?? Number.NaN;
  return Math.abs(headS - footS);
}

export const stairSpeedCase = defineCase(
  data,
  10,
  (seed) => DIRECTIONS.map((direction) => onStairS(direction, seed)),
  (seeds) =>
    DIRECTIONS.map((direction, d) =>
      meanFigure(
        `time on the stair ${direction} at ${parameters.assigned_stair_speed_mps} m/s along the slope, s`,
        seeds.map((each) => each[d] ?? Number.NaN),
        expected.time_on_stair_s,
      ),
    ),
);
