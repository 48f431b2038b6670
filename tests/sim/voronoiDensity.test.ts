import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaSeries, voronoiSample } from '../../src/sim/index.js';
import { cell, frame, rectangle, runOf, type Standing, walkable } from './support/handMadeRun.js';

const lShape = {
  outer: [
    [0, 0],
    [10, 0],
    [10, 4],
    [4, 4],
    [4, 10],
    [0, 10],
  ] as const,
  holes: [
    [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 1],
    ] as const,
  ],
};

describe('Voronoi density', () => {
  const square = walkable([cell('0', rectangle(0, 0, 10, 10))], []);

  it('[SIM63] a lattice has its own density in any part of it, and the speed of everyone', () => {
    const people: Standing[] = [];
    for (let x = 0.25; x < 10; x += 0.5) for (let y = 0.25; y < 10; y += 0.5) people.push({ x, y });
    const sample = voronoiSample(frame(0, people), square, [0], rectangle(3.1, 2.2, 5.7, 4.9), () => 0.7);
    expect(sample.densityPerM2).toBeCloseTo(4, 6);
    expect(sample.speedMPerS).toBeCloseTo(0.7, 9);
  });

  it('[SIM63] one person in a room spreads over the whole of it', () => {
    const sample = voronoiSample(frame(0, [{ x: 1, y: 1 }]), square, [0], rectangle(8, 8, 9, 9), () => 1);
    expect(sample.densityPerM2).toBeCloseTo(0.01, 9);
  });

  it('[SIM161] two people by hand: 2/3 and 1/3 of the room, and the speeds by their share of the area', () => {
    // the line between them is x = 4 of a room 6 m long and 2 m wide
    const room = walkable([cell('0', rectangle(0, 0, 6, 2))], []);
    const people = [
      { x: 3, y: 1 },
      { x: 5, y: 1 },
    ];
    const speeds = [1.2, 0.3];
    const sample = voronoiSample(frame(0, people), room, [0], rectangle(3, 0, 6, 2), (i) => speeds[i] as number);
    // shares of the area: 2 of 8 m², 4 of 4 m²; the area has 6 m²
    expect(sample.densityPerM2).toBeCloseTo((2 / 8 + 4 / 4) / 6, 9);
    expect(sample.speedMPerS).toBeCloseTo((1.2 * 2 + 0.3 * 4) / 6, 9);
  });

  it('[SIM161] a cut-off keeps one person to a circle of twelve corners; the speed is spread over the whole area', () => {
    const sample = voronoiSample(frame(0, [{ x: 5, y: 5 }]), square, [0], rectangle(3, 3, 7, 7), () => 1.5, {
      cutOffM: 1,
    });
    // the circle has 12 · ½ · sin 30° = 3 m² and lies wholly in the 16 m²
    expect(sample.densityPerM2).toBeCloseTo(1 / 16, 9);
    expect(sample.speedMPerS).toBeCloseTo((1.5 * 3) / 16, 9);
    const half = voronoiSample(frame(0, [{ x: 5, y: 5 }]), square, [0], rectangle(5, 0, 10, 10), () => 1, {
      cutOffM: 1,
    });
    expect(half.densityPerM2).toBeCloseTo(0.5 / 50, 9);
  });

  it('[SIM161] floor behind a corner that a share reaches only across the wall is nobody’s', () => {
    // a U of two corridors 2 m wide and a passage between them at the far end
    const u = {
      outer: [
        [0, 0],
        [10, 0],
        [10, 6],
        [0, 6],
        [0, 4],
        [8, 4],
        [8, 2],
        [0, 2],
      ] as const,
      holes: [],
    };
    const floor = walkable([cell('0', u)], []);
    const people = [
      { x: 2, y: 1 },
      { x: 9, y: 5 },
    ];
    // the line between them is 7 x + 4 y = 50.5: the first one's side of it takes in x < 5.5 of the upper corridor and more
    const upper = voronoiSample(frame(0, people), floor, [0], rectangle(0, 4, 2, 6), () => 1);
    expect(upper.densityPerM2).toBe(0);
    const lower = voronoiSample(frame(0, people), floor, [0], rectangle(0, 0, 2, 2), () => 1);
    // the lower corridor up to the line, from x = 7.214 at y = 0 to x = 6.071 at y = 2
    const ownM2 = 50.5 / 7 + 42.5 / 7;
    expect(lower.densityPerM2).toBeCloseTo(1 / ownM2, 4);
  });

  it('[SIM161] an obstacle is no floor: the share of one person is the room without it', () => {
    const room = walkable([cell('0', rectangle(0, 0, 10, 10), { obstacles: [rectangle(4, 4, 6, 6)] })], []);
    const sample = voronoiSample(frame(0, [{ x: 1, y: 1 }]), room, [0], rectangle(0, 0, 4, 10), () => 1);
    expect(sample.densityPerM2).toBeCloseTo(40 / 96 / 40, 9);
  });

  it('[SIM64] over the whole floor it adds up to the people on it, also round corners and obstacles', () => {
    const floor = walkable([cell('0', lShape)], []);
    const spot = fc
      .record({ x: fc.integer({ min: 1, max: 999 }), y: fc.integer({ min: 1, max: 399 }) })
      .filter(({ x, y }) => x < 100 || x > 200 || y < 100 || y > 200);
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 60 }), (spots) => {
        const people = spots.map(({ x, y }) => ({ x: x / 100, y: y / 100 }));
        const sample = voronoiSample(frame(0, people), floor, [0], lShape, () => 1);
        expect(sample.densityPerM2 * (64 - 1)).toBeCloseTo(people.length, 6);
      }),
    );
  });

  it('[SIM64] nobody reaches through a wall: the room next door stays empty', () => {
    const two = walkable([cell('a', rectangle(0, 0, 5, 5)), cell('b', rectangle(5.2, 0, 10, 5))], []);
    const people = [
      { x: 4.9, y: 2, cell: 0 },
      { x: 4, y: 2, cell: 0 },
    ];
    const sample = voronoiSample(frame(0, people), two, [0, 1], rectangle(6, 1, 8, 3), () => 1);
    expect(sample).toEqual({ densityPerM2: 0, speedMPerS: null });
  });
});

