import { describe, expect, it } from 'vitest';
import { buildWalkableCells } from '../../src/floorplans/index.js';
import { distance, isInsidePolygon, type Point } from '../../src/model/index.js';
import { goTheSameWay, twoSpots } from '../../src/scenarios/conduct/staff/searchPair.js';
import { parseScenario } from '../../src/scenarios/index.js';
import { compileRun } from '../../src/scenarios/run/compileRun.js';
import { createSimulation } from '../../src/sim/index.js';
import { box, opening, planOf, space } from './support/plans.js';

/** A room with a door in the west and one in the east, each as near as the other to the exit in the south. */
const twoWays = () =>
  planOf(
    [space('room', 'classroom', [0, 6, 10, 12]), space('hall', 'corridor', [-2, 0, 12, 5.8])],
    [
      opening('west', 'door', [1, 5.9], [2, 5.9], ['room', 'hall']),
      opening('east', 'door', [8, 5.9], [9, 5.9], ['room', 'hall']),
      opening('exit', 'exit', [4.5, -0.1], [5.5, -0.1], ['hall']),
    ],
  );

/** One starts near each door. */
function scenario() {
  const occupants = [box(1, 7, 2, 8), box(8, 7, 9, 8)].map((area, k) => ({ id: `p${k}`, level: '0', area, count: 1 }));
  const { value } = parseScenario({ format: 'muster/scenario', schemaVersion: 1, kind: 'free', occupants });
  if (!value) throw new Error('not read');
  return value;
}

describe('two who search', () => {
  it('[SC479] take the way the first takes, though the other is nearer to the second', () => {
    const { value } = compileRun({ plan: twoWays() }, scenario());
    if (!value) throw new Error('not compiled');
    const simulation = createSimulation(value.setup);
    simulation.step();
    const apart = [0, 1].map((i) => simulation.headingFor(i));
    expect(apart[0]).not.toBe(apart[1]);
    goTheSameWay(simulation, [0, 1]);
    for (let k = 0; k < 60 && simulation.headingFor(1) === apart[1]; k++) simulation.step();
    expect(simulation.headingFor(1)).toBe(apart[0]);
  });

  it('[SC479] stand beside each other where there is room for both, also in a corner', () => {
    const { cells } = buildWalkableCells(twoWays());
    const floor = cells.cells.find((cell) => cell.id === 'room');
    if (!floor) throw new Error('no room');
    const goal = { id: 'g', name: '', nameEn: '', kind: 'place', cell: 0, polygon: floor.polygon } as const;
    const spots: Point[] = [
      [0.3, 6.3],
      [9.7, 11.7],
      [5, 9],
    ];
    for (const spot of spots) {
      const [first, second] = twoSpots(goal, spot, floor);
      expect(first).toEqual(spot);
      expect(isInsidePolygon(second, floor.polygon)).toBe(true);
      expect(distance(first, second)).toBeCloseTo(0.6, 6);
    }
  });
});
