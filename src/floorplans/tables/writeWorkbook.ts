/**
 * Tables → an Excel workbook (.xlsx). The same tables give the same bytes.
 *
 * Texts are written as texts and numbers as numbers: nothing in a cell can become a formula, whatever it begins with.
 */
import { type CellValue, writeXlsx } from 'hucre/xlsx';

export interface WorkbookSheet {
  readonly name: string;
  /** The first row names the columns; it stays in sight and can be filtered by. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
}

/** Signs no sheet's name may have, and its greatest length. */
const NOT_IN_NAMES = /[\\/?*[\]:']/g;
const LONGEST_NAME = 31;

/** Signs XML has no place for: control characters but for three, halves of pairs. */
const NO_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const cellOf = (value: string | number | null): CellValue => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === null
    ? null
    : value.replace(NO_XML, (sign) => ('\t\n\r'.includes(sign) ? sign : '')).slice(0, 32_767);
};

export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, widths }, index) => ({
      name: name.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_NAME).trim() || `Sheet ${index + 1}`,
      columns: widths.map((width) => ({ width })),
      rows: rows.map((row) => row.map(cellOf)),
      freezePane: { rows: 1 },
    })),
  });
}
