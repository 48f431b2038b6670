/**
 * A cell laid out on a square grid: which nodes are floor, and how slowly people pass them.
 *
 * The base slowness is 1 on open floor and rises to 3 against a wall, over a band of 0.1 m. A wider band makes
 * doors of 0.8 to 1.1 m single-file (movement model, section 3.2). On rough ground it is what a metre counts for there.
 */
import type { Cell } from '../../floorplans/index.js';
import { type Bounds, boundsOf, nearestOnSegment, type Point, polygonArea, type Segment } from '../../model/index.js';

const WALL_BAND_M = 0.1;
const WALL_SLOWNESS = 2;

/** Grid spacing by floor area: small rooms and stairs need doors resolved, a sports field does not. */
const SPACINGS: readonly (readonly [upToM2: number, spacingM: number])[] = [
  [200, 0.1],
  [700, 0.15],
  [60_000, 0.25],
];
const WIDEST_SPACING_M = 0.5;
/** A thin wall or a narrow gap gets a finer grid, down to this, m, as long as the cell has no more nodes than that. */
const FINEST_SPACING_M = 0.1;
const MOST_FINE_NODES = 400_000;
/** Outlines with more edges are not searched for thin places. */
const MOST_EDGES = 2_000;

/** How far around a line the fine grid reaches, m: a queue of a hundred people and more. */
const NEAR_LINE_M = 4;

/** Bits of {@link CellRaster.shut}: the neighbours of a node that a wall stands before. */
export const SHUT = { left: 1, right: 2, down: 4, up: 8 } as const;

export interface CellRaster {
  readonly originX: number;
  readonly originY: number;
  readonly spacingM: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 where the node is floor. Row by row from the lowest y. */
  readonly isFloor: Uint8Array;
  /** Base slowness of each node, 1 to 3; more on rough ground. */
  readonly slowness: Float32Array;
  /** Bits of {@link SHUT} for each node: a wall thinner than the grid passes between two floor nodes. */
  readonly shut: Uint8Array;
  /** 1 where the node is rough ground; null in a cell without any. */
  readonly isRough: Uint8Array | null;
}

/** Least distance between two walls that do not touch, m; Infinity where there are none, or far too many to look. */
function thinnestPlace(walls: readonly Segment[], below: number): number {
  if (walls.length > MOST_EDGES) return Number.POSITIVE_INFINITY;
  let thinnest = Number.POSITIVE_INFINITY;
  const boxes = walls.map((wall) => boundsOf(wall) as Bounds);
  for (let i = 0; i < walls.length; i++) {
    const one = boxes[i] as Bounds;
    for (let j = i + 1; j < walls.length; j++) {
      const other = boxes[j] as Bounds;
      if (other.minX - one.maxX > below || one.minX - other.maxX > below) continue;
      if (other.minY - one.maxY > below || one.minY - other.maxY > below) continue;
      const [a, b] = [walls[i] as Segment, walls[j] as Segment];
      const gaps = [
        nearestOnSegment(a[0], b).distanceM,
        nearestOnSegment(a[1], b).distanceM,
        nearestOnSegment(b[0], a).distanceM,
        nearestOnSegment(b[1], a).distanceM,
      ];
      const gap = Math.min(...gaps);
      // walls that meet at a corner enclose nothing
      if (gap > 0.01 && gap < thinnest) thinnest = gap;
    }
  }
  return thinnest;
}

function spacingFor(cell: Cell): number {
  const area = polygonArea(cell.polygon);
  let spacing = WIDEST_SPACING_M;
  for (const [upTo, each] of SPACINGS) {
    if (area <= upTo) {
      spacing = each;
      break;
    }
  }
  if (spacing <= FINEST_SPACING_M) return spacing;
  const thinnest = thinnestPlace(cell.walls, 2 * spacing);
  if (thinnest >= 2 * spacing) return spacing;
  const finest = Math.max(FINEST_SPACING_M, Math.sqrt(area / MOST_FINE_NODES));
  return Math.min(spacing, Math.max(finest, thinnest / 2));
}

/** Flips every node of a row that lies inside the rings, by the even-odd rule. */
function fillRow(rings: readonly (readonly Point[])[], y: number, mark: (fromX: number, toX: number) => void): void {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[j] as Point;
      const b = ring[i] as Point;
      if (a[1] > y !== b[1] > y) crossings.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  crossings.sort((one, other) => one - other);
  for (let k = 0; k + 1 < crossings.length; k += 2) mark(crossings[k] as number, crossings[k + 1] as number);
}

function slowNearWalls(raster: CellRaster, walls: readonly Segment[]): void {
  const { originX, originY, spacingM, columns, rows, slowness } = raster;
  for (const wall of walls) {
    const [a, b] = wall;
    const fromColumn = Math.max(0, Math.floor((Math.min(a[0], b[0]) - WALL_BAND_M - originX) / spacingM));
    const toColumn = Math.min(columns - 1, Math.ceil((Math.max(a[0], b[0]) + WALL_BAND_M - originX) / spacingM));
    const fromRow = Math.max(0, Math.floor((Math.min(a[1], b[1]) - WALL_BAND_M - originY) / spacingM));
    const toRow = Math.min(rows - 1, Math.ceil((Math.max(a[1], b[1]) + WALL_BAND_M - originY) / spacingM));
    for (let row = fromRow; row <= toRow; row++) {
      for (let column = fromColumn; column <= toColumn; column++) {
        const at: Point = [originX + column * spacingM, originY + row * spacingM];
        const gap = nearestOnSegment(at, wall).distanceM;
        if (gap >= WALL_BAND_M) continue;
        const value = 1 + WALL_SLOWNESS * (1 - gap / WALL_BAND_M);
        const node = row * columns + column;
        if (value > (slowness[node] as number)) slowness[node] = value;
      }
    }
  }
}

