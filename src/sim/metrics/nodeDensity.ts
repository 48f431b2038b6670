/**
 * Crowding as the scoring rubric defines it: people in a node over its walkable area, as a 5-second mean.
 *
 * A node is a stair flight, a landing (between flights or the floor at a stair's head), the 2 m in front of a door, or
 * a piece of floor of at most 5 m. Source: scoring rubric, `peak_density_p_per_m2`; a drill is measured the same way.
 * Nodes are numbered as they are first needed and their floor is measured when it is first asked for.
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import { type Bounds, boundsOf, type Point, polygonArea, type Ring, type Segment } from '../../model/index.js';
import type { Frame } from '../record/runRecord.js';
import { clippedArea } from './clippedArea.js';
import { isUnderWay } from './presence.js';
import { squaredDistanceToSegment } from './segmentDistance.js';

/** Samples in the mean, one second apart: 5 s. */
const SLIDING_SAMPLES = 5;
const DOOR_REACH_M = 2;
const PIECE_M = 5;
/** A sliver of a piece tells nothing about crowding: its people count against this much floor, m². */
const LEAST_AREA_M2 = 2;

export interface NodeDensity {
  /** Takes the next sample in and drops the one that is five samples old. */
  push(frame: Frame): void;
  /** Highest mean of the last five samples over the nodes a place lies in, people/m². */
  at(cell: number, x: number, y: number): number;
  /** The same where a person stood in the frame pushed last; 0 for someone not under way. */
  around(occupant: number): number;
}

interface DoorNode {
  readonly node: number;
  readonly segment: Segment;
}

/** The nodes that can hold a place: always `node`, and each door the place is near enough to. */
interface Piece {
  readonly node: number;
  readonly doors: readonly DoorNode[];
}

/** One cell cut into pieces of 5 m, row by row; a stair's cell is one piece. */
interface CellPieces {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly columns: number;
  readonly pieces: (Piece | undefined)[];
}

function isOneNode(cell: Cell): boolean {
  return cell.kind === 'flight' || cell.kind === 'landing' || cell.spaceKind === 'stair';
}

function pieceWindow({ minX, minY, maxX, maxY }: Bounds): Ring {
  return [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ];
}

/** Floor of the cell in a convex window, obstacles taken out, m². */
function windowArea(cell: Cell, window: Ring): number {
  return cell.obstacles.reduce((area, each) => area - clippedArea(each, window), clippedArea(cell.polygon, window));
}

