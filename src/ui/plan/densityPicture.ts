/** A density grid as a picture: five steps with smooth edges, nothing below the first. */

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

/** Lower ends of the five steps, people/m² (design language, §3). */
export const DENSITY_STEPS = [0.5, 1, 2, 3, 4] as const;

/** Points drawn for each cell and direction, so that the edges of the steps are not stairs. */
const FINER = 3;

/** The step a density falls into, 0 for none to 5. */
export function densityStep(densityPerM2: number): number {
  let step = 0;
  while (step < DENSITY_STEPS.length && densityPerM2 >= (DENSITY_STEPS[step] as number)) step++;
  return step;
}

function parseColour(css: string): [number, number, number] {
  const hex = Number.parseInt(css.replace('#', ''), 16);
  return [(hex >> 16) & 255, (hex >> 8) & 255, hex & 255];
}

/** Value between the middles of the cells around a point, in cells. */
function between(field: DensityField, column: number, row: number): number {
  const c = Math.min(field.columns - 1.001, Math.max(0, column));
  const r = Math.min(field.rows - 1.001, Math.max(0, row));
  const c0 = Math.floor(c);
  const r0 = Math.floor(r);
  const at = r0 * field.columns + c0;
  const { values, columns } = field;
  const south = (values[at] as number) * (c0 + 1 - c) + (values[at + 1] as number) * (c - c0);
  const north = (values[at + columns] as number) * (c0 + 1 - c) + (values[at + columns + 1] as number) * (c - c0);
  return south * (r0 + 1 - r) + north * (r - r0);
}

/** Whether any of the four cells around a place reaches the first step. */
function isBusy(field: DensityField, column: number, row: number): boolean {
  const { values, columns } = field;
  const at = row * columns + column;
  const least = DENSITY_STEPS[0];
  return (
    (values[at] as number) >= least ||
    (values[at + 1] as number) >= least ||
    (values[at + columns] as number) >= least ||
    (values[at + columns + 1] as number) >= least
  );
}

/** Paints the field; the first row of the picture is the northernmost. Sized columns × rows times {@link FINER}. */
export function paintDensity(field: DensityField, colours: readonly string[], alpha: number): ImageData {
  const width = field.columns * FINER;
  const height = field.rows * FINER;
  const picture = new ImageData(width, height);
  const rgb = colours.map(parseColour);
  for (let row = 0; row < field.rows - 1; row++) {
    for (let column = 0; column < field.columns - 1; column++) {
      if (!isBusy(field, column, row)) continue;
      for (let dy = 0; dy < FINER; dy++) {
        for (let dx = 0; dx < FINER; dx++) {
          const step = densityStep(between(field, column + (dx + 0.5) / FINER, row + (dy + 0.5) / FINER));
          if (step === 0) continue;
          // the middle of a cell lies half a cell from its corner
          const px = column * FINER + dx + (FINER >> 1) + 1;
          const py = height - 1 - (row * FINER + dy + (FINER >> 1) + 1);
          const [red, green, blue] = rgb[step - 1] as [number, number, number];
          const at = (py * width + px) * 4;
          picture.data[at] = red;
          picture.data[at + 1] = green;
          picture.data[at + 2] = blue;
          picture.data[at + 3] = Math.round(alpha * 255);
        }
      }
    }
  }
  return picture;
}
