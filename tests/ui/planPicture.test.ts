import { describe, expect, it } from 'vitest';
import type { Polygon } from '../../src/model/index.js';
import { betweenCameras, fittedTo, toCampus, toScreen, zoomedAt } from '../../src/ui/plan/camera.js';
import { busyRange, densityBetween, densityStep } from '../../src/ui/plan/densityPicture.js';
import { type LabelRequest, layoutLabels } from '../../src/ui/plan/labelLayout.js';
import { chooseRenderer } from '../../src/ui/plan/rendererChoice.js';
import { scaleBarFor } from '../../src/ui/plan/scaleBar.js';

const viewport = { width: 1000, height: 500 };

describe('the camera', () => {
  it('[UI45] shows all of what is fitted, north up', () => {
    const bounds = { minX: 10, minY: 20, maxX: 80, maxY: 60 };
    const camera = fittedTo(bounds, viewport);
    const [left, bottom] = toScreen(camera, [bounds.minX, bounds.minY]);
    const [right, top] = toScreen(camera, [bounds.maxX, bounds.maxY]);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(viewport.width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(viewport.height);
    expect(toCampus(camera, toScreen(camera, [33, 44]))).toEqual([expect.closeTo(33), expect.closeTo(44)]);
  });

  it('[UI45] ends a flight exactly where it was sent', () => {
    const from = { scale: 3, x: 10, y: 20 };
    const to = { scale: 18, x: -400, y: 900 };
    const end = betweenCameras(from, to, 1, viewport);
    expect([end.scale, end.x, end.y]).toEqual([expect.closeTo(18), expect.closeTo(-400), expect.closeTo(900)]);
  });

  it('[UI45] keeps the place under the pointer when it zooms, also at the ends of the scale', () => {
    const camera = { scale: 10, x: 40, y: 300 };
    for (const factor of [1.3, 0.2, 1e6, 1e-6]) {
      const zoomed = zoomedAt(camera, factor, [222, 111]);
      const [x, y] = toCampus(zoomed, [222, 111]);
      expect([x, y]).toEqual(toCampus(camera, [222, 111]).map((each) => expect.closeTo(each)));
      expect(zoomed.scale).toBeGreaterThanOrEqual(0.5);
      expect(zoomed.scale).toBeLessThanOrEqual(120);
    }
  });

  it('[UI45] gives the scale bar a round length that fits', () => {
    expect(scaleBarFor(13).lengthM).toBe(10);
    expect(scaleBarFor(2).lengthM).toBe(50);
    for (const scale of [0.5, 3, 17, 120]) expect(scaleBarFor(scale).lengthPx).toBeLessThanOrEqual(130);
  });
});

describe('the renderer', () => {
  it('[UI46] is Canvas2D where the address says so, where WebGL is software, and where there is none', () => {
    expect(chooseRenderer('?renderer=canvas', 'NVIDIA GeForce')).toBe('canvas');
    expect(chooseRenderer('', 'ANGLE (Google, Vulkan (SwiftShader Device))')).toBe('canvas');
    expect(chooseRenderer('', 'llvmpipe (LLVM 15)')).toBe('canvas');
    expect(chooseRenderer('', null)).toBe('canvas');
    expect(chooseRenderer('', 'ANGLE (Intel, UHD Graphics 630)')).toBe('webgl');
  });
});

describe('names on the plan', () => {
  const camera = { scale: 10, x: 0, y: 0 };
  /** A room around the label's place, sides in px. */
  const roomOf = (width: number, height: number): Polygon => {
    const [x, y] = [width / 20, height / 20];
    return {
      outer: [
        [20 - x, -20 - y],
        [20 + x, -20 - y],
        [20 + x, -20 + y],
        [20 - x, -20 + y],
      ],
      holes: [],
    };
  };
  const label = (over: Partial<LabelRequest>): LabelRequest => ({
    id: 'a',
    kind: 'room',
    text: '教师办公室',
    shortText: '办公室',
    subText: '三(1)班',
    at: [20, -20],
    room: roomOf(100, 100),
    rank: 1,
    offsetPx: [0, 0],
    ...over,
  });
  const linesOf = (requests: LabelRequest[]) => layoutLabels(requests, camera, viewport).map((each) => each.lines);

  it('[UI47] loses the second line first, is shortened next, and is left out last', () => {
    expect(linesOf([label({})])).toEqual([['教师办公室', '三(1)班']]);
    expect(linesOf([label({ room: roomOf(90, 30) })])).toEqual([['教师办公室']]);
    expect(linesOf([label({ room: roomOf(60, 30) })])).toEqual([['办公室']]);
    expect(linesOf([label({ room: roomOf(20, 30) })])).toEqual([]);
  });

  it('[UI47] gives disputed ground to the first in rank', () => {
    const placed = linesOf([
      label({ id: 'late', rank: 5, text: 'late' }),
      label({ id: 'first', rank: 1, text: 'first' }),
    ]);
    expect(placed).toEqual([['first', '三(1)班']]);
  });
});

describe('the heat', () => {
  const field = { originX: 0, originY: 0, cellM: 0.25, columns: 4, rows: 3, values: new Float32Array(12) };
  field.values[5] = 4.2;

  it('[UI50] has five steps and none below half a person on a square metre', () => {
    expect([0, 0.49, 0.5, 1, 2.9, 3, 4, 9].map(densityStep)).toEqual([0, 0, 1, 2, 3, 4, 5, 5]);
  });

  it('[UI50] is painted only around the places where people are', () => {
    expect(busyRange(field)).toEqual({ firstColumn: 0, lastColumn: 2, firstRow: 0, lastRow: 2 });
    expect(busyRange({ ...field, values: new Float32Array(12) })).toBeNull();
    expect(densityBetween(field, 1.5, 1.5)).toBeCloseTo(4.2, 2);
  });
});
