import { describe, expect, it } from 'vitest';
import { buildEgressGraph, type Cell, type WalkableCells } from '../../src/floorplans/index.js';
import type { Point, Polygon } from '../../src/model/index.js';
import { MOVEMENT_MODELS, type OccupantSpec, type SimulationSetup } from '../../src/sim/index.js';
import { createFieldAtlas } from '../../src/sim/space/fieldAtlas.js';
import { createSample, sampleField } from '../../src/sim/space/sampleField.js';
import { compile, createSimulation, crowdIn, runUntilSettled } from '../support/crowd.js';
import { planFromText } from '../support/planFromText.js';

const ring = (points: readonly (readonly [number, number])[]): Polygon => ({
  outer: points.map(([x, y]): Point => [x, y]),
  holes: [],
});

/** One cell with its outline as walls, but for the portals. */
function cellOf(polygon: Polygon, obstacles: readonly Polygon[], portals: readonly number[]): Cell {
  const edges = ({ outer }: Polygon) =>
    outer.map((a, i): [Point, Point] => [a, outer[(i + 1) % outer.length] as Point]);
  return {
    id: 'hall',
    kind: 'space',
    name: 'hall',
    nameEn: 'hall',
    spaceKind: 'hall',
    planeId: '0',
    buildingId: 'b',
    levelId: '0',
    stairId: null,
    polygon,
    walls: [...edges(polygon), ...obstacles.flatMap(edges)],
    obstacles,
    elevationM: 0,
    slope: null,
    portals,
  };
}

function hall(outer: readonly (readonly [number, number])[], obstacles: readonly Polygon[], exit: [Point, Point]) {
  const cells: WalkableCells = {
    cells: [cellOf(ring(outer), obstacles, [0])],
    portals: [
      {
        id: 'exit',
        kind: 'exit',
        name: 'exit',
        nameEn: 'exit',
        segment: exit,
        clearWidthM: 1,
        a: 0,
        b: -1,
        state: 'open',
      },
    ],
  };
  return cells;
}

const BIG = [
  [0, 0],
  [40, 0],
  [40, 30],
  [0, 30],
] as const;

describe('the field of a cell', () => {
  it('[SIM18] does not lead through a screen thinner than its grid', () => {
    // a screen of 4 cm across the hall, open for 2 m at its far end
    const screen = ring([
      [20, 0],
      [20.04, 0],
      [20.04, 28],
      [20, 28],
    ]);
    const cells = hall(
      BIG,
      [screen],
      [
        [0, 16],
        [0, 14],
      ],
    );
    const field = createFieldAtlas(cells, []).field(0, 0);
    const { grid, phi } = field;
    const { raster } = grid;
    const at = (x: number, y: number) => {
      const column = Math.round((x - raster.originX) / raster.spacingM);
      const row = Math.round((y - raster.originY) / raster.spacingM);
      return phi[row * raster.columns + column] as number;
    };
    expect(at(15, 15)).toBeCloseTo(15, 0);
    // round the end of the screen: from (25, 15) to (20, 29), and on to the exit
    expect(at(25, 15)).toBeGreaterThan(Math.hypot(5, 14) + Math.hypot(20, 13) - 1);
  });

  it('[SIM18] leads straight across an exit, wherever it lies on the grid', () => {
    for (const shift of [0, 0.013, 0.05, 0.1, 0.137, 0.2]) {
      const moved = BIG.map(([x, y]) => [x + shift, y + shift] as const);
      const cells = hall(
        moved,
        [],
        [
          [40 + shift, 14 + shift],
          [40 + shift, 16 + shift],
        ],
      );
      const near = createFieldAtlas(cells, []).field(0, 0).near;
      expect(near).not.toBeNull();
      const sample = { ...createSample(), atX: 39.97 + shift, atY: 15 + shift };
      sampleField(near as NonNullable<typeof near>, sample);
      expect(sample.x).toBeGreaterThan(0.99);
    }
  });
});

