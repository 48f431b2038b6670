import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { parseScenario, prepareRun, type RunResult } from '../../src/scenarios/index.js';
import { box, host, pen, planOf, schoolhouse, space } from './support/plans.js';

const gate = (change: object = {}) => ({
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'gate',
  kind: 'free',
  maxTimeS: 120,
  occupants: [{ id: 'pen', level: '0', area: box(0, 0, 3, 5), count: 20, goal: { exits: ['E1'] } }],
  exits: [{ id: 'E1', level: '0', area: box(5, 2, 6, 3) }],
  ...change,
});

function prepare(plan: CampusPlan, json: object, seed = 1) {
  const { value: scenario, problems } = parseScenario(json);
  if (!scenario) return { value: null, problems };
  return prepareRun({ plan, scenario, seed, host });
}

function run(plan: CampusPlan, json: object, seed = 1): RunResult {
  const { value, problems } = prepare(plan, json, seed);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  return value.result();
}

describe('a scenario written out', () => {
  it('[SC40] everyone leaves by an exit area that touches the room from outside', () => {
    const result = run(pen(), gate());
    expect(result).toMatchObject({ occupants: 20, evacuated: 20, stuck: [], phases: [] });
    expect(result.exits.E1?.count).toBe(20);
    expect(result.groups.pen?.count).toBe(20);
    expect(result.routes).toEqual({ E1: 20 });
  });

  it('[SC41] an exit area inside the room is reached by stepping on it', () => {
    const result = run(pen(), gate({ exits: [{ id: 'E1', level: '0', area: box(4, 2, 5, 3) }] }));
    expect(result).toMatchObject({ evacuated: 20, stuck: [] });
  });

  it('[SC42] a closed exit keeps people in until it opens', () => {
    const shut = [{ atS: 0, door: 'E1', state: 'closed' }];
    const stuck = run(pen(), gate({ maxTimeS: 10, doorEvents: shut }));
    expect(stuck.evacuated).toBe(0);
    expect(stuck.stuck).toHaveLength(20);
    const late = run(pen(), gate({ doorEvents: [...shut, { atS: 20, door: 'E1', state: 'open' }] }));
    expect(late.evacuated).toBe(20);
    expect(late.groups.pen?.firstS).toBeGreaterThan(20);
  });

  it('[SC43] a source lets people in at its rate and they leave', () => {
    const sources = [{ id: 'in', level: '0', area: box(0, 0, 1, 2), ratePerS: 1, untilS: 10, goal: { nearest: true } }];
    const result = run(pen(), gate({ occupants: [], sources }));
    expect(result).toMatchObject({ occupants: 10, evacuated: 10 });
    expect(result.groups.in?.lastS).toBeGreaterThan(9);
  });

  it('[SC44] the same seed gives the same hash and another seed another', () => {
    const first = run(pen(), gate(), 7);
    expect(run(pen(), gate(), 7).hash).toBe(first.hash);
    expect(run(pen(), gate(), 8).hash).not.toBe(first.hash);
  });

  it('[SC45] people who do not fit are a problem and never an overlap', () => {
    const { value, problems } = prepare(
      pen(),
      gate({ occupants: [{ id: 'pen', level: '0', area: box(0, 0, 5, 5), count: 400 }] }),
    );
    expect(value).toBeNull();
    expect(problems[0]).toMatchObject({ code: 'people-do-not-fit', path: 'occupants[0]' });
  });

  it('[SC45] a number no machine could place is refused at once', () => {
    const occupants = [{ id: 'pen', level: '0', area: box(-1e9, -1e9, 1e9, 1e9), count: 1_000_000_000 }];
    expect(prepare(pen(), gate({ occupants })).problems[0]?.code).toBe('people-do-not-fit');
    const spread = { occupants: [], population: { from: 'count', count: 100_000 } };
    const codes = prepare(schoolhouse(), gate({ ...spread, exits: [] })).problems.map((each) => each.code);
    expect(codes).toContain('people-do-not-fit');
  });

  it('[SC45] more people than can be simulated are refused where they would fit', () => {
    const meadow = planOf([space('meadow', 'hall', [0, 0, 1000, 1000])], []);
    const occupants = [{ id: 'pen', level: '0', area: box(0, 0, 1000, 1000), count: 200_000 }];
    const exits = [{ id: 'E1', level: '0', area: box(1000, 2, 1001, 3) }];
    expect(prepare(meadow, gate({ occupants, exits })).problems[0]?.code).toBe('too-many-people');
  });

  it('[SC46] a density is people per m² of the area that can be walked on', () => {
    const occupants = [{ id: 'pen', level: '0', area: box(-5, 0, 5, 5), densityPerM2: 2 }];
    expect(prepare(pen(), gate({ occupants })).value?.occupants.ids).toHaveLength(50);
  });

  it.each([
    [
      'a level',
      { occupants: [{ id: 'p', level: '1', area: box(0, 0, 1, 1), count: 1 }] },
      'unknown-level',
      'occupants[0].level',
    ],
    [
      'an exit',
      { occupants: [{ id: 'p', level: '0', area: box(0, 0, 1, 1), count: 1, goal: { exits: ['E1', 'E2'] } }] },
      'unknown-exit',
      'occupants[0].goal.exits[1]',
    ],
    ['a door', { doorEvents: [{ atS: 1, door: 'dor-1', state: 'closed' }] }, 'unknown-door', 'doorEvents[0].door'],
    [
      'an assembly point',
      { occupants: [{ id: 'p', level: '0', area: box(0, 0, 1, 1), count: 1, goal: { assemblyPoint: 'yard' } }] },
      'unknown-assembly-point',
      'occupants[0].goal.assemblyPoint',
    ],
  ])('[SC47] %s that does not exist is named with what there is', (_, change, code, path) => {
    const { value, problems } = prepare(
      schoolhouse(),
      gate({ exits: [], occupants: gate().occupants.map((each) => ({ ...each, goal: { nearest: true } })), ...change }),
    );
    expect(value).toBeNull();
    expect(problems.find((each) => each.path === path)?.code).toBe(code);
  });

  it('[SC47] the closest names are suggested', () => {
    const { problems } = prepare(schoolhouse(), gate({ doorEvents: [{ atS: 1, door: 'dor-1', state: 'closed' }] }));
    expect(problems[0]?.message).toContain('Did you mean “door-1”');
  });

  it('[SC48] a plan without exits is refused', () => {
    const { value, problems } = prepare(
      pen(),
      gate({ exits: [], occupants: [{ id: 'p', level: '0', area: box(0, 0, 1, 1), count: 1 }] }),
    );
    expect(value).toBeNull();
    expect(problems[0]?.code).toBe('plan-without-exit');
  });

  it('[SC49] people placed in a room without a way out are refused, and the room is named', () => {
    const occupants = [{ id: 'p', level: '0', area: box(21, 1, 25, 5), count: 3 }];
    const { value, problems } = prepare(schoolhouse(), gate({ exits: [], occupants }));
    expect(value).toBeNull();
    expect(problems.find((each) => each.code === 'room-without-way-out')?.message).toContain('cellar');
  });
});
