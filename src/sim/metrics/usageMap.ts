/**
 * How the floor was used over a whole run, on squares of half a metre: time spent, passes, density.
 *
 * Only people under way count, as in the density grid. A pass is one person coming into a square; someone swaying
 * between two squares passes again only after a second elsewhere, since ways are read once a second.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { RunRecord } from '../record/runRecord.js';
import { createDensityGrids, gridSquare } from './densityGrid.js';
import type { PlaneRaster } from './planeRaster.js';
import { isUnderWay } from './presence.js';

/** Side of a square, m. */
export const USAGE_SQUARE_M = 0.5;

/** Frames between two samples, 1 s. */
const SAMPLE_FRAMES = 5;

/** One plane; arrays run row by row over all its squares, those without floor included (`owner` is -1 there). */
export interface PlaneUsage extends PlaneRaster {
  /** Person-seconds spent, per m² of floor. */
  readonly personSPerM2: Float32Array;
  /** People who came through, per m² of floor. */
  readonly passesPerM2: Float32Array;
  /** Highest and mean density of the one-second samples, people/m² (kernel of `densityGrid.ts`). */
  readonly peakDensityPerM2: Float32Array;
  readonly meanDensityPerM2: Float32Array;
}

export interface UsageMap {
  /** From the first to the last sample with somebody under way, s: the time the means are taken over. */
  readonly fromS: number | null;
  readonly untilS: number | null;
  readonly planes: readonly PlaneUsage[];
}

function emptyUsage(raster: PlaneRaster): PlaneUsage {
  const { planeId, originX, originY, cellM, columns, rows, owner } = raster;
  const zeros = () => new Float32Array(columns * rows);
  return {
    ...{ planeId, originX, originY, cellM, columns, rows, owner },
    personSPerM2: zeros(),
    passesPerM2: zeros(),
    peakDensityPerM2: zeros(),
    meanDensityPerM2: zeros(),
  };
}

export function usageMap(record: RunRecord, cells: WalkableCells): UsageMap {
  const grids = createDensityGrids(cells, USAGE_SQUARE_M);
  const planes = grids.planes.map(emptyUsage);
  const perM2 = 1 / (USAGE_SQUARE_M * USAGE_SQUARE_M);
  /** Plane and square of everyone at the sample before, as one number; -1 for those not under way. */
  const stoodAt = new Float64Array(record.occupants.ids.length).fill(-1);
  const squareSpan = planes.reduce((most, plane) => Math.max(most, plane.owner.length), 1);
  let fromS: number | null = null;
  let untilS: number | null = null;
  let samples = 0;
  for (let f = 0; f < record.frames.length; f += SAMPLE_FRAMES) {
    const frame = record.frames[f];
    if (frame === undefined) break;
    grids.update(frame);
    let isUsed = false;
    for (let i = 0; i < frame.state.length; i++) {
      const planeIndex = isUnderWay(frame, i) ? (grids.planeOfCell[frame.cell[i] as number] ?? -1) : -1;
      const plane = planes[planeIndex];
      if (plane === undefined) {
        stoodAt[i] = -1;
        continue;
      }
      isUsed = true;
      const square = gridSquare(plane, (frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100);
      plane.personSPerM2[square] = (plane.personSPerM2[square] as number) + perM2;
      const here = planeIndex * squareSpan + square;
      if (stoodAt[i] !== here) plane.passesPerM2[square] = (plane.passesPerM2[square] as number) + perM2;
      stoodAt[i] = here;
    }
    if (!isUsed) continue;
    fromS ??= frame.timeS;
    untilS = frame.timeS;
    samples = Math.round(untilS - fromS) + 1;
    addDensities(planes, grids.planes);
  }
  for (const { meanDensityPerM2 } of planes) {
    for (let k = 0; samples > 0 && k < meanDensityPerM2.length; k++) {
      meanDensityPerM2[k] = (meanDensityPerM2[k] as number) / samples;
    }
  }
  return { fromS, untilS, planes };
}

function addDensities(planes: readonly PlaneUsage[], now: ReturnType<typeof createDensityGrids>['planes']): void {
  now.forEach(({ values, touched, touchedCount }, index) => {
    const plane = planes[index] as PlaneUsage;
    for (let k = 0; k < touchedCount; k++) {
      const square = touched[k] as number;
      const density = values[square] as number;
      plane.meanDensityPerM2[square] = (plane.meanDensityPerM2[square] as number) + density;
      if (density > (plane.peakDensityPerM2[square] as number)) plane.peakDensityPerM2[square] = density;
    }
  });
}
