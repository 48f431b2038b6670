/** The floor that a queue took up, for drawing and for its area. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { QueueSquares } from './queueSquares.js';

export interface BottleneckRegion {
  /** Squares of 1 m that people were held up in at some time, m². */
  readonly areaM2: number;
  /** The same by plane, as rectangles one metre high: minX, minY, maxX, maxY, campus m. */
  readonly parts: readonly {
    readonly planeId: string;
    readonly levelId: string | null;
    readonly rectangles: readonly (readonly [number, number, number, number])[];
  }[];
}

interface PlaneRows {
  readonly levelId: string | null;
  /** Columns taken up, by row. */
  readonly rows: Map<number, Set<number>>;
}

const ascending = (a: number, b: number) => a - b;

function rectanglesOf({ rows }: PlaneRows, sideM: number): [number, number, number, number][] {
  const rectangles: [number, number, number, number][] = [];
  for (const row of [...rows.keys()].sort(ascending)) {
    let lastColumn = Number.NaN;
    for (const column of [...(rows.get(row) ?? [])].sort(ascending)) {
      const last = rectangles[rectangles.length - 1];
      if (last !== undefined && column === lastColumn + 1) last[2] = (column + 1) * sideM;
      else rectangles.push([column * sideM, row * sideM, (column + 1) * sideM, (row + 1) * sideM]);
      lastColumn = column;
    }
  }
  return rectangles;
}

/** @param numbers - of squares of the floor */
export function bottleneckRegion(
  numbers: Iterable<number>,
  { cells }: WalkableCells,
  floor: QueueSquares,
): BottleneckRegion {
  const planes = new Map<string, PlaneRows>();
  for (const number of numbers) {
    const { cell, x, y } = floor.square(number);
    const { planeId = '', levelId = null } = cells[cell] ?? {};
    const plane = planes.get(planeId) ?? { levelId, rows: new Map<number, Set<number>>() };
    planes.set(planeId, plane);
    plane.rows.set(y, (plane.rows.get(y) ?? new Set()).add(x));
  }
  let squares = 0;
  for (const { rows } of planes.values()) for (const columns of rows.values()) squares += columns.size;
  const inOrder = [...planes].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    areaM2: squares * floor.sideM * floor.sideM,
    parts: inOrder.map(([planeId, plane]) => {
      return { planeId, levelId: plane.levelId, rectangles: rectanglesOf(plane, floor.sideM) };
    }),
  };
}
