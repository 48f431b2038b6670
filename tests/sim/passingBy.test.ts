import { describe, expect, it } from 'vitest';
import { createSimulation, OCCUPANT_STATE, type SimulationSetup } from '../../src/sim/index.js';
import { box, opening, planOf, space } from '../scenarios/support/plans.js';
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

describe('somebody at a place where people stand aside', () => {
  /** A corridor hardly wider than two people: when the second one is out, with the first standing in it or elsewhere. */
  function outS(place: [number, number], standsAside: boolean): number {
    const plan = planOf(
      [space('passage', 'corridor', [0, 0, 20, 0.75])],
      [opening('east', 'exit', [20.1, 0], [20.1, 0.75], ['passage'])],
    );
    const { cells, graph, exits } = compile(plan);
    const [one] = crowdIn(cells, 'passage', 1, 1);
    if (!one) throw new Error('nobody');
    const polygon = { outer: box(0, 0, 20, 0.75), holes: [] };
    const post = { id: 'post', name: 'post', nameEn: 'post', kind: 'place', cell: 0, polygon } as const;
    const goals = [...exits, standsAside ? { ...post, standsAside: true as const } : post];
    const body = { radiusM: 0.3, y: 0.4 };
    const occupants = [
      { ...one, ...body, x: 6, startS: 10, goal: { kind: 'exits', goals: [0] } as const },
      { ...one, ...body, id: 'guide', x: 8, startS: 0, goal: { kind: 'assembly', goal: 1, place } as const },
    ];
    const simulation = createSimulation({ cells, graph, occupants, goals, lines: [], dtS: 0.05, seed: 1 });
    while (simulation.timeS < 60 && simulation.stateOf(0) !== OCCUPANT_STATE.out) simulation.step();
    expect(simulation.stateOf(1)).toBe(OCCUPANT_STATE.inPlace);
    return simulation.timeS;
  }

  it('[SIM276] is in nobody’s way, where somebody who just stands there holds others up', () => {
    const without = outS([2, 0.4], true);
    expect(outS([14, 0.4], true)).toBeCloseTo(without, 6);
    expect(outS([14, 0.4], false)).toBeGreaterThan(without);
  });
});
