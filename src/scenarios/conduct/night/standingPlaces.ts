/** Where a warden stands at a door: beside it on the corridor, or inside the room. */
import type { Cell, WalkableCells } from '../../../floorplans/index.js';
import { isInsidePolygon, type Point } from '../../../model/index.js';
import { isNearAnyWall } from '../../population/clearance.js';

/** Away from the line of the door, m; and to the side of its clear width, out of the way of those who come out. */
const BEFORE_DOOR_M = 0.55;
const BESIDE_DOOR_M = 0.4;
/** Inside the room: out of the doorway, with a view of the beds. */
const INSIDE_M = 0.9;
/** Where nothing else is free, m. */
const RIGHT_BEFORE_M = 0.35;
/** Kept from walls and furniture, m. */
const FROM_WALLS_M = 0.25;

/** A place to be sent to. */
export interface Standing {
  /** Index of the cell. */
  readonly cell: number;
  readonly place: Point;
}

/** Beside the door on the side of a cell; right before it where there is no room. */
export function besideDoor(cells: WalkableCells, portal: number, cell: number): Standing {
  return { cell, place: firstFree(cells, portal, cell, [BESIDE_DOOR_M, -BESIDE_DOOR_M, 0], BEFORE_DOOR_M) };
}

/** In the room behind the door. */
export function insideDoor(cells: WalkableCells, portal: number, cell: number): Standing {
  return { cell, place: firstFree(cells, portal, cell, [0, BESIDE_DOOR_M, -BESIDE_DOOR_M], INSIDE_M) };
}

/**
 * The first free place in a cell before one of its doors.
 *
 * @param sidesM - beyond the half width of the door to either side; 0 is straight before it
 */
function firstFree(
  { cells, portals }: WalkableCells,
  portal: number,
  cell: number,
  sidesM: readonly number[],
  beforeM: number,
): Point {
  const { segment, clearWidthM, a } = portals[portal] as WalkableCells['portals'][number];
  const floor = cells[cell] as Cell;
  const [[ax, ay], [bx, by]] = segment;
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  // seen along the segment, cell a lies on the left
  const side = a === cell ? 1 : -1;
  const before = (alongM: number, awayM: number): Point => [
    (ax + bx) / 2 + alongM * ux - side * awayM * uy,
    (ay + by) / 2 + alongM * uy + side * awayM * ux,
  ];
  for (const sideM of sidesM) {
    const at = before(sideM === 0 ? 0 : sideM + (Math.sign(sideM) * clearWidthM) / 2, beforeM);
    if (isFree(at, floor)) return at;
  }
  return before(0, RIGHT_BEFORE_M);
}

function isFree(at: Point, { polygon, obstacles, walls }: Cell): boolean {
  if (!isInsidePolygon(at, polygon) || obstacles.some((each) => isInsidePolygon(at, each))) return false;
  return !isNearAnyWall(at, walls, FROM_WALLS_M);
}
