/** A file that holds a table → its tables: the sheets of a workbook, or the one table of a text. Never throws. */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { ImportInput } from '../importers/importer.js';
import { looksLikeZip } from '../importers/zip/readArchive.js';
import { decodeTable } from './decodeTable.js';
import { readCells } from './readCells.js';
import { columnLetters, LARGEST_TABLE_BYTES, MOST_TABLE_COLUMNS, MOST_TABLE_ROWS, type Table } from './table.js';
import { tableTooLarge } from './tableTooLarge.js';

/** Old Excel files, and new ones with a password. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

function refuse(
  code: string,
  file: string,
  text: string,
  values: Record<string, string | number> = {},
): Outcome<never> {
  return { value: null, problems: [problem('error', code, '', text, { values: { file, ...values } })] };
}

/** Spreadsheets write text that looks like a formula with an apostrophe in front. */
const asText = (cell: string) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '').slice(0, 1000);

function readText(text: string, file: string): Outcome<readonly Table[]> {
  const { rows, openQuote } = readCells(text);
  if (openQuote) {
    const cell = `${columnLetters(openQuote.column)}${openQuote.row + 1}`;
    const message = `Cell ${cell} of ${file}: a quotation mark is opened and never closed. Close it, or take it out.`;
    return refuse('table-quote-open', file, message, { cell });
  }
  if (rows.length > MOST_TABLE_ROWS) return { value: null, problems: [tableTooLarge(file)] };
  return { value: [{ name: '', rows: rows.map((row) => row.slice(0, MOST_TABLE_COLUMNS).map(asText)) }], problems: [] };
}

export async function readTables(input: ImportInput): Promise<Outcome<readonly Table[]>> {
  const { fileName, bytes, decodeText } = input;
  if (bytes.length === 0) {
    return refuse('file-empty', fileName, `${fileName} is empty. Choose the file again, or export the list once more.`);
  }
  if (looksLikeZip(bytes)) return (await import('./readWorkbook.js')).readWorkbook(bytes, fileName);
  if (OLD_WORKBOOK.every((byte, i) => bytes[i] === byte)) {
    const text = `${fileName} is an old Excel workbook (.xls), or one with a password. Open it and save it as .xlsx without a password, or as CSV UTF-8.`;
    return refuse('table-old-workbook', fileName, text);
  }
  if (bytes.length > LARGEST_TABLE_BYTES) return { value: null, problems: [tableTooLarge(fileName)] };
  const text = decodeTable(bytes, decodeText);
  if (text !== null) return readText(text, fileName);
  const notText: Problem['message'] = `${fileName} is not a table that can be read. Save it as an Excel workbook (.xlsx) or as CSV UTF-8.`;
  return refuse('table-not-text', fileName, notText);
}
