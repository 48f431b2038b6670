import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignedPlacement,
  calibrateScale,
  campusToPixel,
  directionDeg,
  invertHomography,
  mapPoint,
  normalDeg,
  type PicturePlacement,
  type Pixel,
  pixelToCampus,
  placementByPairs,
  printedMetresPerPixel,
  printedScale,
  type Quad,
  quadHomography,
  rotationAlongWall,
  scaleDifference,
  separateScales,
  straightenedPicture,
} from '../../src/floorplans/index.js';
import { cos, distance, sin } from '../../src/model/index.js';

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPixel = fc.tuple(finite(0, 4096), finite(0, 4096));
const anyPlacement: fc.Arbitrary<PicturePlacement> = fc.record({
  originM: fc.tuple(finite(-500, 500), finite(-500, 500)),
  metresPerPixel: finite(0.002, 0.5),
  rotationDeg: finite(-179, 180),
});

/** A convex quadrilateral: one point on each quarter of a stretched circle. */
const anyQuad: fc.Arbitrary<Quad> = fc
  .record({
    middle: fc.tuple(finite(500, 3500), finite(500, 3500)),
    size: fc.tuple(finite(100, 1500), finite(100, 1500)),
    angles: fc.tuple(...[0, 1, 2, 3].map((quarter) => finite(quarter * 90 + 15, quarter * 90 + 75))),
  })
  .map(({ middle, size, angles }) => {
    const corner = (deg: number): Pixel => [
      middle[0] + size[0] * cos((deg * Math.PI) / 180),
      middle[1] + size[1] * sin((deg * Math.PI) / 180),
    ];
    return angles.map(corner) as unknown as Quad;
  });

const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map((each) => each.code);
const across = (lengthPx: number, lengthM: number) =>
  ({ from: [100, 100], to: [100 + lengthPx, 100], lengthM }) as const;
const down = (lengthPx: number, lengthM: number) => ({ from: [100, 100], to: [100, 100 + lengthPx], lengthM }) as const;

