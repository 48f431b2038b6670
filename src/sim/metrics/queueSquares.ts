/**
 * The floor in squares, told apart by cell, with the squares that touch: what makes a queue hang together.
 *
 * Squares of one cell touch when they are neighbours, corners included. Squares of two cells touch when the cells share
 * a portal and both lie at it.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import { squaredDistanceToSegment } from './segmentDistance.js';

/** A square lies at a portal when its middle is no further away, sides. */
const AT_PORTAL = 1.5;

export interface QueueSquare {
  readonly cell: number;
  /** South-west corner, in sides. */
  readonly x: number;
  readonly y: number;
}

export class QueueSquares {
  readonly sideM: number;
  private readonly cells: WalkableCells;
  private readonly known: Map<number, number>[] = [];
  private readonly squares: QueueSquare[] = [];
  private readonly touching: (readonly number[] | undefined)[] = [];

  /** @param sideM - side of a square, m */
  constructor(cells: WalkableCells, sideM: number) {
    this.cells = cells;
    this.sideM = sideM;
  }

  /** Number of the square that holds a place; the same for every call. */
  at(cell: number, x: number, y: number): number {
    return this.number(cell, Math.floor(x / this.sideM), Math.floor(y / this.sideM));
  }

  square(number: number): QueueSquare {
    return this.squares[number] as QueueSquare;
  }

  /** The square itself and those that touch it. */
  around(number: number): readonly number[] {
    const known = this.touching[number];
    if (known !== undefined) return known;
    const { cell, x, y } = this.square(number);
    const found = this.block(cell, x, y);
    for (const index of this.cells.cells[cell]?.portals ?? []) {
      const portal = this.cells.portals[index];
      if (portal === undefined || portal.b < 0 || portal.a < 0) continue;
      const distance2 = squaredDistanceToSegment((x + 0.5) * this.sideM, (y + 0.5) * this.sideM, portal.segment);
      if (distance2 > AT_PORTAL * AT_PORTAL * this.sideM * this.sideM) continue;
      found.push(...this.block(portal.a === cell ? portal.b : portal.a, x, y));
    }
    this.touching[number] = found;
    return found;
  }

  private block(cell: number, x: number, y: number): number[] {
    const found: number[] = [];
    for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) found.push(this.number(cell, x + dx, y + dy));
    return found;
  }

  private number(cell: number, x: number, y: number): number {
    this.known[cell] ??= new Map();
    const ofCell = this.known[cell] as Map<number, number>;
    // whole numbers up to 2^21 each way stay exact
    const key = x * 0x400000 + y;
    const known = ofCell.get(key);
    if (known !== undefined) return known;
    const created = this.squares.push({ cell, x, y }) - 1;
    ofCell.set(key, created);
    return created;
  }
}
