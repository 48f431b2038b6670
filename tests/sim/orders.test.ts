import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSimulation, OCCUPANT_STATE, type RunEvent, type SimulationSetup } from '../../src/sim/index.js';
import { compile, crowdIn, runUntilSettled } from '../support/crowd.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

const { cells, graph, exits } = compile(twoStoreyPlan());
const cellOf = (id: string) => cells.cells.findIndex((cell) => cell.id === id);

/** Twenty people upstairs, and a room downstairs they may be sent to. */
function setup(seed = 1): SimulationSetup & { readonly refuge: number } {
  const occupants = crowdIn(cells, 'space:1-01', 20, seed);
  const cell = cellOf('space:0-02');
  const { polygon } = cells.cells[cell] as (typeof cells.cells)[number];
  const room = { id: 'refuge', name: 'refuge', nameEn: 'refuge', kind: 'place', cell, polygon } as const;
  return { cells, graph, occupants, goals: [...exits, room], lines: [], dtS: 0.05, seed, refuge: exits.length };
}

const everyone = Array.from({ length: 20 }, (_, i) => i);
const middleOf = (cell: number): [number, number] => {
  const ring = cells.cells[cell]?.polygon.outer ?? [];
  return [
    ring.reduce((sum, [x]) => sum + x, 0) / Math.max(1, ring.length),
    ring.reduce((sum, [, y]) => sum + y, 0) / Math.max(1, ring.length),
  ];
};

describe('orders during a run', () => {
  it('[SIM270] under cover nobody moves, nobody counts as an agent-step, and everyone goes on when started again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 100 }), (before, during) => {
        const simulation = createSimulation(setup());
        for (let k = 0; k < before; k++) simulation.step();
        simulation.takeCover(everyone);
        const frame = simulation.frame();
        const steps = simulation.agentSteps;
        for (let k = 0; k < during; k++) simulation.step();
        const after = simulation.frame();
        everyone.forEach((i) => {
          if (frame.state[i] !== OCCUPANT_STATE.inPlace) return;
          expect([after.xCm[i], after.yCm[i], after.state[i]]).toEqual([frame.xCm[i], frame.yCm[i], frame.state[i]]);
        });
        if (!frame.state.includes(OCCUPANT_STATE.out)) expect(simulation.agentSteps).toBe(steps);
        simulation.startOccupants(everyone, simulation.timeS);
        runUntilSettled(simulation, 300);
        expect(simulation.counts().out).toBe(20);
      }),
      { numRuns: 12 },
    );
  });

  it('[SIM271] who is sent to a place rests there, inside the buildings, and can be sent on', () => {
    const own = setup();
    const simulation = createSimulation(own);
    for (let k = 0; k < 100; k++) simulation.step();
    const place = middleOf(cellOf('space:0-02'));
    simulation.sendOccupants([0], { kind: 'assembly', goal: own.refuge, place });
    const events: RunEvent[] = runUntilSettled(simulation, 300);
    expect(simulation.counts()).toMatchObject({ out: 19, inPlace: 1, insideBuildings: 1, arrived: 0 });
    expect(simulation.stateOf(0)).toBe(OCCUPANT_STATE.inPlace);
    expect(simulation.whereIs(0).cell).toBe(cellOf('space:0-02'));
    expect(events.some((e) => e.type === 'occupantReachedGoal' && e.occupant === 0 && e.goal === own.refuge)).toBe(
      true,
    );

    simulation.sendOccupants([0], { kind: 'exits', goals: exits.map((_, k) => k) });
    simulation.startOccupants([0], simulation.timeS + 5);
    runUntilSettled(simulation, 600);
    expect(simulation.counts()).toMatchObject({ out: 20, inPlace: 0 });
  });

  it('[SIM272] half the pace takes about twice as long, for a person and for a cell', () => {
    const timeWith = (order: (simulation: ReturnType<typeof createSimulation>) => void) => {
      const simulation = createSimulation({ ...setup(), occupants: crowdIn(cells, 'space:1-01', 1, 3) });
      order(simulation);
      runUntilSettled(simulation, 600);
      return simulation.timeS;
    };
    const usual = timeWith(() => {});
    const slow = timeWith((simulation) => simulation.setPace([0], 0.5));
    const dark = timeWith((simulation) => {
      for (const cell of cells.cells.keys()) simulation.setCellPace(cell, 0.5);
    });
    expect(slow / usual).toBeGreaterThan(1.8);
    expect(slow / usual).toBeLessThan(2.2);
    expect(dark).toBe(slow);
  });

  it('[SIM273] who rests where they were told to be is stuck only if the drill wanted them to go', () => {
    const stuckWith = (restIsDone: boolean) => {
      const simulation = createSimulation(setup());
      simulation.takeCover(everyone);
      simulation.finish(restIsDone);
      return simulation.drainEvents().filter((event) => event.type === 'occupantStuck').length;
    };
    expect(stuckWith(true)).toBe(0);
    expect(stuckWith(false)).toBe(20);
  });
});
