import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  distance,
  isInsidePolygon,
  nearestOnSegment,
  type Point,
  polygonArea,
  ringCentroid,
  signedArea,
} from '../../src/model/index.js';

const lShape: Point[] = [
  [0, 0],
  [4, 0],
  [4, 1],
  [1, 1],
  [1, 3],
  [0, 3],
];
const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const point = fc.tuple(coordinate, coordinate);

describe('rings and polygons', () => {
  it('[M20] area and centre of mass move with the ring, also 100 km away', () => {
    const moved = lShape.map(([x, y]): Point => [x + 1e5, y - 1e5]);
    expect(signedArea(lShape)).toBeCloseTo(6, 12);
    expect(signedArea([...lShape].reverse())).toBeCloseTo(-6, 12);
    expect(signedArea(moved)).toBeCloseTo(6, 9);
    const [x, y] = ringCentroid(lShape);
    const [movedX, movedY] = ringCentroid(moved);
    expect(movedX - 1e5).toBeCloseTo(x, 9);
    expect(movedY + 1e5).toBeCloseTo(y, 9);
  });

  it('[M20] a ring without area has the mean of its points as centre', () => {
    expect(
      ringCentroid([
        [0, 0],
        [2, 0],
        [4, 0],
      ]),
    ).toEqual([2, 0]);
  });

  it('[M21] a point in a hole is outside', () => {
    const square: Point[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    const hole: Point[] = [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 1],
    ];
    const polygon = { outer: square, holes: [hole] };
    expect(polygonArea(polygon)).toBe(15);
    expect(isInsidePolygon([1.5, 1.5], polygon)).toBe(false);
    expect(isInsidePolygon([3, 3], polygon)).toBe(true);
    expect(isInsidePolygon([5, 1.5], polygon)).toBe(false);
  });

  it('[M22] the nearest point of a segment is on it, and no end is nearer', () => {
    fc.assert(
      fc.property(point, point, point, (p, a, b) => {
        const nearest = nearestOnSegment(p, [a, b]);
        expect(nearest.t).toBeGreaterThanOrEqual(0);
        expect(nearest.t).toBeLessThanOrEqual(1);
        expect(nearest.distanceM).toBeLessThanOrEqual(Math.min(distance(p, a), distance(p, b)) + 1e-6);
      }),
    );
    expect(
      nearestOnSegment(
        [3, 4],
        [
          [0, 0],
          [0, 0],
        ],
      ).distanceM,
    ).toBe(5);
  });

  it('bounds of nothing are null', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf(lShape)).toEqual({ minX: 0, minY: 0, maxX: 4, maxY: 3 });
  });
});
