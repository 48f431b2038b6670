/** What must not change a run: the time step, the place and the orientation of the plan, people elsewhere. */
import { describe, expect, it } from 'vitest';
import { parseScenario, prepareRun } from '../../src/scenarios/index.js';
import { exitOf, oneFloorPlan, type WrittenRing } from '../../src/scenarios/verification/casePlan.js';
import { type CompiledCase, compileCase, withOccupants } from '../../src/scenarios/verification/compileCase.js';
import roomExit from '../../src/scenarios/verification/data/vc06.json' with { type: 'json' };
import { lastOf, observeCase, portalLine } from '../../src/scenarios/verification/observeCase.js';
import { createSimulation, type RunEvent } from '../../src/sim/index.js';
import { box, host, pen } from '../scenarios/support/plans.js';
import { UNHURRIED } from './support/misses.js';

/** Allowed change of the mean evacuation time. */
const SHARE = 0.03;
const SEEDS = Array.from({ length: 10 }, (_, k) => k + 1);
const WALKABLE = roomExit.geometry.floors[0]?.walkable ?? [];
const EXIT = roomExit.geometry.exits[0]?.segment ?? [];
const { spawn, count } = roomExit.population;

type Move = (point: readonly number[]) => [number, number];
const stay: Move = ([x = 0, y = 0]) => [x, y];
const shift: Move = ([x = 0, y = 0]) => [x + 1000, y + 1000];
/** By 30 degrees. */
const turn: Move = ([x = 0, y = 0]) => [(Math.sqrt(3) / 2) * x - y / 2, x / 2 + (Math.sqrt(3) / 2) * y];

/** The packed room of VC-06, moved. */
function room(seed: number, move: Move, dtS = 0.05): CompiledCase {
  const moved = (ring: WrittenRing) => ring.map(move);
  const scenario = {
    dtS,
    occupants: [{ id: 'room', level: 'F0', area: moved(spawn), count }],
    exits: [exitOf('E1', moved(EXIT), moved(WALKABLE))],
  };
  return compileCase(oneFloorPlan('room', moved(WALKABLE)), scenario, seed);
}

/** The same people at the same places, moved with the room. */
function sameRoom(seed: number, move: Move, dtS?: number): CompiledCase {
  const { occupants } = room(seed, stay).setup;
  return withOccupants(room(seed, move, dtS), (_, i) => {
    const spec = occupants[i] as (typeof occupants)[number];
    const [x, y] = move([spec.x, spec.y]);
    return { ...spec, x, y };
  });
}

function meanEvacuationS(compile: (seed: number) => CompiledCase): number {
  const times = SEEDS.map((seed) => {
    const compiled = compile(seed);
    const lines = { exit: portalLine(compiled.setup, 'E1') };
    return lastOf(observeCase(compiled, { lines, untilS: 600 }).crossings.exit, count);
  });
  return times.reduce((sum, timeS) => sum + timeS, 0) / times.length;
}

const plainS = () => meanEvacuationS((seed) => sameRoom(seed, stay));

describe('invariances', () => {
  it('[SC330] half the time step changes the mean evacuation time by less than 3 %', UNHURRIED, () => {
    const halfS = meanEvacuationS((seed) => sameRoom(seed, stay, 0.025));
    expect(Math.abs(halfS / plainS() - 1)).toBeLessThan(SHARE);
  });

  it.each([
    ['shifting the plan by (1000, 1000) m', shift],
    ['turning the plan by 30°', turn],
  ])('[SC331] %s changes the mean evacuation time by less than 3 %%', UNHURRIED, (_, move) => {
    const movedS = meanEvacuationS((seed) => sameRoom(seed, move));
    expect(Math.abs(movedS / plainS() - 1)).toBeLessThan(SHARE);
  });

  it('[SC332] adding a person leaves the draws of the others unchanged', () => {
    const drawn = (more: number, visitors: number) => {
      const entry = { level: 'F0', area: spawn, preMovementTimeS: { logNormal: { muLn: 3, sigmaLn: 0.5 } } };
      const occupants = [
        { ...entry, id: 'class', count: 20 + more, goal: { exits: ['E1', 'E2'], weights: [1, 1] } },
        { ...entry, id: 'visitors', count: visitors },
      ];
      const other = [
        [0, 2],
        [0, 3],
      ];
      const exits = [exitOf('E1', EXIT, WALKABLE), exitOf('E2', other, WALKABLE)];
      return compileCase(oneFloorPlan('room', WALKABLE), { occupants, exits }, 7).setup.occupants;
    };
    const before = drawn(0, 0);
    const after = drawn(1, 3);
    expect(before).toHaveLength(20);
    expect(after).toHaveLength(24);
    expect(after.filter((each) => before.some((one) => one.id === each.id))).toEqual(before);
  });

  it('[SC333] people are conserved and events never go back in time', () => {
    const scenario = {
      occupants: [{ id: 'room', level: 'F0', area: spawn, count: 40 }],
      sources: [{ id: 'in', level: 'F0', area: box(0.3, 0.3, 1.5, 1.5), ratePerS: 1, untilS: 10 }],
      exits: [exitOf('E1', EXIT, WALKABLE)],
    };
    const { setup } = compileCase(oneFloorPlan('room', WALKABLE), scenario, 3);
    const simulation = createSimulation(setup);
    const events: RunEvent[] = [];
    while (!simulation.isSettled && simulation.timeS < 300) {
      simulation.step();
      events.push(...simulation.drainEvents());
      const { total, absent, notStarted, moving, arrived, out } = simulation.counts();
      expect([total, absent + notStarted + moving + arrived + out]).toEqual([50, 50]);
    }
    expect(events.filter((each) => each.type === 'occupantReachedGoal')).toHaveLength(50);
    const steps = events.map((each) => each.step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('[SC334] a sealed room has no route: people in it are refused before the run, or named as stuck in it', () => {
    const written = {
      format: 'muster/scenario',
      schemaVersion: 1,
      kind: 'free',
      occupants: [{ id: 'sealed', level: '0', area: box(1, 1, 4, 4), count: 5 }],
    };
    const run = (more: object) => {
      const { value: scenario } = parseScenario({ ...written, ...more });
      if (!scenario) throw new Error('the scenario cannot be read');
      return prepareRun({ plan: pen(), scenario, seed: 1, host });
    };
    const refused = run({});
    expect(refused.value).toBeNull();
    expect(refused.problems.map((each) => each.code)).toContain('plan-without-exit');

    const shut = { doorEvents: [{ atS: 0, door: 'E1', state: 'closed' }] };
    const { value } = run({ ...shut, exits: [{ id: 'E1', level: '0', area: box(5, 2, 6, 3) }], maxTimeS: 10 });
    while (!value?.advance().done);
    const { stuck, evacuated } = value.result();
    expect(evacuated).toBe(0);
    expect(stuck).toHaveLength(5);
  });
});
