/**
 * The visible sheets of an Excel workbook (.xlsx) as tables.
 *
 * The zip is opened within the limits of every other zip; only the parts that hold cells are handed on, repacked, so that
 * the reader of the format never sees a zip bomb, a picture, a macro or a link.
 */
import { zipSync } from 'fflate';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { startOfFile } from '../importers/startOfFile.js';
import { openArchive } from '../importers/zip/readArchive.js';
import { columnLetters, MOST_TABLE_COLUMNS, MOST_TABLE_ROWS, type Table } from './table.js';
import { tableTooLarge } from './tableTooLarge.js';

/** Parts of a workbook that hold cells, and say where these parts are. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** Expanded, all parts together, bytes; 20,000 rows of 20 cells have about 30 MB. */
const LARGEST_PARTS_BYTES = 96 * 1024 * 1024;

/** Cells that merged ranges may spread over, all together. */
const MOST_MERGED_CELLS = 200_000;

function unreadable(file: string): Problem {
  const text = `${file} is no workbook that can be read: it is damaged, protected by a password, or of another kind. Open it, save it as an Excel workbook (.xlsx) or as CSV UTF-8, and choose that file.`;
  return problem('error', 'table-workbook-unreadable', '', text, { values: { file } });
}

/** The parts with cells as a zip of their own; or why there are none. */
function cellParts(bytes: Uint8Array, file: string): Outcome<Uint8Array> {
  const { archive, problem: fault } = openArchive(bytes, file);
  if (archive === null) return { value: null, problems: [fault] };
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  for (const name of archive.names.filter((each) => PARTS.test(each))) {
    const part = archive.read(name);
    if (part.bytes === null) return { value: null, problems: [part.problem] };
    total += part.bytes.length;
    if (total > LARGEST_PARTS_BYTES) return { value: null, problems: [tableTooLarge(file)] };
    // no workbook declares entities of its own
    if (startOfFile(part.bytes, 4096).includes('<!')) return { value: null, problems: [unreadable(file)] };
    parts[name] = part.bytes;
  }
  return { value: zipSync(parts, { level: 0 }), problems: [] };
}

/** Without the noise of binary fractions: 67.30000000000001 is 67.3. */
const numberText = (value: number) => (Number.isFinite(value) ? String(Math.round(value * 1e6) / 1e6) : '');

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'object') return value.toISOString().slice(0, 10);
  return String(value).replace(/\s+/g, ' ').trim();
}

/** What stands in a merged range stands in each of its cells. */
function spreadMerged(rows: string[][], { merges = [] }: Sheet): void {
  let left = MOST_MERGED_CELLS;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? '';
    if (text === '') continue;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      for (let column = startCol; column <= Math.min(endCol, MOST_TABLE_COLUMNS - 1); column++) {
        if (left-- <= 0) return;
        (rows[row] as string[])[column] = text;
      }
    }
  }
}

function tableOf(sheet: Sheet): Table {
  const rows = sheet.rows.map((row) => Array.from(row, textOf));
  spreadMerged(rows, sheet);
  while (rows.length > 0 && (rows[rows.length - 1] as string[]).every((cell) => cell === '')) rows.pop();
  return { name: sheet.name, rows };
}

export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Outcome<readonly Table[]>> {
  const parts = cellParts(bytes, file);
  if (parts.value === null) return parts;
  try {
    const range = `A1:${columnLetters(MOST_TABLE_COLUMNS - 1)}${MOST_TABLE_ROWS + 2}`;
    const { sheets } = await readXlsx(parts.value, {
      range,
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    });
    const tables = sheets.map(tableOf);
    if (tables.some(({ rows }) => rows.length > MOST_TABLE_ROWS))
      return { value: null, problems: [tableTooLarge(file)] };
    return { value: tables, problems: [] };
  } catch {
    return { value: null, problems: [unreadable(file)] };
  }
}
