/**
 * A table as CSV: RFC 4180 with a header row, CRLF, UTF-8 with a byte order mark so that Excel reads Chinese names.
 *
 * Texts that a spreadsheet would take for a formula get an apostrophe in front, which spreadsheets take for "this is text"
 * (OWASP, CSV injection): those that begin with = + - @, with their full-width forms as Chinese input methods write them,
 * with a tab or the end of a line. Numbers are left as they are.
 */
import type { ExportCell, ExportTable } from './exportTable.js';

const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^'|^\s|\s$/;

/** Characters in one piece. */
const PIECE = 65_536;

export function csvCell(cell: ExportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a table, piece by piece. */
export function* csvText(table: ExportTable): Generator<string> {
  let piece = `${BYTE_ORDER_MARK}${table.columns.map(({ name }) => csvCell(name)).join(',')}\r\n`;
  for (const row of table.rows()) {
    piece += `${row.map(csvCell).join(',')}\r\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
