import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDensityGrids, type DensityGrid, gridSquare, levelOfService } from '../../src/sim/index.js';
import { cell, frame, portal, rectangle, type Standing, walkable } from './support/handMadeRun.js';

const rooms = walkable(
  [
    cell('a', rectangle(0, 0, 5, 5)),
    cell('b', rectangle(5, 0, 10, 5)),
    cell('up', rectangle(0, 0, 5, 5), { planeId: 'L1' }),
  ],
  [
    portal(
      'D',
      [
        [5, 2],
        [5, 3],
      ],
      0,
      1,
    ),
  ],
);

function people(grid: DensityGrid): number {
  let sum = 0;
  for (const value of grid.values) sum += value;
  return sum * grid.cellM * grid.cellM;
}

function at(grid: DensityGrid | undefined, x: number, y: number): number {
  return grid?.values[gridSquare(grid, x, y)] ?? Number.NaN;
}

describe('density grid', () => {
  it('[SIM66] adds up to the people under way, wherever they stand', () => {
    const person: fc.Arbitrary<Standing> = fc.record({
      x: fc.integer({ min: 20, max: 480 }).map((cm) => cm / 100),
      y: fc.integer({ min: 20, max: 480 }).map((cm) => cm / 100),
      cell: fc.constantFrom(0, 2),
      state: fc.constantFrom('walking', 'waiting', 'notStarted', 'arrived', 'out', 'absent'),
    } as const);
    const grids = createDensityGrids(rooms);
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), (standing) => {
        grids.update(frame(0, standing));
        const moving = (plane: number) =>
          standing.filter((p) => (p.state === 'walking' || p.state === 'waiting') && p.cell === plane).length;
        expect(people(grids.planes[0] as DensityGrid)).toBeCloseTo(moving(0), 3);
        expect(people(grids.planes[1] as DensityGrid)).toBeCloseTo(moving(2), 3);
      }),
      { numRuns: 50 },
    );
  });

  it('[SIM66] an even crowd has its own density away from walls and along them', () => {
    const crowd: Standing[] = [];
    for (let x = 0.25; x < 5; x += 0.5) for (let y = 0.25; y < 5; y += 0.5) crowd.push({ x, y, cell: 2 });
    const grids = createDensityGrids(rooms);
    grids.update(frame(0, crowd));
    expect(at(grids.planes[1], 2.6, 2.6)).toBeCloseTo(4, 0);
    expect(at(grids.planes[1], 0.1, 2.6)).toBeGreaterThan(3);
    expect(at(grids.planes[1], 0.1, 2.6)).toBeLessThan(5);
  });

  it('[SIM67] a wall stops it, an open door shows only what can be seen through it', () => {
    const grids = createDensityGrids(rooms);
    grids.update(frame(0, [{ x: 4.8, y: 4.5 }]));
    expect(at(grids.planes[0], 5.1, 4.5)).toBe(0);
    grids.update(frame(0, [{ x: 4.8, y: 2.5 }]));
    expect(at(grids.planes[0], 5.3, 2.5)).toBeGreaterThan(0.2);
    expect(at(grids.planes[0], 5.1, 3.6)).toBe(0);
    expect(at(grids.planes[0], 4.8, 4.5)).toBe(0);
  });

  it('[SIM68] the maximum keeps the highest of the frames it was told to remember', () => {
    const grids = createDensityGrids(rooms);
    grids.update(frame(0, [{ x: 1, y: 1 }]));
    grids.rememberMaximum();
    grids.update(frame(0.2, [{ x: 4, y: 4 }]));
    const grid = grids.planes[0] as DensityGrid;
    expect(at(grid, 1, 1)).toBe(0);
    expect(grid.maximum[gridSquare(grid, 1, 1)]).toBeGreaterThan(0.4);
    expect(grid.maximum[gridSquare(grid, 4, 4)]).toBe(0);
  });

  it('[SIM66] nobody is spread into an obstacle', () => {
    const desk = walkable([cell('a', rectangle(0, 0, 5, 5), { obstacles: [rectangle(2, 2, 3, 3)] })], []);
    const grids = createDensityGrids(desk);
    grids.update(frame(0, [{ x: 1.8, y: 2.5 }]));
    expect(at(grids.planes[0], 2.5, 2.5)).toBe(0);
    expect(people(grids.planes[0] as DensityGrid)).toBeCloseTo(1, 4);
  });
});

describe('level of service', () => {
  it('[SIM69] follows the table that is named', () => {
    expect([0, 0.3, 0.4, 0.5, 1, 1.5, 3].map((density) => levelOfService(density, 'walkway')).join('')).toBe('AABCDEF');
    expect(levelOfService(1, 'stairs')).toBe('C');
    expect(levelOfService(1, 'queue')).toBe('B');
    expect(() => levelOfService(-1, 'queue')).toThrow();
    expect(() => levelOfService(Number.NaN, 'queue')).toThrow();
  });
});
