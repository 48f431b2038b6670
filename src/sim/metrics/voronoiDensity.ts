/**
 * Density and speed in a measurement area by Voronoi cells.
 *
 * With V_i the Voronoi cell of person i cut to the floor they stand on, A the measurement area:
 * density = Σ |V_i ∩ A| / |V_i| / |A|, speed = Σ v_i |V_i ∩ A| / Σ |V_i ∩ A|, as PedPy's `compute_voronoi_density`
 * and `compute_mean_voronoi_speed` have it (Steffen & Seyfried 2010, Physica A 389). Cells are built among the people
 * of one piece of floor, so nobody's share reaches through a wall, and all shares of a person add up to one person.
 *
 * Uses d3-delaunay, whose last bits may differ between engines: figures are rounded and never hashed.
 */
import { Delaunay } from 'd3-delaunay';
import type { WalkableCells } from '../../floorplans/index.js';
import {
  type Bounds,
  boundsOf,
  type Point,
  type Polygon,
  polygonArea,
  type Ring,
  signedArea,
} from '../../model/index.js';
import type { Frame } from '../record/runRecord.js';
import { clippedArea, clipRing } from './clippedArea.js';
import { isPresent } from './presence.js';

/** One place on the floor and the people who stand on it; more than one only when positions coincide. */
interface Site {
  readonly at: Point;
  readonly occupants: number[];
}

export interface VoronoiSample {
  readonly densityPerM2: number;
  /** Null when the speed of nobody who reaches into the area is known. */
  readonly speedMPerS: number | null;
}

function sitesOf(frame: Frame, cell: number): Site[] {
  const sites = new Map<string, Site>();
  for (let i = 0; i < frame.xCm.length; i++) {
    if (frame.cell[i] !== cell || !isPresent(frame, i)) continue;
    const xCm = frame.xCm[i] as number;
    const yCm = frame.yCm[i] as number;
    const key = `${xCm},${yCm}`;
    const known = sites.get(key);
    if (known !== undefined) known.occupants.push(i);
    else sites.set(key, { at: [xCm / 100, yCm / 100], occupants: [i] });
  }
  return [...sites.values()];
}

/** The convex Voronoi cell of each site, counter-clockwise, within the bounds of the floor. */
function voronoiWindows(sites: readonly Site[], floor: Polygon): Ring[] {
  const bounds = boundsOf(floor.outer);
  if (bounds === null) return [];
  const points = sites.map((site) => [site.at[0], site.at[1]] as [number, number]);
  // a margin, so that a body whose centre is rounded onto the outline keeps its cell
  const voronoi = Delaunay.from(points).voronoi([bounds.minX - 1, bounds.minY - 1, bounds.maxX + 1, bounds.maxY + 1]);
  return sites.map((_, index) => {
    const ring = (voronoi.cellPolygon(index) ?? []).slice(0, -1) as unknown as Point[];
    return signedArea(ring) < 0 ? ring.reverse() : ring;
  });
}

/** Whether the bounding boxes meet; spares the exact cut for most people. */
function isNear(window: Ring, reach: Bounds | null): boolean {
  const own = boundsOf(window);
  if (own === null || reach === null) return false;
  return own.maxX > reach.minX && own.minX < reach.maxX && own.maxY > reach.minY && own.minY < reach.maxY;
}

/** Area of the measurement area inside a window that is already cut to one piece of floor, m². */
function sharedArea(area: Polygon, floor: Polygon, window: Ring, isWithinFloor: boolean): number {
  if (isWithinFloor || area.holes.length > 0) return clippedArea(area, window);
  // cut the floor to the area's part of the window; exact where the area is convex
  const part = clipRing(area.outer, window);
  return part.length < 3 ? 0 : clippedArea(floor, signedArea(part) < 0 ? [...part].reverse() : part);
}

/**
 * Density and speed of one moment.
 *
 * @param floors - indexes of the cells the area lies on
 * @param area - the measurement area; convex where it covers more than one cell
 * @param speedOf - each person's speed, m/s
 */
export function voronoiSample(
  frame: Frame,
  cells: WalkableCells,
  floors: readonly number[],
  area: Polygon,
  speedOf: (occupant: number) => number | null,
): VoronoiSample {
  const reach = boundsOf(area.outer);
  let people = 0;
  let speedTimesArea = 0;
  let areaWithSpeed = 0;
  for (const index of floors) {
    const floor = cells.cells[index]?.polygon;
    if (floor === undefined) continue;
    const sites = sitesOf(frame, index);
    const windows = voronoiWindows(sites, floor);
    sites.forEach((site, n) => {
      const window = windows[n] as Ring;
      if (!isNear(window, reach)) return;
      const shared = sharedArea(area, floor, window, floors.length === 1);
      if (!(shared > 0)) return;
      people += (site.occupants.length * shared) / Math.max(shared, clippedArea(floor, window));
      for (const occupant of site.occupants) {
        const speed = speedOf(occupant);
        if (speed === null) continue;
        speedTimesArea += (speed * shared) / site.occupants.length;
        areaWithSpeed += shared / site.occupants.length;
      }
    });
  }
  return {
    densityPerM2: people / polygonArea(area),
    speedMPerS: areaWithSpeed > 0 ? speedTimesArea / areaWithSpeed : null,
  };
}