describe('people in two neighbouring cells', () => {
  it('[SIM17] of two rooms that empty through one door in turn, neither is kept waiting to the end', () => {
    const plan = planFromText(
      [
        '#################',
        '#aaaaaa#ccc#bbbbbb#',
        '#aaaaaa#ccc#bbbbbb#',
        '#aaaaaa+ccc+bbbbbb#',
        '#aaaaaa+ccc+bbbbbb#',
        '#aaaaaa#ccc#bbbbbb#',
        '########EE#########',
      ].join('\n'),
      { kinds: { c: 'corridor' } },
    );
    const { cells, graph, exits } = compile(plan);
    const occupants = [...crowdIn(cells, 'a', 15, 1), ...crowdIn(cells, 'b', 15, 1)];
    const events = runUntilSettled(
      createSimulation({ cells, graph, occupants, goals: exits, lines: [], dtS: 0.05, seed: 1 }),
      300,
    );
    const order = events.flatMap((e) => (e.type === 'occupantReachedGoal' ? [e.occupant < 15 ? 'a' : 'b'] : []));
    expect(order).toHaveLength(30);
    const fromA = order.slice(5, 20).filter((room) => room === 'a').length;
    expect(fromA).toBeGreaterThanOrEqual(4);
    expect(fromA).toBeLessThanOrEqual(11);
  });
});

describe('a run', () => {
  const room = () =>
    compile(
      planFromText(
        ['############', ...Array(6).fill('#aaaaaaaaaa#'), '#aaaaaaaaaaE', '#aaaaaaaaaaE', '############'].join('\n'),
      ),
    );

  function setupWith(more: Partial<SimulationSetup>, dtS = 0.05): SimulationSetup {
    const { cells, graph, exits } = room();
    return { cells, graph, occupants: crowdIn(cells, 'a', 30, 3), goals: exits, lines: [], dtS, seed: 1, ...more };
  }

  it('[SIM16] decides five to ten times a second whatever the step, so a fifth of the step changes little', () => {
    const lastS = (dtS: number) => {
      const simulation = createSimulation(setupWith({}, dtS));
      runUntilSettled(simulation, 120);
      return simulation.timeS;
    };
    expect(Math.abs(lastS(0.02) / lastS(0.1) - 1)).toBeLessThan(0.12);
  });

  it.each(MOVEMENT_MODELS)('[SIM19] empties a room with the model %s', (movementModel) => {
    const events = runUntilSettled(createSimulation(setupWith({ movementModel })), 300);
    expect(events.filter((e) => e.type === 'occupantReachedGoal')).toHaveLength(30);
  });

  it('[SIM21] holds a door to 1.33 persons per second and metre where the scenario asks for the design flow', () => {
    const lastS = (doorFlow: 'emergent' | 'design') => {
      const setup = setupWith({ doorFlow });
      const timesS = runUntilSettled(createSimulation(setup), 300).flatMap((e) =>
        e.type === 'occupantReachedGoal' ? [e.step * 0.05] : [],
      );
      expect(timesS).toHaveLength(30);
      return (timesS.at(-1) as number) - (timesS[0] as number);
    };
    // the exit is 1 m wide
    expect(29 / lastS('design')).toBeLessThanOrEqual(1.33);
    expect(29 / lastS('design')).toBeGreaterThan(1.2);
    expect(29 / lastS('emergent')).toBeGreaterThan(1.4);
  });

  it('[SIM20] keeps everyone in a periodic cell, and lets them walk on for ever', () => {
    const cells = hall(
      [
        [0, 0],
        [20, 0],
        [20, 2],
        [0, 2],
      ],
      [],
      [
        [20, 0.5],
        [20, 1.5],
      ],
    );
    const sealed: WalkableCells = { cells: [{ ...(cells.cells[0] as Cell), portals: [] }], portals: [] };
    const occupants = Array.from(
      { length: 30 },
      (_, k): OccupantSpec => ({
        id: `p${k}`,
        group: 0,
        x: 0.5 + 0.65 * k,
        y: 0.5 + (k % 2),
        cell: 0,
        radiusM: 0.2,
        freeSpeedMPerS: 1.2,
        timeGapFactor: 1,
        startS: 0,
        goal: { kind: 'nearest' },
      }),
    );
    const simulation = createSimulation({
      cells: sealed,
      graph: buildEgressGraph(sealed),
      occupants,
      goals: [],
      lines: [],
      periodic: { cell: 0, fromX: 0, toX: 20 },
      dtS: 0.05,
      seed: 1,
    });
    let walkedCm = 0;
    let outside = 0;
    let before = simulation.frame();
    for (let step = 0; step < 1200; step++) {
      simulation.step();
      if (step % 4 !== 3) continue;
      const frame = simulation.frame();
      for (let i = 0; i < 30; i++) {
        const moved = (frame.xCm[i] as number) - (before.xCm[i] as number);
        walkedCm += moved < -1000 ? moved + 2000 : moved;
        if ((frame.xCm[i] as number) < 0 || (frame.xCm[i] as number) > 2000) outside++;
      }
      before = frame;
    }
    expect(outside).toBe(0);
    // 0.75 people/m² slow each other hardly
    expect(walkedCm / 30 / 60).toBeGreaterThan(100);
  });
});
