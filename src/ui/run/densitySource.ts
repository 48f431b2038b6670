/** Densities of a run for the plan: now, or the highest of the run so far. Worked out when asked for, then kept. */
import { createDensityGrids, type DensityGrid, type DensityGrids, type Frame } from '../../sim/index.js';
import type { RunSetup } from '../worker/protocol.js';

/** Every how many frames the highest density is looked at: once a second of the run. */
const HIGHEST_EVERY = 5;

/** Longest stretch of catching up in one call, ms; the rest follows with the next. */
const CATCH_UP_MS = 14;

export interface DensitySource {
  /** Grids of the planes at a frame. Their values are overwritten by the next call. */
  now(frame: Frame, planeIds: ReadonlySet<string>): readonly DensityGrid[];
  /** Grids of the highest density so far, as `values`; `isComplete` tells whether all frames are in. */
  highest(
    frames: readonly Frame[],
    planeIds: ReadonlySet<string>,
  ): { readonly grids: readonly DensityGrid[]; readonly isComplete: boolean };
}

export function createDensitySource(setup: RunSetup): DensitySource {
  let present: DensityGrids | null = null;
  let past: DensityGrids | null = null;
  let nextIndex = 0;
  const chosen = (grids: DensityGrids, planeIds: ReadonlySet<string>) =>
    grids.planes.filter((plane) => planeIds.has(plane.planeId));
  return {
    now(frame, planeIds) {
      present ??= createDensityGrids(setup.cells);
      present.update(frame);
      return chosen(present, planeIds);
    },
    highest(frames, planeIds) {
      past ??= createDensityGrids(setup.cells);
      const startMs = performance.now();
      while (nextIndex < frames.length && performance.now() - startMs < CATCH_UP_MS) {
        past.update(frames[nextIndex] as Frame);
        past.rememberMaximum();
        nextIndex += HIGHEST_EVERY;
      }
      const grids = chosen(past, planeIds).map((grid) => ({ ...grid, values: grid.maximum }));
      return { grids, isComplete: nextIndex >= frames.length };
    },
  };
}