describe('a picture under the plan', () => {
  it('[FP230] the upper left corner lies at the origin, and the upper edge runs in the direction of the rotation', () => {
    const placement = { originM: [10, 20], metresPerPixel: 0.05, rotationDeg: 0 } as const;
    expect(pixelToCampus(placement, [0, 0])).toEqual([10, 20]);
    expect(pixelToCampus(placement, [100, 40])).toEqual([15, 18]);
    const [x, y] = pixelToCampus({ ...placement, rotationDeg: 90 }, [100, 0]);
    expect([x, y].map((each) => Math.round(each * 1e9) / 1e9)).toEqual([10, 25]);
  });

  it('[FP230] a pixel goes to the campus and back', () => {
    fc.assert(
      fc.property(anyPlacement, anyPixel, (placement, pixel) => {
        expect(distance(campusToPixel(placement, pixelToCampus(placement, pixel)), pixel)).toBeLessThan(1e-7);
      }),
    );
  });

  it('[FP231] two known points settle the scale; too near, or no length, is refused in words', () => {
    expect(calibrateScale(across(400, 20)).value).toBeCloseTo(0.05, 12);
    expect(codes(calibrateScale(across(5, 20)))).toEqual(['scale-points-too-close']);
    for (const lengthM of [0, -3, Number.NaN, Number.POSITIVE_INFINITY, 5000]) {
      expect(codes(calibrateScale(across(400, lengthM))), String(lengthM)).toEqual(['scale-length-invalid']);
    }
  });

  it('[FP232] a second length that differs by more than 3 % is told with what to do', () => {
    expect(scaleDifference(across(400, 20), down(200, 10.2)).problems).toEqual([]);
    const told = scaleDifference(across(400, 20), down(200, 10.8));
    expect(told.value).toBeCloseTo(0.08, 9);
    expect(codes(told)).toEqual(['scale-aspect']);
    expect(told.problems[0]?.message).toContain('8 % larger');
    expect(told.problems[0]?.message).toContain('four corners');
  });

  it('[FP233] two lengths in different directions give a scale for each axis, whatever their slant', () => {
    fc.assert(
      fc.property(finite(0.01, 0.2), finite(0.7, 1.4), finite(-25, 25), finite(60, 120), (x, ratio, degA, degB) => {
        const y = x * ratio;
        const line = (deg: number) => {
          const to: Pixel = [1000 + 600 * cos((deg * Math.PI) / 180), 1000 + 600 * sin((deg * Math.PI) / 180)];
          const dx = (to[0] - 1000) * x;
          const dy = (to[1] - 1000) * y;
          return { from: [1000, 1000] as const, to, lengthM: Math.sqrt(dx * dx + dy * dy) };
        };
        const { value } = separateScales(line(degA), line(degB));
        expect(value?.x).toBeCloseTo(x, 9);
        expect(value?.y).toBeCloseTo(y, 9);
      }),
    );
  });

  it('[FP233] two lengths in one direction give none', () => {
    expect(codes(separateScales(across(400, 20), across(300, 15)))).toEqual(['scale-lines-parallel']);
    expect(codes(separateScales(across(400, 20), { from: [0, 0], to: [300, 290], lengthM: 15 }))).toEqual([
      'scale-lines-parallel',
    ]);
  });

  it('[FP234] two pairs of points recover any placement', () => {
    fc.assert(
      fc.property(anyPlacement, anyPixel, anyPixel, (placement, a, b) => {
        const pair = (pixel: Pixel) => ({ pixel, at: pixelToCampus(placement, pixel) });
        fc.pre(distance(a, b) > 200 && distance(a, b) * placement.metresPerPixel > 1);
        const found = placementByPairs(pair(a), pair(b)).value as PicturePlacement;
        expect(Math.abs(found.metresPerPixel / placement.metresPerPixel - 1)).toBeLessThan(1e-9);
        expect(distance(found.originM, placement.originM)).toBeLessThan(1e-9 * 4096);
        const turn = (found.rotationDeg - placement.rotationDeg + 540) % 360;
        expect(Math.abs(turn - 180)).toBeLessThan(1e-9);
      }),
    );
  });

  it('[FP235] a calibrated picture keeps its scale when it is laid over another floor; what does not fit is told', () => {
    const pair = (pixel: Pixel, at: Pixel) => ({ pixel, at });
    const near = alignedPlacement(pair([0, 0], [0, 0]), pair([1000, 0], [50.2, 0]), 0.05);
    expect(near.value?.placement.metresPerPixel).toBe(0.05);
    expect(near.value?.restM).toBeCloseTo(0.1, 9);
    expect(near.problems).toEqual([]);
    const far = alignedPlacement(pair([0, 0], [0, 0]), pair([1000, 0], [55, 0]), 0.05);
    expect(codes(far)).toEqual(['align-scale-differs']);
    expect(codes(alignedPlacement(pair([0, 0], [0, 0]), pair([3, 0], [55, 0]), 0.05))).toEqual([
      'align-points-too-close',
    ]);
  });

  it('[FP236] four corners go exactly where they belong, and back', () => {
    fc.assert(
      fc.property(anyQuad, anyQuad, (from, to) => {
        const { value } = quadHomography(from, to);
        if (value === null) throw new Error('refused');
        const back = invertHomography(value);
        from.forEach((corner, i) => {
          expect(distance(mapPoint(value, corner), to[i] as Pixel)).toBeLessThan(1e-6);
          expect(distance(mapPoint(back, to[i] as Pixel), corner)).toBeLessThan(1e-6);
        });
        const inside: Pixel = [
          from.reduce((sum, each) => sum + each[0], 0) / 4,
          from.reduce((sum, each) => sum + each[1], 0) / 4,
        ];
        expect(distance(mapPoint(back, mapPoint(value, inside)), inside)).toBeLessThan(1e-6);
      }),
    );
  });

  it('[FP236] corners that cross, coincide or lie in a line are refused in words', () => {
    const square: Quad = [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    const bad: Quad[] = [
      [square[0], square[2], square[1], square[3]],
      [square[0], square[0], square[2], square[3]],
      [square[0], [50, 0.2], square[1], square[3]],
      [square[0], square[1], [20, 20], square[3]],
      [
        [5, 5],
        [5, 5],
        [5, 5],
        [5, 5],
      ],
      [square[0], [Number.NaN, 0], square[2], square[3]],
    ];
    for (const quad of bad) expect(codes(quadHomography(quad, square))).toEqual(['corners-degenerate']);
  });

  it('[FP237] a rectangle seen aslant is straightened to a rectangle, with the picture kept around it', () => {
    const aslant: Quad = [
      [800, 500],
      [2200, 600],
      [2400, 1700],
      [600, 1500],
    ];
    const { value } = straightenedPicture(aslant, { widthPx: 3000, heightPx: 2000 }, 4096);
    if (value === null) throw new Error('refused');
    const [a, b, c, d] = aslant.map((each) => mapPoint(value.toStraight, each)) as unknown as Quad;
    expect(a[1]).toBeCloseTo(b[1], 6);
    expect(c[1]).toBeCloseTo(d[1], 6);
    expect(a[0]).toBeCloseTo(d[0], 6);
    expect(b[0]).toBeCloseTo(c[0], 6);
    expect(a[0]).toBeGreaterThan(100);
    expect(value.widthPx).toBeGreaterThan(b[0]);
    expect(value.heightPx).toBeGreaterThan(c[1]);
    expect(distance(mapPoint(value.toSource, mapPoint(value.toStraight, [1500, 1000])), [1500, 1000])).toBeLessThan(
      1e-6,
    );
  });

  it('[FP237] no straightened picture is larger than asked for, however steep the view', () => {
    fc.assert(
      fc.property(anyQuad, (quad) => {
        const { value } = straightenedPicture(quad, { widthPx: 4096, heightPx: 4096 }, 1000);
        if (value === null) return;
        expect(Math.max(value.widthPx, value.heightPx)).toBeLessThanOrEqual(1000);
      }),
    );
  });

  it('[FP238] the smallest turn lays a wall along an axis', () => {
    expect(rotationAlongWall([0, 0], [500, 0])).toBe(0);
    expect(rotationAlongWall([0, 0], [0, 300])).toBe(0);
    fc.assert(
      fc.property(finite(-44, 44), fc.integer({ min: 0, max: 3 }), (slantDeg, quarter) => {
        const deg = slantDeg + 90 * quarter;
        const to: Pixel = [900 * cos((deg * Math.PI) / 180), -900 * sin((deg * Math.PI) / 180)];
        expect(rotationAlongWall([0, 0], to)).toBeCloseTo(-slantDeg, 9);
      }),
    );
  });

  it('[FP238] the direction of a vector is exact', () => {
    fc.assert(
      fc.property(finite(-179.999, 180), finite(1e-3, 1e4), (deg, length) => {
        const rad = (deg * Math.PI) / 180;
        expect(directionDeg(length * cos(rad), length * sin(rad))).toBeCloseTo(deg, 10);
      }),
    );
    expect([directionDeg(1, 0), directionDeg(0, 1), directionDeg(-1, 0), directionDeg(0, -1)]).toEqual([
      0, 90, 180, -90,
    ]);
    expect(directionDeg(0, 0)).toBe(0);
    // found by the property above: seed 1500371123, path 5:63
    const nearlyHalf = 179.99999999999997;
    const rad = (nearlyHalf * Math.PI) / 180;
    expect(directionDeg(0.001 * cos(rad), 0.001 * sin(rad))).toBeCloseTo(nearlyHalf, 10);
    expect(normalDeg(nearlyHalf)).toBe(nearlyHalf);
  });

  it('[FP239] a printed scale is a guess, and none where several stand', () => {
    for (const text of ['比例 1:100', 'SCALE 1 : 100', '1：100', '１：１００', '一层平面图 1:100 ... 1:100']) {
      expect(printedScale(text), text).toBe(100);
    }
    for (const text of ['', '1:100 详图 1:20', '11:100', '时间 1:30:00', '1:100000', '1:5', 'GB 50016-2014']) {
      expect(printedScale(text), text).toBeNull();
    }
    expect(printedMetresPerPixel(100, 1)).toBeCloseTo(0.03528, 5);
  });
});
