/** Runs with a fire, for the tests of fires in scenarios. */
import type { CampusPlan } from '../../../src/floorplans/index.js';
import { buildWalkableCells } from '../../../src/floorplans/index.js';
import { type PreparedRun, parseScenario, prepareRun, type RunResult } from '../../../src/scenarios/index.js';
import { resolveFire } from '../../../src/scenarios/run/resolveFire.js';
import { box, host, opening, planOf, space } from '../support/plans.js';

export const scenarioOf = (change: object) => ({
  format: 'muster/scenario',
  schemaVersion: 1,
  kind: 'free',
  ...change,
});

export function parsed(json: object) {
  const { value, problems } = parseScenario(json);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  return value;
}

export function prepare(plan: CampusPlan, json: object): PreparedRun {
  const prepared = prepareRun({ plan, scenario: parsed(json), seed: 1, host });
  if (!prepared.value) throw new Error(prepared.problems.map((each) => each.message).join('\n'));
  return prepared.value;
}

export function finish(run: PreparedRun): { run: PreparedRun; result: RunResult } {
  while (!run.advance().done);
  return { run, result: run.result() };
}

/** What the zone model makes of the fire of a scenario. */
export function courseOf(plan: CampusPlan, json: object) {
  const scenario = parsed(json);
  if (!scenario.fire) throw new Error('there is no fire');
  const { cells } = buildWalkableCells(plan);
  const fire = resolveFire(scenario.fire, scenario, plan, cells);
  if (!fire?.course) throw new Error('the fire burns nowhere');
  return { ...fire, cells, course: fire.course };
}

/** A corridor of 120 m with a store at its west end, and a hall in the middle of its south side. */
export const longCorridor = () =>
  planOf(
    [
      space('corridor', 'corridor', [0, 0, 120, 2]),
      space('store', 'storage', [0, 2.2, 8, 9]),
      space('hall', 'classroom', [55, -10.2, 65, -0.2]),
    ],
    [
      opening('store-door', 'door', [3, 2.1], [4, 2.1], ['store', 'corridor']),
      opening('hall-door', 'door', [60, -0.1], [61, -0.1], ['hall', 'corridor']),
    ],
  );

/** Walks 120 m along the corridor; lines at 10 m and 110 m. */
export const walker = (more: object = {}) => ({
  maxTimeS: 700,
  occupants: [
    {
      id: 'walker',
      level: '0',
      area: box(0.5, 0.75, 1.5, 1.25),
      count: 1,
      freeSpeedMPerS: 1.25,
      fedLimit: 10,
      ...more,
    },
  ],
  exits: [{ id: 'E1', level: '0', area: box(119, 0.5, 120, 1.5) }],
  measurements: {
    lines: [
      { id: 'in', level: '0', from: [10, 0], to: [10, 2] },
      { id: 'out', level: '0', from: [110, 0], to: [110, 2] },
    ],
  },
});

/** A table as CFAST writes it, for one compartment. */
export const cfastTable = (rows: readonly (readonly number[])[]) =>
  ['s,C,C,m,1/m,1/m,', 'Time,ULT_1,LLT_1,HGT_1,ULOD_1,LLOD_1,', ...rows.map((row) => `${row.join(', ')},`)].join('\n');