function slowOnRoughGround(raster: CellRaster, { roughGround = [] }: Cell): void {
  const { originX, originY, spacingM, columns, rows, slowness, isRough } = raster;
  for (const { polygon, costPerM } of roughGround) {
    for (let row = 0; row < rows; row++) {
      fillRow([polygon.outer, ...polygon.holes], originY + row * spacingM, (fromX, toX) => {
        const first = Math.max(0, Math.ceil((fromX - originX) / spacingM));
        const last = Math.min(columns - 1, Math.floor((toX - originX) / spacingM));
        for (let node = row * columns + first; node <= row * columns + last; node++) {
          if (costPerM > (slowness[node] as number)) slowness[node] = costPerM;
          if (isRough && costPerM > 1) isRough[node] = 1;
        }
      });
    }
  }
}

/** Notes which links between neighbouring floor nodes a wall crosses. */
function shutLinks(raster: CellRaster, walls: readonly Segment[]): void {
  const { originX, originY, spacingM, columns, rows, isFloor, shut } = raster;
  const close = (node: number, other: number, bit: number, otherBit: number) => {
    if (isFloor[node] !== 1 || isFloor[other] !== 1) return;
    shut[node] = (shut[node] as number) | bit;
    shut[other] = (shut[other] as number) | otherBit;
  };
  for (const [a, b] of walls) {
    const [ax, ay] = [(a[0] - originX) / spacingM, (a[1] - originY) / spacingM];
    const [bx, by] = [(b[0] - originX) / spacingM, (b[1] - originY) / spacingM];
    const fromRow = Math.max(0, Math.ceil(Math.min(ay, by)));
    const toRow = Math.min(rows - 1, Math.floor(Math.max(ay, by)));
    for (let row = fromRow; ay !== by && row <= toRow; row++) {
      const column = Math.floor(ax + ((row - ay) / (by - ay)) * (bx - ax));
      if (column < 0 || column >= columns - 1) continue;
      close(row * columns + column, row * columns + column + 1, SHUT.right, SHUT.left);
    }
    const fromColumn = Math.max(0, Math.ceil(Math.min(ax, bx)));
    const toColumn = Math.min(columns - 1, Math.floor(Math.max(ax, bx)));
    for (let column = fromColumn; ax !== bx && column <= toColumn; column++) {
      const row = Math.floor(ay + ((column - ax) / (bx - ax)) * (by - ay));
      if (row < 0 || row >= rows - 1) continue;
      close(row * columns + column, (row + 1) * columns + column, SHUT.up, SHUT.down);
    }
  }
}

/** Lays the part of a cell within bounds out on a grid, with two nodes of margin on every side. */
function rasterise(cell: Cell, bounds: Bounds, spacingM: number): CellRaster {
  // half a spacing off the corner: an outline on a round coordinate then never runs through nodes
  const originX = bounds.minX - 1.5 * spacingM;
  const originY = bounds.minY - 1.5 * spacingM;
  const columns = Math.ceil((bounds.maxX - originX) / spacingM) + 3;
  const rows = Math.ceil((bounds.maxY - originY) / spacingM) + 3;
  const isFloor = new Uint8Array(columns * rows);
  const slowness = new Float32Array(columns * rows).fill(1);
  const shut = new Uint8Array(columns * rows);
  const isRough = cell.roughGround ? new Uint8Array(columns * rows) : null;
  const raster: CellRaster = { originX, originY, spacingM, columns, rows, isFloor, slowness, shut, isRough };
  const rings = [cell.polygon.outer, ...cell.polygon.holes];
  for (let row = 0; row < rows; row++) {
    const y = originY + row * spacingM;
    const markAs = (value: number) => (fromX: number, toX: number) => {
      const first = Math.max(0, Math.ceil((fromX - originX) / spacingM));
      const last = Math.min(columns - 1, Math.floor((toX - originX) / spacingM));
      for (let column = first; column <= last; column++) isFloor[row * columns + column] = value;
    };
    fillRow(rings, y, markAs(1));
    for (const obstacle of cell.obstacles) fillRow([obstacle.outer, ...obstacle.holes], y, markAs(0));
  }
  slowNearWalls(raster, cell.walls);
  slowOnRoughGround(raster, cell);
  shutLinks(raster, cell.walls);
  return raster;
}

/** A whole cell on its grid. */
export function rasteriseCell(cell: Cell): CellRaster {
  const bounds = boundsOf(cell.polygon.outer) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  return rasterise(cell, bounds, spacingFor(cell));
}

/**
 * The surroundings of a line on a grid of 0.1 m, for a cell whose own grid is coarser; null where it is not.
 *
 * Who goes first at a door is decided by decimetres of the way left. On a grid of 0.25 m a door of 2 m passes a third
 * fewer people than on this one.
 */
export function rasteriseNear(cell: Cell, whole: CellRaster, line: Segment): CellRaster | null {
  const own = boundsOf(cell.polygon.outer);
  const target = boundsOf(line);
  if (!own || !target || whole.spacingM <= FINEST_SPACING_M) return null;
  const bounds = {
    minX: Math.max(own.minX, target.minX - NEAR_LINE_M),
    minY: Math.max(own.minY, target.minY - NEAR_LINE_M),
    maxX: Math.min(own.maxX, target.maxX + NEAR_LINE_M),
    maxY: Math.min(own.maxY, target.maxY + NEAR_LINE_M),
  };
  return rasterise(cell, bounds, FINEST_SPACING_M);
}
