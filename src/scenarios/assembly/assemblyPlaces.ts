/**
 * Where everyone stands at the assembly point.
 *
 * A class lines up in its own slot; people without one take the nearest free part of the area. The first to leave
 * a room get the far end of the slot, so that nobody walks through a line that already stands.
 */
import type { AssemblyPoint, Cell } from '../../floorplans/index.js';
import {
  boundsOf,
  distance,
  isInsidePolygon,
  type Point,
  type Polygon,
  polygonEdges,
  ringCentroid,
} from '../../model/index.js';
import { isNearAnyWall } from '../population/clearance.js';

/** Spacing of a class in its slot, m: as wide as it fits between these. */
const WIDEST_M = 1;
const CLOSEST_M = 0.45;
/** Spacing of people without a slot, m; halved once where they do not fit. */
const LOOSE_M = 0.8;
/** Kept free along the edge of a slot or area, m. */
const EDGE_M = 0.2;
/** Kept free around a slot, m. */
const AROUND_SLOT_M = 0.4;

export interface AssemblyGround {
  readonly point: AssemblyPoint;
  /** The outdoor cell the point lies on. */
  readonly cell: Cell;
}

/**
 * As many places in a slot as asked for, in the order they are to be taken; fewer where the slot is too small.
 *
 * @param comingFrom - where the class starts, campus m
 */
export function slotPlaces(slot: Polygon, count: number, comingFrom: Point, ground: Cell): Point[] {
  let places: Point[] = [];
  for (let spacing = WIDEST_M; spacing >= CLOSEST_M; spacing -= 0.05) {
    const grid = gridPlaces(slot, spacing);
    if (grid.length < count && spacing - 0.05 >= CLOSEST_M) continue;
    places = grid.filter((at) => isOnGround(at, ground));
    if (places.length >= count) break;
  }
  const middle = ringCentroid(slot.outer);
  const dx = middle[0] - comingFrom[0];
  const dy = middle[1] - comingFrom[1];
  const far = ([x, y]: Point) => x * dx + y * dy;
  return byRank(places, (at) => -far(at)).slice(0, count);
}

/** The places of an assembly point outside all slots. */
export function loosePlaces({ point, cell }: AssemblyGround, atLeast: number): Point[] {
  if (atLeast === 0) return [];
  let places: Point[] = [];
  const slots = point.slots.map(({ polygon }) => ({ polygon, edges: polygonEdges(polygon) }));
  const isFree = (at: Point) =>
    !slots.some(({ polygon, edges }) => isNearAnyWall(at, edges, AROUND_SLOT_M) || isInsidePolygon(at, polygon));
  for (const spacing of [LOOSE_M, LOOSE_M / 2]) {
    places = gridPlaces(point.polygon, spacing).filter((at) => isFree(at) && isOnGround(at, cell));
    if (places.length >= atLeast) break;
  }
  return places;
}

/** Takes the places nearest to where a group comes from out of the list. */
export function takeNearest(places: Point[], count: number, comingFrom: Point): Point[] {
  const nearest = byRank(places, (at) => distance(at, comingFrom)).slice(0, count);
  const taken = new Set(nearest);
  const left = places.filter((at) => !taken.has(at));
  places.splice(0, places.length, ...left);
  return nearest;
}

function byRank(places: readonly Point[], rank: (at: Point) => number): Point[] {
  const ranked = places.map((at, i) => ({ at, i, rank: rank(at) }));
  ranked.sort((a, b) => a.rank - b.rank || a.i - b.i);
  return ranked.map((each) => each.at);
}

function isOnGround(at: Point, { polygon, obstacles, walls }: Cell): boolean {
  if (!isInsidePolygon(at, polygon) || obstacles.some((each) => isInsidePolygon(at, each))) return false;
  return !isNearAnyWall(at, walls, EDGE_M);
}

/** A square grid inside a polygon, its rows along the longest edge. */
function gridPlaces(polygon: Polygon, spacing: number): Point[] {
  const [ux, uy] = longestDirection(polygon);
  const along = ([x, y]: Point): Point => [x * ux + y * uy, y * ux - x * uy];
  const box = boundsOf(polygon.outer.map(along));
  if (!box) return [];
  const places: Point[] = [];
  const columns = Math.floor((box.maxX - box.minX - 2 * EDGE_M) / spacing);
  const rows = Math.floor((box.maxY - box.minY - 2 * EDGE_M) / spacing);
  const startX = (box.minX + box.maxX - columns * spacing) / 2;
  const startY = (box.minY + box.maxY - rows * spacing) / 2;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const a = startX + column * spacing;
      const b = startY + row * spacing;
      const at: Point = [a * ux - b * uy, a * uy + b * ux];
      if (isInsidePolygon(at, polygon)) places.push(at);
    }
  }
  return places;
}

function longestDirection({ outer }: Polygon): Point {
  let best: Point = [1, 0];
  let longest = 0;
  for (let i = 0; i < outer.length; i++) {
    const a = outer[i] as Point;
    const b = outer[(i + 1) % outer.length] as Point;
    const lengthM = distance(a, b);
    if (lengthM > longest + 1e-9) {
      longest = lengthM;
      best = [(b[0] - a[0]) / lengthM, (b[1] - a[1]) / lengthM];
    }
  }
  return best;
}
