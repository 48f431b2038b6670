/** Looks along a line over random ground: what open ground lets it pass over changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellRaster } from '../../src/sim/space/cellRaster.js';
import { isWayClear } from '../../src/sim/space/sightLine.js';

const CLEARANCE_M = 0.6;

/** The rule itself: every place along the line, and one on either side. */
function isWayClearPlaceByPlace(raster: CellRaster, from: readonly [number, number], to: readonly [number, number]) {
  const { originX, originY, spacingM, columns, rows, isFloor, isRough } = raster;
  const start = [(from[0] - originX) / spacingM, (from[1] - originY) / spacingM] as const;
  const [dx, dy] = [(to[0] - from[0]) / spacingM, (to[1] - from[1]) / spacingM];
  const length = Math.sqrt(dx * dx + dy * dy);
  const steps = Math.ceil(length);
  const at = (x: number, y: number) => {
    const [column, row] = [Math.round(x), Math.round(y)];
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  };
  const side = CLEARANCE_M / spacingM;
  for (let k = 0; steps > 0 && k <= steps; k++) {
    const [x, y] = [start[0] + (dx * k) / steps, start[1] + (dy * k) / steps];
    if (isFloor[at(x, y)] !== 1 || isRough?.[at(x, y)] === 1) return false;
    for (const sign of [1, -1]) {
      if (isFloor[at(x - (sign * dy * side) / length, y + (sign * dx * side) / length)] !== 1) return false;
    }
  }
  return true;
}

const COLUMNS = 60;
const ROWS = 40;

/** Open ground with a few blocked and rough nodes. */
const ground = fc
  .record({
    spacingM: fc.constantFrom(0.1, 0.25, 0.5),
    blocked: fc.array(fc.nat(COLUMNS * ROWS - 1), { maxLength: 12 }),
    rough: fc.option(fc.array(fc.nat(COLUMNS * ROWS - 1), { maxLength: 6 }), { nil: null }),
  })
  .map(({ spacingM, blocked, rough }): CellRaster => {
    const isFloor = new Uint8Array(COLUMNS * ROWS).fill(1);
    for (const node of blocked) isFloor[node] = 0;
    const isRough = rough && new Uint8Array(COLUMNS * ROWS);
    for (const node of rough ?? []) if (isRough) isRough[node] = 1;
    const flat = { slowness: new Float32Array(COLUMNS * ROWS), shut: new Uint8Array(COLUMNS * ROWS) };
    return { originX: -3, originY: 2, spacingM, columns: COLUMNS, rows: ROWS, isFloor, isRough, ...flat };
  });
const share = fc.double({ min: -0.05, max: 1.05, noNaN: true });

describe('the straight way to one’s place', () => {
  it('[SIM298] is clear exactly where every node along it and beside it is floor', () => {
    const seen = { clear: 0, blocked: 0 };
    fc.assert(
      fc.property(ground, share, share, share, share, (raster, ax, ay, bx, by) => {
        const at = (x: number, y: number) =>
          [raster.originX + x * COLUMNS * raster.spacingM, raster.originY + y * ROWS * raster.spacingM] as const;
        const [from, to] = [at(ax, ay), at(bx, by)];
        const isClear = isWayClearPlaceByPlace(raster, from, to);
        seen[isClear ? 'clear' : 'blocked']++;
        expect(isWayClear(raster, ...from, ...to)).toBe(isClear);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.clear, seen.blocked)).toBeGreaterThan(100);
  });
});
