/**
 * Placing people: inside their area, clear of walls, nobody overlapping, the same for the same seed.
 *
 * Random places first; where these do not fit, and for `lattice`, a hexagonal grid as wide as the number allows,
 * each place moved at random by at most half the free gap. Draws depend on the owner's id, so people elsewhere
 * do not change them. Convention of the verification cases: above 3 people per m² always the grid.
 */
import type { Cell } from '../../floorplans/index.js';
import {
  type Bounds,
  boundsOf,
  isInsidePolygon,
  isInsideRing,
  type Point,
  type Ring,
  randomStream,
  type Segment,
} from '../../model/index.js';
import { isNearAnyWall } from './clearance.js';
import { type Crowd, createCrowd } from './crowd.js';

const TRIES = 100;
const RANDOM_UP_TO_PER_M2 = 3;
/** Bodies are set this much further apart than touching, m. */
const AIR_M = 0.002;
/** Height of a row of the hexagonal grid as a share of its spacing: half the root of 3. */
const ROW_SHARE = 0.8660254037844386;
/** Points per side to estimate how much of an area can be stood on. */
const ESTIMATE_SIDE = 32;
/** Points per side before an area is said to have no place at all. */
const CLOSER_SIDE = 160;

export interface Standing {
  readonly cell: number;
  readonly at: Point;
}

export interface PlacementRequest {
  /** Cells people may stand in, with their indexes. */
  readonly floor: readonly { readonly index: number; readonly cell: Cell }[];
  /** Limits of the centres; the whole floor when absent. */
  readonly within?: Ring;
  readonly count: number;
  readonly radiusM: number;
  readonly style: 'random' | 'lattice';
  /** They come one after the other, so their places may be the same. */
  readonly takesTurns?: boolean;
  /** Portals to keep clear of as if they were walls. */
  readonly doorways?: readonly Segment[];
  /** How much of the floor can be stood on, m², where it is known; else it is found out. */
  readonly usableM2?: number;
  readonly seed: number;
  /** Id of each person, or of the group with a number. */
  readonly ownerId: (index: number) => string;
}

/** A place for each of them, added to the crowd; null when they do not all fit (then nobody is added). */
export function placePeople(request: PlacementRequest, crowd: Crowd): Standing[] | null {
  const { count, radiusM, style, takesTurns } = request;
  if (count === 0) return [];
  const box = searchBox(request);
  if (!box) return null;
  if (takesTurns) return placeAtRandom(request, box, crowd);
  const { usableM2 = estimateUsableM2(request, box, ESTIMATE_SIDE) } = request;
  // the estimate is coarse, so leave it some room
  if (count > mostPeopleOn(1.3 * usableM2, radiusM) + 12) return null;
  const places =
    (style === 'random' && count <= RANDOM_UP_TO_PER_M2 * usableM2 ? placeAtRandom(request, box, crowd) : null) ??
    placeOnLattice(request, box, usableM2, crowd);
  if (places) for (const { cell, at } of places) crowd.add(cell, at, radiusM);
  return places;
}

/** No more than this many bodies fit on an area, however they stand: no packing is denser than the hexagonal one. */
export function mostPeopleOn(areaM2: number, radiusM: number): number {
  return areaM2 / (2 * ROW_SHARE * 2 * radiusM * radiusM);
}

/** How much of the area people can stand on, m². */
export function usableAreaM2(area: Area): number {
  const box = searchBox(area);
  return box ? estimateUsableM2(area, box, ESTIMATE_SIDE) : 0;
}

/** Whether anyone can stand on the area; looks closer than the estimate before it says no. */
export function canStandOn(area: Area): boolean {
  const box = searchBox(area);
  if (!box) return false;
  return estimateUsableM2(area, box, ESTIMATE_SIDE) > 0 || estimateUsableM2(area, box, CLOSER_SIDE) > 0;
}

type Area = Omit<PlacementRequest, 'count' | 'style' | 'seed' | 'ownerId'>;

function searchBox({ floor, within }: Area): Bounds | null {
  const floorBox = boundsOf(floor.flatMap(({ cell }) => [...cell.polygon.outer]));
  const ownBox = within ? boundsOf(within) : floorBox;
  if (!floorBox || !ownBox) return null;
  const box = {
    minX: Math.max(floorBox.minX, ownBox.minX),
    minY: Math.max(floorBox.minY, ownBox.minY),
    maxX: Math.min(floorBox.maxX, ownBox.maxX),
    maxY: Math.min(floorBox.maxY, ownBox.maxY),
  };
  return box.minX <= box.maxX && box.minY <= box.maxY ? box : null;
}

/** Index of the cell in which a body may stand at the point; -1 where it may not. */
function cellToStandIn({ floor, within, radiusM, doorways = [] }: Area, at: Point): number {
  if (within && !isInsideRing(at, within)) return -1;
  for (const { index, cell } of floor) {
    if (!isInsidePolygon(at, cell.polygon) || cell.obstacles.some((each) => isInsidePolygon(at, each))) continue;
    if (isNearAnyWall(at, cell.walls, radiusM) || isNearAnyWall(at, doorways, radiusM)) return -1;
    return index;
  }
  return -1;
}

