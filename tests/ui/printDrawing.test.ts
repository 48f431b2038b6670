/** What prints of the plan are drawn with: frames in millimetres, lines off the walls, free ground, tags, paths. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { distance, type Point } from '../../src/model/index.js';
import { belowPlaces } from '../../src/ui/prints/plan/belowPlaces.js';
import { drawLevel, drawSite } from '../../src/ui/prints/plan/drawLevel.js';
import { freeGround } from '../../src/ui/prints/plan/freeGround.js';
import { frameOnPaper } from '../../src/ui/prints/plan/paperFrame.js';
import { PathGraphics } from '../../src/ui/prints/plan/pathGraphics.js';
import { tagPlaces } from '../../src/ui/prints/plan/tagPlaces.js';
import { arrowHeads, fromNearDoor, lengthOf, offCorners, wayOnLevel } from '../../src/ui/prints/plan/wayOnLevel.js';

const box = { widthMm: 180, mostHeightMm: 90, marginXMm: 2, marginYMm: 8 };

describe('the frame of a picture on paper', () => {
  it('[UI503] shows all of the bounds inside its margins, as large as it can, and never higher than allowed', () => {
    fc.assert(
      fc.property(
        fc.record({
          minX: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
          minY: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
          width: fc.double({ min: 0, max: 2000, noNaN: true }),
          height: fc.double({ min: 0, max: 2000, noNaN: true }),
        }),
        ({ minX, minY, width, height }) => {
          const bounds = { minX, minY, maxX: minX + width, maxY: minY + height };
          const frame = frameOnPaper(bounds, box);
          expect(frame.heightMm).toBeLessThanOrEqual(90);
          expect(frame.mmPerM).toBeGreaterThan(0);
          for (const at of [
            [minX, minY],
            [bounds.maxX, bounds.maxY],
          ] as const) {
            const [x, y] = frame.toMm(at);
            expect(x).toBeGreaterThanOrEqual(2 - 1e-6);
            expect(x).toBeLessThanOrEqual(178 + 1e-6);
            expect(y).toBeGreaterThanOrEqual(8 - 1e-6);
            expect(y).toBeLessThanOrEqual(frame.heightMm - 8 + 1e-6);
          }
        },
      ),
    );
  });
});

describe('a way as it is drawn', () => {
  const walk: Point[] = [
    [0, 0],
    [0, 4],
    [10, 4],
  ];

  it('[UI503] keeps off the corner it turns around, to the far side of it, and its ends stay', () => {
    const drawn = offCorners(walk, 0.5);
    expect(drawn[0]).toEqual([0, 0]);
    expect(drawn[2]).toEqual([10, 4]);
    expect(drawn[1]?.[0]).toBeLessThan(0);
    expect(drawn[1]?.[1]).toBeGreaterThan(4);
    expect(distance(drawn[1] as Point, [0, 4])).toBeCloseTo(0.5, 9);
  });

  it('[UI503] has no bends where nobody turns', () => {
    expect(offCorners([[0, 0], [5, 0.01], [10, 0]])).toEqual([[0, 0], [10, 0]]); // biome-ignore format: points
  });

  it('[UI503] is one line on its storey, begins before the door of its room, and has its last arrow at the end', () => {
    const lines = [
      { levelId: '2', points: [[0, 0], [0, 6]] as Point[] }, // biome-ignore format: points
      { levelId: '2', points: [[0, 6], [8, 6]] as Point[] }, // biome-ignore format: points
      { levelId: '1', points: [[8, 6], [8, 0]] as Point[] }, // biome-ignore format: points
    ];
    expect(wayOnLevel(lines, '2')).toEqual([[0, 0], [0, 6], [8, 6]]); // biome-ignore format: points
    const near = fromNearDoor(lines, '2', 2);
    expect(near[0]).toEqual([0, 4]);
    expect(lengthOf(near)).toBe(10);
    const heads = arrowHeads(near, 3, 0.5);
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.at(-1)).toEqual({ at: [8, 6], along: [1, 0] });
    expect(wayOnLevel(lines, '3')).toEqual([]);
    expect(arrowHeads([], 3, 1)).toEqual([]);
  });
});

describe('free ground', () => {
  it('[UI503] is the largest empty box that is large enough, or none', () => {
    // a U of walls around a court of 60 × 30 mm
    const isTaken = (x: number, y: number) => !(x > 20 && x < 80 && y > 20 && y < 50);
    expect(freeGround(100, 60, isTaken, { widthMm: 40, heightMm: 20 })).toEqual({
      xMm: 20,
      yMm: 20,
      widthMm: 60,
      heightMm: 30,
    });
    expect(freeGround(100, 60, isTaken, { widthMm: 70, heightMm: 20 })).toBeNull();
    expect(freeGround(0, 0, () => false, { widthMm: 1, heightMm: 1 })).toBeNull();
  });
});

describe('names of stairs', () => {
  it('[UI503] never lie over each other, and an exit has its name outside', () => {
    const bounds = { minX: 0, minY: 0, maxX: 40, maxY: 10 };
    const tag = (id: string, at: Point, towards?: Point) => ({
      id,
      at,
      widthM: 6,
      heightM: 2,
      ...(towards && { towards }),
    });
    const tags = [tag('a', [10, 8]), tag('b', [12, 8]), tag('c', [14, 8]), tag('e', [40, 5], [1, 0])];
    const places = [...tagPlaces(tags, bounds, 0.5)].map(([, { at }]) => at);
    for (const [i, p] of places.entries()) {
      for (const q of places.slice(i + 1)) expect(Math.abs(p[0] - q[0]) >= 6 || Math.abs(p[1] - q[1]) >= 2).toBe(true);
    }
    expect(places.slice(0, 3).every(([, y]) => y > 10)).toBe(true);
  });
});

describe('names below exits', () => {
  it('[UI505] go down a row as often as another is in the way', () => {
    const name = (id: string, x: number) => ({ id, at: [x, 0] as Point, widthM: 6 });
    const places = belowPlaces([name('a', 0), name('b', 3), name('c', 5), name('d', 20)], 2, 1);
    expect(Object.fromEntries(places)).toEqual({ a: [0, -1], b: [3, -3], c: [5, -5], d: [20, -1] });
  });
});

describe('a plan as paths', () => {
  it('[UI503] turns y downwards, cuts holes out of what was filled, and joins lines of one kind', () => {
    const pen = new PathGraphics();
    pen.poly([0, 0, 4, 0, 4, 4], true).fill({ color: 'red', alpha: 1 });
    pen.poly([1, 1, 2, 1, 2, 2], true).cut();
    pen.moveTo(0, 0).lineTo(1, 1).stroke({ color: 'blue', width: 0.1 });
    pen.moveTo(5, 5).lineTo(6, 6).stroke({ color: 'blue', width: 0.1 });
    expect(pen.paths.map(({ d }) => d)).toEqual(['M0 0L4 0L4 -4ZM1 -1L2 -1L2 -2Z', 'M0 0L1 -1M5 -5L6 -6']);
  });

  it('[UI503] every storey of the demo is drawn whole, in tokens that paper and ink decide about', () => {
    const plan = qingshanCampus();
    for (const { levels } of plan.buildings) {
      for (const level of levels) {
        const paths = drawLevel(plan, level, 9);
        expect(paths.length).toBeGreaterThan(level.spaces.length);
        for (const { d, fill, stroke } of paths) {
          expect(d).not.toMatch(/NaN|Infinity|undefined/);
          expect(`${fill ?? ''}${stroke ?? ''}`).toMatch(/^var\(--[a-z-]+\)$/);
        }
      }
    }
    expect(drawSite(plan, 2).length).toBeGreaterThan(10);
  });
});
