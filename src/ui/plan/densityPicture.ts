/** A density grid as a picture: five steps with smooth edges, nothing below the first. */
import { DENSITY_STEPS_PER_M2 } from '../../sim/index.js';

/** A field of densities on square cells; row 0 is the southernmost. */
export interface DensityField {
  readonly originX: number;
  readonly originY: number;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
  /** People/m², row by row. */
  readonly values: Float32Array;
}

/** Part of a field, in whole cells. */
export interface CellRange {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Points drawn for each cell and direction, so that the edges of the steps are not stairs; 1 for very large fields. */
const FINE = 3;
const LARGEST_FINE_FIELD = 60_000;

/** The step a density falls into, 0 for none to 5. */
export function densityStep(densityPerM2: number): number {
  let step = 0;
  while (step < DENSITY_STEPS_PER_M2.length && densityPerM2 >= (DENSITY_STEPS_PER_M2[step] as number)) step++;
  return step;
}

/** The cells that reach the first step, with one more on every side; null when there are none. */
export function busyRange(field: DensityField): CellRange | null {
  const least = DENSITY_STEPS_PER_M2[0];
  let firstColumn = field.columns;
  let lastColumn = -1;
  let firstRow = field.rows;
  let lastRow = -1;
  for (let row = 0; row < field.rows; row++) {
    const from = row * field.columns;
    for (let column = 0; column < field.columns; column++) {
      if ((field.values[from + column] as number) < least) continue;
      if (column < firstColumn) firstColumn = column;
      if (column > lastColumn) lastColumn = column;
      if (row < firstRow) firstRow = row;
      lastRow = row;
    }
  }
  if (lastRow < 0) return null;
  return {
    firstColumn: Math.max(0, firstColumn - 1),
    lastColumn: Math.min(field.columns - 1, lastColumn + 1),
    firstRow: Math.max(0, firstRow - 1),
    lastRow: Math.min(field.rows - 1, lastRow + 1),
  };
}

/** Value between the middles of the cells around a point given in cells. */
export function densityBetween(field: DensityField, column: number, row: number): number {
  const c = Math.min(field.columns - 1.001, Math.max(0, column - 0.5));
  const r = Math.min(field.rows - 1.001, Math.max(0, row - 0.5));
  const c0 = Math.floor(c);
  const r0 = Math.floor(r);
  const at = r0 * field.columns + c0;
  const { values, columns } = field;
  const south = (values[at] as number) * (c0 + 1 - c) + (values[at + 1] as number) * (c - c0);
  const north = (values[at + columns] as number) * (c0 + 1 - c) + (values[at + columns + 1] as number) * (c - c0);
  return south * (r0 + 1 - r) + north * (r - r0);
}

function parseColour(css: string): [number, number, number] {
  const hex = Number.parseInt(css.replace('#', ''), 16);
  return [(hex >> 16) & 255, (hex >> 8) & 255, hex & 255];
}

/** Paints a range of the field; the first row of the picture is the northernmost. */
export function paintDensity(
  field: DensityField,
  range: CellRange,
  colours: readonly string[],
  alpha: number,
): ImageData {
  const columns = range.lastColumn - range.firstColumn + 1;
  const rows = range.lastRow - range.firstRow + 1;
  const fine = columns * rows > LARGEST_FINE_FIELD ? 1 : FINE;
  const picture = new ImageData(columns * fine, rows * fine);
  const rgb = colours.map(parseColour);
  const opacity = Math.round(alpha * 255);
  for (let y = 0; y < picture.height; y++) {
    const row = range.lastRow + 1 - (y + 0.5) / fine;
    for (let x = 0; x < picture.width; x++) {
      const column = range.firstColumn + (x + 0.5) / fine;
      // a wall holds nobody: the edge of the heat is the edge of the floor, not a ramp into the wall
      if ((field.values[Math.floor(row) * field.columns + Math.floor(column)] as number) === 0) continue;
      const step = densityStep(densityBetween(field, column, row));
      if (step === 0) continue;
      const [red, green, blue] = rgb[step - 1] as [number, number, number];
      const at = (y * picture.width + x) * 4;
      picture.data[at] = red;
      picture.data[at + 1] = green;
      picture.data[at + 2] = blue;
      picture.data[at + 3] = opacity;
    }
  }
  return picture;
}
