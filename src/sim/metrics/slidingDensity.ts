/** Density averaged over the last seconds at every place, from samples one second apart. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { Frame } from '../record/runRecord.js';
import { createDensityGrids, gridSquare } from './densityGrid.js';

/** Samples in the mean: 5 s. */
export const SLIDING_SAMPLES = 5;

/** Densities of one plane at one moment, where there were any. */
interface SparseSample {
  readonly squares: Int32Array;
  readonly values: Float32Array;
}

export interface SlidingDensity {
  /** Takes the next sample in and drops the one that is five samples old. */
  push(frame: Frame): void;
  /** Mean of the last five samples at a person's place, people/m²; samples before the first count as empty. */
  at(cell: number, x: number, y: number): number;
}

export function createSlidingDensity(cells: WalkableCells): SlidingDensity {
  const grids = createDensityGrids(cells);
  const sums = grids.planes.map((grid) => new Float64Array(grid.values.length));
  const kept: SparseSample[][] = [];
  const add = (samples: readonly SparseSample[], sign: number) => {
    samples.forEach(({ squares, values }, plane) => {
      const sum = sums[plane] as Float64Array;
      for (let k = 0; k < squares.length; k++) {
        const square = squares[k] as number;
        sum[square] = (sum[square] as number) + sign * (values[k] as number);
      }
    });
  };
  return {
    push: (frame) => {
      grids.update(frame);
      const samples = grids.planes.map((grid): SparseSample => {
        const squares = grid.touched.slice(0, grid.touchedCount);
        const values = new Float32Array(squares.length);
        for (let k = 0; k < squares.length; k++) values[k] = grid.values[squares[k] as number] as number;
        return { squares, values };
      });
      kept.push(samples);
      add(samples, 1);
      if (kept.length > SLIDING_SAMPLES) add(kept.shift() ?? [], -1);
    },
    at: (cell, x, y) => {
      const plane = grids.planeOfCell[cell] ?? -1;
      const grid = grids.planes[plane];
      if (grid === undefined) return 0;
      // what was added and taken away again may leave a trace below zero
      return Math.max(0, (sums[plane]?.[gridSquare(grid, x, y)] ?? 0) / SLIDING_SAMPLES);
    },
  };
}