function estimateUsableM2(area: Area, box: Bounds, side: number): number {
  let usable = 0;
  for (let i = 0; i < side; i++) {
    for (let j = 0; j < side; j++) {
      const x = box.minX + ((i + 0.5) / side) * (box.maxX - box.minX);
      const y = box.minY + ((j + 0.5) / side) * (box.maxY - box.minY);
      if (cellToStandIn(area, [x, y]) >= 0) usable++;
    }
  }
  return ((box.maxX - box.minX) * (box.maxY - box.minY) * usable) / (side * side);
}

function placeAtRandom(request: PlacementRequest, box: Bounds, crowd: Crowd): Standing[] | null {
  const { count, radiusM, seed, ownerId, takesTurns } = request;
  const own = createCrowd();
  const places: Standing[] = [];
  for (let i = 0; i < count; i++) {
    const stream = randomStream(seed, 'placement', ownerId(i));
    let found: Standing | null = null;
    for (let attempt = 0; attempt < TRIES && found === null; attempt++) {
      const x = box.minX + stream.next() * (box.maxX - box.minX);
      const y = box.minY + stream.next() * (box.maxY - box.minY);
      const cell = cellToStandIn(request, [x, y]);
      if (cell < 0) continue;
      const isFree = own.isFree(cell, [x, y], radiusM) && crowd.isFree(cell, [x, y], radiusM);
      if (!takesTurns && !isFree) continue;
      found = { cell, at: [x, y] };
    }
    if (!found) return null;
    own.add(found.cell, found.at, radiusM);
    places.push(found);
  }
  return places;
}

function placeOnLattice(request: PlacementRequest, box: Bounds, usableM2: number, crowd: Crowd): Standing[] | null {
  const { count, radiusM, seed, ownerId } = request;
  const closest = 2 * radiusM + AIR_M;
  let spacing = Math.max(closest, 1.15 * Math.sqrt(usableM2 / (ROW_SHARE * count)));
  let found = eachLatticeSite(request, box, spacing, crowd, noSite);
  while (found < count && spacing > closest) {
    spacing = Math.max(closest, spacing * 0.96);
    found = eachLatticeSite(request, box, spacing, crowd, noSite);
  }
  if (found < count) return null;
  const sites: Standing[] = [];
  eachLatticeSite(request, box, spacing, crowd, (cell, x, y) => sites.push({ cell, at: [x, y] }));
  dropSurplus(sites, count, seed, ownerId(0));
  const reach = (spacing - closest) / 2;
  return sites.map((site, i) => {
    const stream = randomStream(seed, 'jitter', ownerId(i));
    const dx = 2 * stream.next() - 1;
    const dy = 2 * stream.next() - 1;
    const scale = reach / Math.max(1, Math.sqrt(dx * dx + dy * dy));
    const at: Point = [site.at[0] + dx * scale, site.at[1] + dy * scale];
    const isClear = cellToStandIn(request, at) === site.cell && crowd.isFree(site.cell, at, radiusM);
    return isClear ? { cell: site.cell, at } : site;
  });
}

const noSite = () => {};

/**
 * Goes over the places of the grid on which a body may stand, row by row.
 *
 * @returns how many there are
 */
function eachLatticeSite(
  request: PlacementRequest,
  box: Bounds,
  spacing: number,
  crowd: Crowd,
  take: (cell: number, x: number, y: number) => void,
): number {
  let found = 0;
  const rows = Math.floor((box.maxY - box.minY) / (spacing * ROW_SHARE));
  const columns = Math.floor((box.maxX - box.minX) / spacing);
  // the grid stands in the middle of the box, so that no side has more air than the other
  const startX = box.minX + (box.maxX - box.minX - columns * spacing) / 2;
  const startY = box.minY + (box.maxY - box.minY - rows * spacing * ROW_SHARE) / 2;
  // one point for all tries: a large hall has tens of thousands of them for every spacing
  const at: [number, number] = [0, 0];
  for (let row = 0; row <= rows; row++) {
    const shift = row % 2 === 0 ? 0 : spacing / 2;
    for (let column = 0; column <= columns; column++) {
      at[0] = startX + shift + column * spacing;
      at[1] = startY + row * spacing * ROW_SHARE;
      const cell = cellToStandIn(request, at);
      if (cell < 0 || !crowd.isFree(cell, at, request.radiusM)) continue;
      found++;
      take(cell, at[0], at[1]);
    }
  }
  return found;
}

/** Takes surplus sites out at random and keeps the others in their order. */
function dropSurplus(sites: Standing[], count: number, seed: number, ownerId: string): void {
  const stream = randomStream(seed, 'surplus', ownerId);
  while (sites.length > count) sites.splice(Math.floor(stream.next() * sites.length), 1);
}
