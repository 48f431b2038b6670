/** Sheets in the shape that `write-excel-file` takes, with every cell's type said, so that no text is read as a formula. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { PlanSheet, SheetCell, SheetRow } from './planSheet.js';

/** A day as the platform writes one: this layer knows no clock. */
export interface DateCell<D, T> {
  /** Midnight UTC of the day. */
  readonly value: D;
  readonly type: T;
}

export interface WorkbookCell<D, T> {
  readonly value: string | number | D;
  readonly type: StringConstructor | NumberConstructor | T;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly backgroundColor?: string;
  readonly topBorderStyle?: 'thin';
  readonly wrap?: boolean;
  readonly alignVertical?: 'top';
}

export interface WorkbookSheet<D, T> {
  readonly sheet: string;
  readonly data: (WorkbookCell<D, T> | null)[][];
  readonly columns: { width: number }[];
  readonly stickyRowsCount: number;
}

/** Characters that XML does not allow, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const STYLES = {
  title: { fontWeight: 'bold' },
  head: { fontWeight: 'bold', backgroundColor: '#E3E9E7', wrap: true },
  item: { wrap: true, alignVertical: 'top' },
  total: { fontWeight: 'bold', topBorderStyle: 'thin' },
} as const satisfies Record<SheetRow['kind'], Partial<WorkbookCell<never, never>>>;

/** Title and head stay in sight. */
const STICKY_ROWS = 2;

export function workbookSheets<D, T>(
  sheets: readonly PlanSheet[],
  dateCell: (date: IsoDate) => DateCell<D, T>,
): WorkbookSheet<D, T>[] {
  const cellOf = (cell: SheetCell, { kind }: SheetRow): WorkbookCell<D, T> | null => {
    if (cell === null) return null;
    // a title is longer than its column and runs on over the empty ones beside it
    const style = STYLES[kind];
    if (typeof cell === 'string') return { value: cell.replace(NOT_IN_XML, ''), type: String, ...style };
    if (typeof cell === 'number') return { value: cell, type: Number, ...style };
    return { ...dateCell(cell.date), format: 'yyyy-mm-dd', ...style };
  };
  return sheets.map(({ name, widths, rows }) => ({
    sheet: name,
    data: rows.map((row) => row.cells.map((cell) => cellOf(cell, row))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: STICKY_ROWS,
  }));
}
