import { describe, expect, it } from 'vitest';
import { distanceToOutline, isInsidePolygon, type Point } from '../../src/model/index.js';
import { type Frame, OCCUPANT_STATE, type SimulationSetup } from '../../src/sim/index.js';
import { compile, createSimulation, crowdIn, runUntilSettled } from '../support/crowd.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

function twoClassesUpstairs(seed = 1): SimulationSetup {
  const { cells, graph, exits } = compile(twoStoreyPlan());
  const occupants = [
    ...crowdIn(cells, 'space:1-01', 40, seed),
    ...crowdIn(cells, 'space:1-02', 40, seed),
    ...crowdIn(cells, 'space:0-02', 30, seed),
  ];
  return { cells, graph, occupants, goals: exits, lines: [], dtS: 0.05, seed };
}

function position(frame: Frame, i: number): Point {
  return [(frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100];
}

describe('a run over two storeys', () => {
  it('[SIM8] everybody reaches the exit, and nobody is named as stuck', () => {
    const events = runUntilSettled(createSimulation(twoClassesUpstairs()), 300);
    const reached = new Set(events.filter((e) => e.type === 'occupantReachedGoal').map((e) => e.occupant));
    expect(reached.size).toBe(110);
    expect(events.filter((e) => e.type === 'occupantStuck')).toEqual([]);
  });

  it('[SIM1] [SIM2] at every moment each person stands on the floor of their cell, clear of its walls', () => {
    const setup = twoClassesUpstairs(2);
    const offences: string[] = [];
    runUntilSettled(createSimulation(setup), 300, (simulation) => {
      if (simulation.stepCount % 2 !== 0) return;
      const frame = simulation.frame();
      setup.occupants.forEach((occupant, i) => {
        if (frame.state[i] === OCCUPANT_STATE.out) return;
        const cell = setup.cells.cells[frame.cell[i] as number];
        const at = position(frame, i);
        // half a centimetre of rounding
        if (!cell || (!isInsidePolygon(at, cell.polygon) && distanceToOutline(at, cell.polygon) > 0.006)) {
          offences.push(`${occupant.id} at ${at} is not in ${cell?.id} at ${frame.timeS} s`);
        }
        for (const wall of cell?.walls ?? []) {
          const [[ax, ay], [bx, by]] = wall;
          const t = Math.min(
            1,
            Math.max(0, ((at[0] - ax) * (bx - ax) + (at[1] - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
          );
          const gap = Math.sqrt((at[0] - ax - t * (bx - ax)) ** 2 + (at[1] - ay - t * (by - ay)) ** 2);
          if (gap < occupant.radiusM - 0.05 - 0.006)
            offences.push(`${occupant.id} is ${gap.toFixed(3)} m from a wall of ${cell?.id} at ${frame.timeS} s`);
        }
      });
    });
    expect(offences).toEqual([]);
  });

  it('[SIM4] those from upstairs pass the head, both flights, the landing and the foot, in this order', () => {
    const setup = twoClassesUpstairs(3);
    const events = runUntilSettled(createSimulation(setup), 300);
    const way = events.flatMap((e) =>
      e.type === 'occupantPassedPortal' && e.occupant === 0 ? [setup.cells.portals[e.portal]?.id] : [],
    );
    // someone jostled may cross a line back and forth: the order in which they are first crossed counts
    const stairs = [...new Set(way.filter((id) => id?.startsWith('stair:')))];
    expect(stairs).toEqual(['stair:a-1/head', 'stair:a-1/join-0b', 'stair:a-1/join-0a', 'stair:a-1/foot']);
    expect(way.at(-1)).toBe('exit:main');
  });

  it('[SIM10] the same setup gives the same events and the same last frame', () => {
    const once = createSimulation(twoClassesUpstairs(4));
    const again = createSimulation(twoClassesUpstairs(4));
    const events = [runUntilSettled(once, 120), runUntilSettled(again, 120)];
    expect(events[0]).toEqual(events[1]);
    expect(once.frame()).toEqual(again.frame());
  });

  it('[SIM15] people are conserved in every step', () => {
    const setup = twoClassesUpstairs(5);
    const totals = new Set<number>();
    runUntilSettled(createSimulation(setup), 300, (simulation) => {
      const { absent, notStarted, moving, arrived, out } = simulation.counts();
      totals.add(absent + notStarted + moving + arrived + out);
    });
    expect([...totals]).toEqual([110]);
  });

  it('[SIM3] [SIM8] with the exit closed everyone is named as stuck for want of a way', () => {
    const setup = twoClassesUpstairs(6);
    const simulation = createSimulation(setup);
    simulation.setPortalState(setup.goals[0]?.portal as number, 'closed');
    const events = runUntilSettled(simulation, 60);
    const stuck = events.filter((e) => e.type === 'occupantStuck');
    expect(stuck).toHaveLength(110);
    expect(new Set(stuck.map((e) => e.reason))).toEqual(new Set(['noWay']));
    expect(events.some((e) => e.type === 'occupantReachedGoal')).toBe(false);
  });

  it('[SIM3] [SIM7] a door closed during the run holds people back, and opened again lets them out', () => {
    const setup = twoClassesUpstairs(7);
    const simulation = createSimulation(setup);
    const exit = setup.goals[0]?.portal as number;
    const reachedAt: number[] = [];
    while (simulation.stepCount < 6000 && reachedAt.length < 110) {
      if (simulation.stepCount === 200) simulation.setPortalState(exit, 'closed');
      if (simulation.stepCount === 400) simulation.setPortalState(exit, 'open');
      simulation.step();
      for (const e of simulation.drainEvents()) if (e.type === 'occupantReachedGoal') reachedAt.push(e.step);
    }
    expect(reachedAt.filter((step) => step > 200 && step <= 400)).toEqual([]);
    expect(reachedAt).toHaveLength(110);
    expect(reachedAt[0]).toBeLessThan(200);
  });

  it('[SIM13] with ground outside people walk to their own place at the assembly point and rest there', () => {
    const { cells, graph } = compile(twoStoreyPlan(true));
    const ground = cells.cells.findIndex((cell) => cell.kind === 'ground');
    const polygon = twoStoreyPlan(true).assemblyPoints[0]?.polygon;
    const places = (k: number): Point => [-33 + (k % 8), -8 + Math.floor(k / 8)];
    const occupants = crowdIn(cells, 'space:1-01', 40, 1).map((spec, k) => ({
      ...spec,
      goal: { kind: 'assembly' as const, goal: 0, place: places(k) },
    }));
    const goals = [
      {
        id: 'assembly:yard',
        name: '操场',
        nameEn: 'Yard',
        kind: 'assembly' as const,
        cell: ground,
        ...(polygon ? { polygon } : {}),
      },
    ];
    const simulation = createSimulation({ cells, graph, occupants, goals, lines: [], dtS: 0.05, seed: 1 });
    const events = runUntilSettled(simulation, 300);
    expect(simulation.counts()).toMatchObject({ arrived: 40, moving: 0, insideBuildings: 0 });
    expect(events.filter((e) => e.type === 'occupantLeftBuilding')).toHaveLength(40);
    const frame = simulation.frame();
    const farthest = Math.max(
      ...occupants.map((_, i) =>
        Math.sqrt((position(frame, i)[0] - places(i)[0]) ** 2 + (position(frame, i)[1] - places(i)[1]) ** 2),
      ),
    );
    expect(farthest).toBeLessThan(2.01);
  });

  it('[SIM9] a time step outside 0.01 to 0.1 s is refused', () => {
    const setup = twoClassesUpstairs();
    for (const dtS of [0, 0.001, 0.2, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => createSimulation({ ...setup, dtS })).toThrowError(
        expect.objectContaining({ code: 'dt-out-of-range' }),
      );
    }
  });
});
