/**
 * Text to the cells of a table, as RFC 4180 with comma, semicolon or tab between cells.
 *
 * Written out because the libraries looked at do not fit a layer without Node or DOM types, or cannot say in which row
 * and column a quotation mark was left open: the types of Papa Parse bring in those of Node, d3-dsv reads to the end.
 */

export interface Cells {
  /** Trimmed; empty rows are kept so that rows keep their numbers. */
  readonly rows: readonly (readonly string[])[];
  /** Where a quotation mark is never closed, from 0. */
  readonly openQuote: { readonly row: number; readonly column: number } | null;
}

const DELIMITERS = ['\t', ',', ';'];
/** So many lines are looked at to find what stands between cells. */
const LINES_LOOKED_AT = 10;

export function readCells(text: string): Cells {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return split(body, delimiterOf(body));
}

/** The character that makes the widest row; a tab where two are equal, as pasted cells have. */
function delimiterOf(text: string): string {
  const head = text.split(/\r\n|\r|\n/, LINES_LOOKED_AT).join('\n');
  let best = ',';
  let widest = 0;
  for (const delimiter of DELIMITERS) {
    const width = Math.max(...split(head, delimiter).rows.map((row) => row.length));
    if (width > widest) {
      widest = width;
      best = delimiter;
    }
  }
  return best;
}

function split(text: string, delimiter: string): Cells {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  let openQuote: Cells['openQuote'] = null;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (i <= text.length) {
    let cell = '';
    if (text[i] === '"') {
      const end = endOfQuoted(text, i);
      openQuote ??= end < 0 ? { row: rows.length, column: row.length } : null;
      cell = text.slice(i + 1, end < 0 ? text.length : end).replaceAll('""', '"');
      i = end < 0 ? text.length : end + 1;
    }
    // what follows a closing mark belongs to the cell, as in "3"(1)
    const from = i;
    while (i < text.length && text[i] !== delimiter && text[i] !== '\n' && text[i] !== '\r') i++;
    row.push((cell + text.slice(from, i)).trim());
    if (text[i] === delimiter) {
      i++;
      continue;
    }
    endRow();
    if (i >= text.length) break;
    i += text[i] === '\r' && text[i + 1] === '\n' ? 2 : 1;
    if (i === text.length) break;
  }
  return { rows, openQuote };
}

/** Index of the mark that closes the one at `from`; -1 where none does. Two marks on end stand for one. */
function endOfQuoted(text: string, from: number): number {
  let i = text.indexOf('"', from + 1);
  while (i >= 0 && text[i + 1] === '"') i = text.indexOf('"', i + 2);
  return i;
}
