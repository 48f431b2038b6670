import { describe, expect, it } from 'vitest';
import { createSimulation, type SimulationSetup } from '../../src/sim/index.js';
import { opening, planOf, space } from '../scenarios/support/plans.js';
import { compile, crowdIn, runUntilSettled } from '../support/crowd.js';

/** One room; who starts in it is nearer to the west exit, and may have an east exit too. */
function setup(hasEast: boolean): SimulationSetup {
  const openings = [opening('west', 'exit', [-0.1, 2], [-0.1, 3.4], ['room'])];
  if (hasEast) openings.push(opening('east', 'exit', [30.1, 2], [30.1, 3.4], ['room']));
  const plan = planOf([space('room', 'hall', [0, 0, 30, 6])], openings);
  const { cells, graph, exits } = compile(plan);
  const occupants = crowdIn(cells, 'room', 1, 1).map((each) => ({ ...each, x: 8, y: 3, startS: 0 }));
  return { cells, graph, occupants, goals: exits, lines: [], dtS: 0.05, seed: 1 };
}

function leave(hasEast: boolean, order: (simulation: ReturnType<typeof createSimulation>) => void) {
  const simulation = createSimulation(setup(hasEast));
  simulation.step();
  order(simulation);
  const events = runUntilSettled(simulation, 300);
  const out = events.find((event) => event.type === 'occupantLeftBuilding');
  return { exit: out?.type === 'occupantLeftBuilding' ? out.portal : -1, timeS: simulation.timeS };
}

describe('people who do not take the way they would', () => {
  it('[SIM274] who passes a way by takes the next one, and takes it all the same where there is no other', () => {
    expect(leave(true, () => {}).exit).toBe(0);
    expect(leave(true, (simulation) => simulation.passBy([0], 0)).exit).toBe(1);
    expect(leave(false, (simulation) => simulation.passBy([0], 0)).exit).toBe(0);
  });

  it('[SIM274] where somebody heads, and how far it still is, can be asked', () => {
    const simulation = createSimulation(setup(true));
    expect(simulation.headingFor(0)).toBe(-1);
    expect(simulation.wayLeftM(0)).toBe(0);
    simulation.step();
    expect(simulation.headingFor(0)).toBe(0);
    expect(simulation.wayLeftM(0)).toBeGreaterThan(7);
    expect(simulation.wayLeftM(0)).toBeLessThan(9);
    simulation.passBy([0], 0);
    expect(simulation.headingFor(0)).toBe(1);
    simulation.setPortalState(0, 'closed');
    simulation.setPortalState(1, 'closed');
    expect(simulation.wayLeftM(0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('[SIM275] who hesitates for ten seconds comes nine later, and goes on by themselves', () => {
    const usual = leave(false, () => {});
    const hesitant = leave(false, (simulation) => simulation.hesitate([0], simulation.timeS + 10));
    expect(hesitant.timeS - usual.timeS).toBeGreaterThan(8.5);
    expect(hesitant.timeS - usual.timeS).toBeLessThan(10);
  });
});
