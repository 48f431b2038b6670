/**
 * Who stands where: people sorted into square buckets, one grid for each cell somebody is in.
 *
 * The grid of a cell spans only the part of it where people are, so that a large empty site costs nothing. Cells are
 * told apart first: people of two rooms never share a bucket, whatever the wall between them.
 */

/** Side of a bucket, m: about half the distance at which people in a queue sense each other. */
export const BUCKET_M = 0.65;

export interface CrowdGrid {
  /**
   * Bucket → first slot; the next entry is the end. The buckets of a row follow each other, and so do the rows of a
   * cell, so a stretch of one row is one stretch of slots.
   */
  readonly start: Int32Array;
  /** First bucket of a cell; -1 where nobody is. */
  readonly offset: Int32Array;
  /** Columns and rows of a cell's grid, counted from the campus origin; both ends included. */
  readonly firstColumn: Int32Array;
  readonly lastColumn: Int32Array;
  readonly firstRow: Int32Array;
  readonly lastRow: Int32Array;
  /** Slot → body, in the order of cells and buckets and, within a bucket, as they were handed in. */
  readonly order: Int32Array;
}

export interface CrowdSorter {
  readonly grid: CrowdGrid;
  /** Sorts the first `count` bodies by place. */
  sort(count: number, x: Float64Array, y: Float64Array, cell: Int32Array): void;
}

interface Buffers {
  start: Int32Array;
  order: Int32Array;
}

/** @param cellCount - cells of the plan; `capacity` - most bodies at once */
export function createCrowdSorter(cellCount: number, capacity: number): CrowdSorter {
  const cells = () => new Int32Array(cellCount);
  const bodiesArray = () => new Int32Array(capacity);
  const spans = { firstColumn: cells(), lastColumn: cells(), firstRow: cells(), lastRow: cells() };
  const offset = cells().fill(-1);
  const grid: CrowdGrid & Buffers = {
    start: new Int32Array(1024),
    offset,
    ...spans,
    order: bodiesArray(),
  };
  const columnOf = bodiesArray();
  const rowOf = bodiesArray();
  const bucketOf = bodiesArray();
  let used: number[] = [];

  /** Finds the span of every cell with people in it. */
  function measure(count: number, x: Float64Array, y: Float64Array, cell: Int32Array): void {
    const { firstColumn, lastColumn, firstRow, lastRow } = spans;
    for (const c of used) offset[c] = -1;
    used = [];
    for (let k = 0; k < count; k++) {
      const c = cell[k] as number;
      const column = Math.floor((x[k] as number) / BUCKET_M);
      const row = Math.floor((y[k] as number) / BUCKET_M);
      columnOf[k] = column;
      rowOf[k] = row;
      if (offset[c] === -1) {
        offset[c] = 0;
        used.push(c);
        firstColumn[c] = column;
        lastColumn[c] = column;
        firstRow[c] = row;
        lastRow[c] = row;
        continue;
      }
      if (column < (firstColumn[c] as number)) firstColumn[c] = column;
      else if (column > (lastColumn[c] as number)) lastColumn[c] = column;
      if (row < (firstRow[c] as number)) firstRow[c] = row;
      else if (row > (lastRow[c] as number)) lastRow[c] = row;
    }
  }

  /** Gives every cell its stretch of buckets, empty; returns how many there are. */
  function layOut(): number {
    const { firstColumn, lastColumn, firstRow, lastRow } = spans;
    let total = 0;
    for (const c of used) {
      offset[c] = total;
      const columns = (lastColumn[c] as number) - (firstColumn[c] as number) + 1;
      total += columns * ((lastRow[c] as number) - (firstRow[c] as number) + 1);
    }
    if (grid.start.length <= total) grid.start = new Int32Array(2 * total);
    grid.start.fill(0, 0, total + 1);
    return total;
  }

  function sort(count: number, x: Float64Array, y: Float64Array, cell: Int32Array): void {
    measure(count, x, y, cell);
    const total = layOut();
    const { start, order } = grid;
    const { firstColumn, lastColumn, firstRow } = spans;
    for (let k = 0; k < count; k++) {
      const c = cell[k] as number;
      const columns = (lastColumn[c] as number) - (firstColumn[c] as number) + 1;
      const inCell = ((rowOf[k] as number) - (firstRow[c] as number)) * columns;
      const bucket = (offset[c] as number) + inCell + (columnOf[k] as number) - (firstColumn[c] as number);
      bucketOf[k] = bucket;
      start[bucket] = (start[bucket] as number) + 1;
    }
    let end = 0;
    for (let bucket = 0; bucket < total; bucket++) {
      end += start[bucket] as number;
      start[bucket] = end;
    }
    start[total] = end;
    // from the back, so that a bucket keeps the order in which people were handed in
    for (let k = count - 1; k >= 0; k--) {
      const bucket = bucketOf[k] as number;
      const slot = (start[bucket] as number) - 1;
      start[bucket] = slot;
      order[slot] = k;
    }
  }

  return { grid, sort };
}
