/** Density and speed in measurement areas over a whole run. */
import type { WalkableCells } from '../../floorplans/index.js';
import { isInsidePolygon, type Polygon, polygonArea } from '../../model/index.js';
import type { Frame, RunRecord } from '../record/runRecord.js';
import { clippedArea } from './clippedArea.js';
import type { AreaSample, AreaSeries, MeasurementArea } from './measurementArea.js';
import { isPresent, speedBetween } from './presence.js';
import { voronoiSample } from './voronoiDensity.js';

/** Seconds between two samples. */
const SAMPLE_INTERVAL_S = 0.4;

/** A speed is taken over two frames before and two after, 0.8 s. */
const SPEED_REACH_FRAMES = 2;

/** Triangles of a fan around the first corner; with their signs they cover the polygon exactly. */
function overlapArea(a: Polygon, b: Polygon): number {
  let area = 0;
  const [apex, ...rest] = b.outer;
  if (apex === undefined) return 0;
  for (let i = 0; i + 1 < rest.length; i++) {
    const p = rest[i] as typeof apex;
    const q = rest[i + 1] as typeof apex;
    const turn = (p[0] - apex[0]) * (q[1] - apex[1]) - (p[1] - apex[1]) * (q[0] - apex[0]);
    area += turn >= 0 ? clippedArea(a, [apex, p, q]) : -clippedArea(a, [apex, q, p]);
  }
  return Math.abs(area);
}

/** Cells of the area's plane that it covers by more than a sliver. */
function floorsUnder(area: MeasurementArea, cells: WalkableCells): number[] {
  const floors: number[] = [];
  cells.cells.forEach((cell, index) => {
    if (cell.planeId === area.planeId && overlapArea(cell.polygon, area.polygon) > 1e-3) floors.push(index);
  });
  return floors;
}

function peopleInside(frame: Frame, floors: ReadonlySet<number>, polygon: Polygon): number[] {
  const inside: number[] = [];
  for (let i = 0; i < frame.xCm.length; i++) {
    if (!isPresent(frame, i) || !floors.has(frame.cell[i] as number)) continue;
    if (isInsidePolygon([(frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100], polygon)) inside.push(i);
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
    const before = record.frames[Math.max(0, index - SPEED_REACH_FRAMES)] as Frame;
    const after = record.frames[Math.min(record.frames.length - 1, index + SPEED_REACH_FRAMES)] as Frame;
    const speedOf = (occupant: number) =>
      speedBetween(before, after, occupant) ??
      speedBetween(before, frame, occupant) ??
      speedBetween(frame, after, occupant);
    const inside = peopleInside(frame, floorSet, area.polygon);
    if (inside.length > 0) {
      if (firstInside < 0) firstInside = series.length;
      lastInside = series.length;
    }
    if (area.method === 'classic') {
      series.push([frame.timeS, inside.length / polygonArea(area.polygon), meanSpeed(inside, speedOf)]);
    } else {
      const sample = voronoiSample(frame, cells, floors, area.polygon, speedOf);
      series.push([frame.timeS, sample.densityPerM2, inside.length > 0 ? sample.speedMPerS : null]);
    }
  });
  const occupied = firstInside < 0 ? [] : series.slice(firstInside, lastInside + 1);
  return {
    meanDensityPerM2: mean(occupied.map(([, density]) => density)),
    meanSpeedMPerS: mean(occupied.flatMap(([, , speed]) => (speed === null ? [] : [speed]))),
    series,
  };
}