describe('area series', () => {
  const floor = walkable([cell('0', rectangle(0, 0, 20, 2))], []);
  const walk = (people: number) =>
    Array.from({ length: 51 }, (_, f) =>
      frame(
        f * 0.2,
        Array.from({ length: people }, (_unused, i) => ({ x: 1 + i + f * 0.2, y: 1 })),
      ),
    );
  const area = { id: 'A', planeId: 'L0', polygon: rectangle(4, 0, 8, 2) };

  it('[SIM65] has a sample at least every second, with speed from the positions', () => {
    const { series, meanSpeedMPerS } = areaSeries(runOf({ people: 3, frames: walk(3) }), floor, area);
    for (let i = 1; i < series.length; i++) {
      expect((series[i]?.[0] ?? 0) - (series[i - 1]?.[0] ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(meanSpeedMPerS).toBeCloseTo(1, 2);
    expect(series[0]?.[2]).toBeNull();
  });

  it('[SIM161] speed near the ends of a way is taken over as many frames before as after', () => {
    const spurt = [0, 1, 3, 6, 10, 15].map((x, f) => frame(f * 0.2, [{ x: 1 + x / 10, y: 1 }]));
    const { series } = areaSeries(runOf({ people: 1, frames: spurt }), floor, {
      ...area,
      polygon: rectangle(0, 0, 20, 2),
    });
    // samples at 0, 0.4 and 0.8 s: two frames ahead; two either side; one either side
    expect(series.map(([, , speed]) => speed?.toFixed(4))).toEqual(['0.7500', '1.2500', '2.2500']);
  });

  it('[SIM161] someone whose centre is on the outline is not inside, on any side', () => {
    const edges = [
      { x: 4, y: 1 },
      { x: 8, y: 1 },
      { x: 6, y: 0 },
      { x: 6, y: 2 },
    ];
    for (const edge of edges) {
      const still = [0, 1].map((timeS) => frame(timeS, [edge, { x: 5, y: 1 }]));
      const { series } = areaSeries(runOf({ people: 2, frames: still }), floor, { ...area, method: 'classic' });
      expect(series[0]?.[1]).toBeCloseTo(1 / 8, 9);
    }
  });

  it('[SIM65] classic counts people inside per area', () => {
    const { series } = areaSeries(runOf({ people: 3, frames: walk(3) }), floor, { ...area, method: 'classic' });
    const at5 = series.find(([timeS]) => Math.abs(timeS - 4) < 0.01);
    expect(at5?.[1]).toBeCloseTo(3 / 8, 9);
  });
});