/** Corners of a quarter of the unit circle, from the rational points of it, the last one left to the next quarter. */
const QUARTER: readonly Point[] = Array.from({ length: 8 }, (_, k) => {
  const t = k / 8;
  return [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
});

/** The floor within 2 m of a line as a convex ring. */
function doorWindow([[ax, ay], [bx, by]]: Segment): Ring {
  const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
  const [ux, uy] = length > 0 ? [(bx - ax) / length, (by - ay) / length] : [1, 0];
  const cap = (x: number, y: number, sign: number): Point[] => {
    const half = [...QUARTER.map(([c, s]): Point => [s, -c]), ...QUARTER, [0, 1] as Point];
    return half.map(([c, s]) => [
      x + sign * DOOR_REACH_M * (c * ux - s * uy),
      y + sign * DOOR_REACH_M * (c * uy + s * ux),
    ]);
  };
  return [...cap(bx, by, 1), ...cap(ax, ay, -1)];
}

function isNearBox(segment: Segment, { minX, minY, maxX, maxY }: Bounds): boolean {
  const box = boundsOf(segment) as Bounds;
  const reach = DOOR_REACH_M;
  return box.minX - reach <= maxX && box.maxX + reach >= minX && box.minY - reach <= maxY && box.maxY + reach >= minY;
}

class Nodes {
  private readonly cells: WalkableCells;
  private readonly ofCell: (CellPieces | undefined)[] = [];
  private readonly doorNodes = new Map<number, number>();
  /** How to measure each node, and the floor once measured, m². */
  private readonly measures: (() => number)[] = [];
  private readonly areas: number[] = [];

  constructor(cells: WalkableCells) {
    this.cells = cells;
  }

  areaM2(node: number): number {
    this.areas[node] ??= Math.max(LEAST_AREA_M2, this.measures[node]?.() ?? 0);
    return this.areas[node] as number;
  }

  /** Calls back with every node a place lies in. */
  visit(cell: number, x: number, y: number, callback: (node: number) => void): void {
    const piece = this.pieceAt(cell, x, y);
    if (piece === null) return;
    callback(piece.node);
    for (const door of piece.doors) {
      if (squaredDistanceToSegment(x, y, door.segment) <= DOOR_REACH_M * DOOR_REACH_M) callback(door.node);
    }
  }

  private pieceAt(index: number, x: number, y: number): Piece | null {
    const cell = this.cells.cells[index];
    if (cell === undefined) return null;
    this.ofCell[index] ??= this.cut(cell);
    const { firstColumn, firstRow, columns, pieces } = this.ofCell[index] as CellPieces;
    if (isOneNode(cell)) return pieces[0] as Piece;
    const rows = pieces.length / columns;
    const column = Math.min(columns - 1, Math.max(0, Math.floor(x / PIECE_M) - firstColumn));
    const row = Math.min(rows - 1, Math.max(0, Math.floor(y / PIECE_M) - firstRow));
    const at = row * columns + column;
    pieces[at] ??= this.makePiece(index, cell, firstColumn + column, firstRow + row);
    return pieces[at] as Piece;
  }

  private cut(cell: Cell): CellPieces {
    if (isOneNode(cell)) {
      const whole = { node: this.add(() => polygonArea(cell.polygon)), doors: [] };
      return { firstColumn: 0, firstRow: 0, columns: 1, pieces: [whole] };
    }
    const { minX, minY, maxX, maxY } = boundsOf(cell.polygon.outer) as Bounds;
    const firstColumn = Math.floor(minX / PIECE_M);
    const firstRow = Math.floor(minY / PIECE_M);
    const columns = Math.floor(maxX / PIECE_M) - firstColumn + 1;
    const rows = Math.floor(maxY / PIECE_M) - firstRow + 1;
    return { firstColumn, firstRow, columns, pieces: new Array(columns * rows).fill(undefined) };
  }

  private makePiece(index: number, cell: Cell, column: number, row: number): Piece {
    const bounds = {
      minX: column * PIECE_M,
      minY: row * PIECE_M,
      maxX: (column + 1) * PIECE_M,
      maxY: (row + 1) * PIECE_M,
    };
    const doors: DoorNode[] = [];
    for (const door of cell.portals) {
      const segment = this.cells.portals[door]?.segment;
      if (segment && isNearBox(segment, bounds))
        doors.push({ node: this.doorNode(index, cell, door, segment), segment });
    }
    return { node: this.add(() => windowArea(cell, pieceWindow(bounds))), doors };
  }

  private doorNode(index: number, cell: Cell, door: number, segment: Segment): number {
    const key = index * this.cells.portals.length + door;
    const known = this.doorNodes.get(key);
    if (known !== undefined) return known;
    const node = this.add(() => windowArea(cell, doorWindow(segment)));
    this.doorNodes.set(key, node);
    return node;
  }

  private add(measure: () => number): number {
    return this.measures.push(measure) - 1;
  }
}

/** The nodes of everyone under way in one frame, person after person. */
interface Sample {
  readonly nodes: number[];
  /** Where each person's nodes begin; one more entry than people. */
  readonly starts: number[];
}

export function createNodeDensity(cells: WalkableCells): NodeDensity {
  const nodes = new Nodes(cells);
  /** People in each node over the last five samples. */
  const sums: number[] = [];
  const kept: Sample[] = [];
  const meanOf = (node: number) => {
    const people = sums[node] ?? 0;
    return people > 0 ? people / SLIDING_SAMPLES / nodes.areaM2(node) : 0;
  };
  return {
    push(frame) {
      const sample: Sample = { nodes: [], starts: [] };
      const count = (node: number) => {
        sample.nodes.push(node);
        sums[node] = (sums[node] ?? 0) + 1;
      };
      for (let i = 0; i < frame.state.length; i++) {
        sample.starts.push(sample.nodes.length);
        if (!isUnderWay(frame, i)) continue;
        nodes.visit(frame.cell[i] as number, (frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100, count);
      }
      sample.starts.push(sample.nodes.length);
      kept.push(sample);
      if (kept.length <= SLIDING_SAMPLES) return;
      for (const node of kept.shift()?.nodes ?? []) sums[node] = (sums[node] as number) - 1;
    },
    at(cell, x, y) {
      let densest = 0;
      nodes.visit(cell, x, y, (node) => {
        densest = Math.max(densest, meanOf(node));
      });
      return densest;
    },
    around(occupant) {
      const last = kept[kept.length - 1];
      const until = last?.starts[occupant + 1] ?? 0;
      let densest = 0;
      for (let k = last?.starts[occupant] ?? 0; k < until; k++)
        densest = Math.max(densest, meanOf(last?.nodes[k] as number));
      return densest;
    },
  };
}
