/** Rows of cells as a person sees them in a spreadsheet, and how large such a table may be. */

export interface Table {
  /** Of the sheet; empty for a text file, which has one table. */
  readonly name: string;
  /** Trimmed; empty rows are kept so that rows keep their numbers. */
  readonly rows: readonly (readonly string[])[];
}

/** More rows than any school has rooms, and columns than anybody fills in. */
export const MOST_TABLE_ROWS = 20_000;
export const MOST_TABLE_COLUMNS = 100;

/** Longest text file that is read as a table, bytes. */
export const LARGEST_TABLE_BYTES = 16 * 1024 * 1024;

/** Name of a column as spreadsheets have it: A … Z, AA … */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
