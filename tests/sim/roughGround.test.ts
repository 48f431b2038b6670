import { describe, expect, it } from 'vitest';
import type { RoughGround } from '../../src/floorplans/index.js';
import type { Point } from '../../src/model/index.js';
import { createSimulation } from '../../src/sim/index.js';
import { box, opening, planOf, space } from '../scenarios/support/plans.js';
import { compile, runUntilSettled } from '../support/crowd.js';

/** Someone crosses a hall of 20 m by 8 m along its middle to the exit opposite. */
function cross(roughGround: readonly RoughGround[]) {
  const plan = planOf(
    [space('hall', 'hall', [0, 0, 20, 8])],
    [opening('exit', 'exit', [20.1, 3], [20.1, 5], ['hall'])],
  );
  const { cells: plain, exits } = compile(plan);
  const cells = { ...plain, cells: plain.cells.map((cell) => ({ ...cell, roughGround })) };
  const { graph } = compile(plan);
  const one = {
    id: 'one',
    group: 0,
    x: 1,
    y: 4,
    cell: 0,
    radiusM: 0.2,
    freeSpeedMPerS: 1.2,
    timeGapFactor: 1,
    startS: 0,
  };
  const occupants = [{ ...one, goal: { kind: 'nearest' } as const }];
  const simulation = createSimulation({ cells, graph, occupants, goals: exits, lines: [], dtS: 0.05, seed: 1 });
  const path: Point[] = [];
  for (let k = 0; k < 600 && simulation.counts().out === 0; k++) {
    simulation.step();
    const { x, y } = simulation.whereIs(0);
    path.push([x, y]);
  }
  runUntilSettled(simulation, 60);
  return { path, timeS: path.length * 0.05 };
}

const middle = (costPerM: number, pace: number): RoughGround => ({
  polygon: { outer: box(6, 2.5, 14, 5.5), holes: [] },
  costPerM,
  pace,
});
const stepsOn = (path: readonly Point[]) => path.filter(([x, y]) => x > 6 && x < 14 && y > 2.5 && y < 5.5).length;

describe('rough ground', () => {
  it('[SIM290] people go round it where a metre there counts for more, and through it where it does not', () => {
    expect(stepsOn(cross([middle(1, 1)]).path)).toBeGreaterThan(100);
    expect(stepsOn(cross([middle(4, 1)]).path)).toBe(0);
  });

  it('[SIM290] who has to cross it walks at its share of their speed, the worst where parts overlap', () => {
    const across = (pace: number): RoughGround => ({
      polygon: { outer: box(5, -1, 15, 9), holes: [] },
      costPerM: 1,
      pace,
    });
    const plain = cross([]).timeS;
    const slow = cross([across(0.5)]).timeS;
    // ten metres at half of 1.2 m/s
    expect(slow - plain).toBeGreaterThan(7);
    expect(slow - plain).toBeLessThan(10);
    expect(cross([across(0.8), across(0.5)]).timeS).toBe(slow);
  });
});
