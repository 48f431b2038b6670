/** A table of results before it is CSV or Parquet: named columns with a kind, and rows as they are worked out. */

/** `integer` fits 32 bits; numbers are rounded where they come from. */
export type ColumnKind = 'text' | 'integer' | 'number';

export interface ExportColumn {
  /** snake_case with the unit last: `start_s`, `density_per_m2`. */
  readonly name: string;
  readonly kind: ColumnKind;
}

/** null is an empty cell. */
export type ExportCell = string | number | null;

export interface ExportTable {
  readonly id: string;
  readonly columns: readonly ExportColumn[];
  rows(): Iterable<readonly ExportCell[]>;
}

/** Columns from names and kinds, in order. */
export function columnsOf(kinds: Readonly<Record<string, ColumnKind>>): ExportColumn[] {
  return Object.entries(kinds).map(([name, kind]) => ({ name, kind }));
}
