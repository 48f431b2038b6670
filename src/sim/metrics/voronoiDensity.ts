/**
 * Density and speed in a measurement area by Voronoi cells, as PedPy 1 defines them.
 *
 * With V_i the Voronoi cell of person i cut to the floor they stand on (`voronoiPiece.ts`), A the measurement area:
 * density = Σ |V_i ∩ A| / |V_i| / |A| (`compute_voronoi_density`), speed = Σ v_i |V_i ∩ A| / |A|
 * (`compute_voronoi_speed`); both after Steffen & Seyfried 2010, Physica A 389. Cells reach to the walls unless a cut-off
 * is given. They are built among the people of one piece of floor, where PedPy builds them over the whole plane: nobody's
 * share reaches through a wall or a door, and a piece with nobody on it does not count in the |A| of the speed.
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
import { areaOnFloor } from './areaOnFloor.js';
import { clippedArea, clipRing } from './clippedArea.js';
import { isPresent } from './presence.js';
import { type VoronoiPiece, voronoiPiece } from './voronoiPiece.js';

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

/** Corners of a circle with three straight lines to the quarter: PedPy's default cut-off. */
const HALF_ROOT_3 = Math.sqrt(3) / 2;
const CUT_OFF_QUARTER: readonly Point[] = [
  [1, 0],
  [HALF_ROOT_3, 0.5],
  [0.5, HALF_ROOT_3],
];

function cutOff(window: Ring, [x, y]: Point, radiusM: number): Ring {
  const quarter = (turn: (p: Point) => Point) => CUT_OFF_QUARTER.map(turn);
  const circle: Ring = [
    ...quarter(([c, s]) => [x + radiusM * c, y + radiusM * s]),
    ...quarter(([c, s]) => [x - radiusM * s, y + radiusM * c]),
    ...quarter(([c, s]) => [x - radiusM * c, y - radiusM * s]),
    ...quarter(([c, s]) => [x + radiusM * s, y - radiusM * c]),
  ];
  return clipRing(circle, window);
}

/** A person's share of the floor, and how much of it lies in the measurement area, m². */
interface Share {
  readonly ownM2: number;
  readonly sharedM2: number;
}

const NOTHING: Share = { ownM2: 0, sharedM2: 0 };

function shareOf(area: Polygon, piece: VoronoiPiece): Share {
  const { floor, cutFrom, window } = piece;
  const sharedM2 = polygonShare(area, piece);
  const ownM2 = cutFrom === null ? clippedArea(floor, window) : polygonShare(cutFrom, piece);
  return { sharedM2, ownM2: Math.max(sharedM2, ownM2) };
}

/** Area of a polygon inside a piece of floor, m². */
function polygonShare({ outer, holes }: Polygon, { floor, window }: VoronoiPiece): number {
  const inHoles = holes.reduce((sum, hole) => sum + ringShare(hole, floor, window), 0);
  return Math.max(0, ringShare(outer, floor, window) - inHoles);
}

/** Floor inside a ring and a convex window, m². */
function ringShare(ring: Ring, floor: Polygon, window: Ring): number {
  const inWindow = (convex: Ring) => {
    const part = clipRing(counterClockwise(convex), window);
    return part.length < 3 ? 0 : clippedArea(floor, part);
  };
  if (isConvex(ring)) return inWindow(ring);
  // a fan of triangles from the first corner, which with their signs cover the ring exactly
  const [apex, ...rest] = ring;
  let shared = 0;
  for (let i = 0; i + 1 < rest.length; i++) {
    const triangle: Ring = [apex as Point, rest[i] as Point, rest[i + 1] as Point];
    shared += signedArea(triangle) < 0 ? -inWindow(triangle) : inWindow(triangle);
  }
  return Math.abs(shared);
}

function counterClockwise(ring: Ring): Ring {
  return signedArea(ring) < 0 ? [...ring].reverse() : ring;
}

function isConvex(ring: Ring): boolean {
  const sense = signedArea(ring) < 0 ? -1 : 1;
  return ring.every(([bx, by], i) => {
    const [ax, ay] = ring[(i + ring.length - 1) % ring.length] as Point;
    const [cx, cy] = ring[(i + 1) % ring.length] as Point;
    return sense * ((bx - ax) * (cy - by) - (by - ay) * (cx - bx)) >= -1e-9;
  });
}

export interface VoronoiOptions {
  /** No share reaches further than this from its person, m (a circle of 12 corners); to the walls where absent. */
  readonly cutOffM?: number;
}

/**
 * Density and speed of one moment.
 *
 * @param floors - indexes of the cells the area lies on
 * @param area - the measurement area
 * @param speedOf - each person's speed, m/s; those without one are left out of the mean
 */
export function voronoiSample(
  frame: Frame,
  cells: WalkableCells,
  floors: readonly number[],
  area: Polygon,
  speedOf: (occupant: number) => number | null,
  { cutOffM }: VoronoiOptions = {},
): VoronoiSample {
  const reach = boundsOf(area.outer);
  let people = 0;
  let speedTimesArea = 0;
  /** Part of the area without anyone whose speed could be told. */
  let emptyM2 = 0;
  let hasSpeed = false;
  for (const index of floors) {
    const cell = cells.cells[index];
    if (cell === undefined) continue;
    const sites = sitesOf(frame, index);
    if (sites.length === 0 && floors.length > 1) emptyM2 += areaOnFloor(area, cell.polygon);
    const windows = voronoiWindows(sites, cell.polygon);
    sites.forEach((site, n) => {
      const whole = windows[n] as Ring;
      const window = cutOffM === undefined ? whole : cutOff(whole, site.at, cutOffM);
      if (!isNear(window, reach)) return;
      const piece = voronoiPiece(cell, site.at, window);
      const { sharedM2, ownM2 } = piece === null ? NOTHING : shareOf(area, piece);
      if (!(sharedM2 > 0)) return;
      people += (site.occupants.length * sharedM2) / ownM2;
      const each = sharedM2 / site.occupants.length;
      for (const occupant of site.occupants) {
        const speed = speedOf(occupant);
        if (speed === null) emptyM2 += each;
        else speedTimesArea += speed * each;
        hasSpeed ||= speed !== null;
      }
    });
  }
  const areaM2 = polygonArea(area);
  return {
    densityPerM2: people / areaM2,
    speedMPerS: hasSpeed ? speedTimesArea / (areaM2 - emptyM2) : null,
  };
}
