/** The floor people can walk on, on one level, as well-known text. */
import {
  type Bounds,
  boundsOf,
  distance,
  type Point,
  type Polygon,
  polygonArea,
  type Ring,
  type Segment,
} from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { buildWalkableCells } from '../../cells/buildWalkableCells.js';
import { intersectAll, offsetAll, polygonRings, subtractAll, uniteAll } from '../../cells/clipping.js';
import type { Cell, WalkableCells } from '../../cells/walkableCells.js';

/** Walls that are drawn as a line only stand this far to either side of it, m: less than anybody would squeeze through. */
const HALF_WALL_M = 0.01;

/** They go on so far past their ends, lest two rooms touch in the corner where walls meet, m. */
const PAST_CORNER_M = 0.002;

/** So deep to either side a doorway is cut again after the walls were set beside it, m. */
const HALF_DOORWAY_M = 0.005;

/** Nobody stands on a smaller piece of floor, m²: bodies of 0.2 m radius cover 0.13. */
const MIN_PART_M2 = 0.1;

/** The plan as one can walk through it: what is shut is wall. */
export function openCells(plan: CampusPlan): WalkableCells {
  const buildings = plan.buildings.map((building) => ({
    ...building,
    levels: building.levels.map((level) => ({
      ...level,
      openings: level.openings.filter(({ state }) => state !== 'closed'),
    })),
  }));
  return buildWalkableCells({ ...plan, buildings }).cells;
}

/** A line as a narrow area, `beyondM` longer at both ends. */
function thickened([a, b]: Segment, halfM: number, beyondM: number): Polygon[] {
  const lengthM = distance(a, b);
  if (!(lengthM > 0)) return [];
  const [ux, uy] = [(b[0] - a[0]) / lengthM, (b[1] - a[1]) / lengthM];
  const corner = ([x, y]: Point, along: number, aside: number): Point => [
    x + along * ux - aside * uy,
    y + along * uy + aside * ux,
  ];
  const outer: Ring = [
    corner(a, -beyondM, -halfM),
    corner(b, beyondM, -halfM),
    corner(b, beyondM, halfM),
    corner(a, -beyondM, halfM),
  ];
  return [{ outer, holes: [] }];
}

/** Walls without thickness between two rooms, which would be gone in a floor that is one polygon. */
function thinWalls(cells: readonly Cell[]): Polygon[] {
  const boxed = cells.map((cell) => ({
    walls: cell.walls.flatMap((wall) => thickened(wall, HALF_WALL_M, PAST_CORNER_M)),
    grown: offsetAll([cell.polygon], PAST_CORNER_M),
    box: boundsOf(cell.polygon.outer) as Bounds,
  }));
  return boxed.flatMap((own) => {
    const beside = boxed.filter((other) => other !== own && areNear(own.box, other.box));
    if (beside.length === 0) return [];
    return intersectAll(
      own.walls,
      beside.flatMap(({ grown }) => grown),
    );
  });
}

const areNear = (a: Bounds, b: Bounds) =>
  a.minX <= b.maxX + HALF_WALL_M &&
  b.minX <= a.maxX + HALF_WALL_M &&
  a.minY <= b.maxY + HALF_WALL_M &&
  b.minY <= a.maxY + HALF_WALL_M;

/** Rooms and the doorways between them as one floor, fixed obstacles taken out; flights of stairs are no part of it. */
export function walkableFloor({ cells, portals }: WalkableCells, levelId: string): Polygon[] {
  const isHere = (cell: Cell | undefined) => cell?.planeId === levelId;
  const own = cells.filter(isHere);
  const doorways = portals
    .filter(({ a, b }) => isHere(cells[a]) && isHere(cells[b]))
    .flatMap(({ segment }) => thickened(segment, HALF_DOORWAY_M, 0));
  const rooms = subtractAll(
    own.map(({ polygon }) => polygon),
    thinWalls(own),
  );
  const floor = uniteAll([...rooms, ...doorways]);
  const obstacles = own.flatMap((cell) => cell.obstacles);
  const open = obstacles.length === 0 ? floor : subtractAll(floor, obstacles);
  return open.filter((part) => polygonArea(part) >= MIN_PART_M2);
}

const pointText = ([x, y]: Point) => `${x} ${y}`;

/** Closed, as the standard asks: the first point stands at the end once more. */
const ringText = (ring: Ring) => `(${[...ring, ring[0] as Point].map(pointText).join(', ')})`;

const polygonText = (polygon: Polygon) => `(${polygonRings(polygon).map(ringText).join(', ')})`;

/** `POLYGON` where the floor hangs together, else `MULTIPOLYGON`, the largest part first. */
export function wktOf(floor: readonly Polygon[]): string {
  const texts = floor.map(polygonText);
  return texts.length === 1 ? `POLYGON ${texts[0]}\n` : `MULTIPOLYGON (${texts.join(', ')})\n`;
}
