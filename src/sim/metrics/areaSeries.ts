/** Density and speed in measurement areas over a whole run. */
import type { WalkableCells } from '../../floorplans/index.js';
import { distanceToOutline, isInsidePolygon, type Point, type Polygon, polygonArea } from '../../model/index.js';
import type { Frame, RunRecord } from '../record/runRecord.js';
import { areaOnFloor } from './areaOnFloor.js';
import { levelOfServiceShares } from './levelOfServiceShares.js';
import type { AreaSample, AreaSeries, MeasurementArea } from './measurementArea.js';
import { isPresent, speedAround } from './presence.js';
import { voronoiSample } from './voronoiDensity.js';

/** Seconds between two samples. */
const SAMPLE_INTERVAL_S = 0.4;

/** Cells of the area's plane that it covers by more than a sliver. */
function floorsUnder(area: MeasurementArea, cells: WalkableCells): number[] {
  const floors: number[] = [];
  cells.cells.forEach((cell, index) => {
    if (cell.planeId === area.planeId && areaOnFloor(area.polygon, cell.polygon) > 1e-3) floors.push(index);
  });
  return floors;
}

/** Closer to the outline than this is on it, m: positions are whole centimetres, outlines often are. */
const ON_OUTLINE_M = 1e-9;

/** People within the outline; on it is outside, as for PedPy. */
function peopleInside(frame: Frame, floors: ReadonlySet<number>, polygon: Polygon): number[] {
  const inside: number[] = [];
  for (let i = 0; i < frame.xCm.length; i++) {
    if (!isPresent(frame, i) || !floors.has(frame.cell[i] as number)) continue;
    const at: Point = [(frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100];
    if (isInsidePolygon(at, polygon) && distanceToOutline(at, polygon) > ON_OUTLINE_M) inside.push(i);
  }
  return inside;
}

function meanSpeed(occupants: readonly number[], speedOf: (occupant: number) => number | null): number | null {
  let sum = 0;
  let count = 0;
  for (const occupant of occupants) {
    const speed = speedOf(occupant);
    if (speed === null) continue;
    sum += speed;
    count++;
  }
  return count > 0 ? sum / count : null;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The series of one area, a sample every 0.4 s. */
export function areaSeries(record: RunRecord, cells: WalkableCells, area: MeasurementArea): AreaSeries {
  const floors = floorsUnder(area, cells);
  const floorSet = new Set(floors);
  const series: AreaSample[] = [];
  let firstInside = -1;
  let lastInside = -1;
  let dueS = Number.NEGATIVE_INFINITY;
  record.frames.forEach((frame, index) => {
    // a hundredth of a second against rounding of frame times
    if (frame.timeS < dueS - 0.01) return;
    dueS = Math.max(dueS, frame.timeS) + SAMPLE_INTERVAL_S;
    const speedOf = (occupant: number) => speedAround(record.frames, index, occupant);
    const inside = peopleInside(frame, floorSet, area.polygon);
    if (inside.length > 0) {
      if (firstInside < 0) firstInside = series.length;
      lastInside = series.length;
    }
    if (area.method === 'classic') {
      series.push([frame.timeS, inside.length / polygonArea(area.polygon), meanSpeed(inside, speedOf)]);
    } else {
      const sample = voronoiSample(frame, cells, floors, area.polygon, speedOf, area);
      series.push([frame.timeS, sample.densityPerM2, inside.length > 0 ? sample.speedMPerS : null]);
    }
  });
  const occupied = firstInside < 0 ? [] : series.slice(firstInside, lastInside + 1);
  return {
    meanDensityPerM2: mean(occupied.map(([, density]) => density)),
    meanSpeedMPerS: mean(occupied.flatMap(([, , speed]) => (speed === null ? [] : [speed]))),
    levelsOfService: levelOfServiceShares(occupied),
    series,
  };
}
