/** The table of CFAST or FDS: two header rows or more, then a row for each time. */
import { type Problem, problem } from '../../model/index.js';
import { LONGEST_SMOKE_FILE } from './smokeFileScenario.js';

export interface SmokeTable {
  /** Names of the columns, without quotes; the first is `Time`. */
  readonly names: readonly string[];
  /** Unit of each, empty where none is written. */
  readonly units: readonly string[];
  /** By row; times in the first column, growing. */
  readonly rows: readonly (readonly number[])[];
}

/** More rows or columns than this are not read. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 20_000;
const MOST_PROBLEMS = 5;

function cellsOf(line: string): string[] {
  const cells = line.split(',').map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  // both programs may end a line with a comma
  while (cells.length > 1 && cells[cells.length - 1] === '') cells.pop();
  return cells;
}

/** Fortran writes 1.0D+01, and 1.0+101 where three digits are needed. */
function numberOf(cell: string): number {
  const plain = cell.replace(/^([+-]?[\d.]+)[dD]([+-]?\d+)$/, '$1e$2').replace(/^([+-]?\d[\d.]*)([+-]\d{3})$/, '$1e$2');
  return plain === '' ? Number.NaN : Number(plain);
}

const isTime = (cell: string | undefined) => /^(simulation )?time$/i.test(cell ?? '');

/** Reads the text; `null` with the reasons where that cannot be done. Never throws. */
export function readSmokeTable(
  text: string,
  file: string,
  path: string,
): { table: SmokeTable | null; problems: Problem[] } {
  const fail = (code: string, message: string, values: Record<string, string | number> = {}) => ({
    table: null,
    problems: [problem('error', code, path, `“${file}”: ${message}`, { values: { file, ...values } })],
  });
  if (text.trim() === '') return fail('smoke-file-empty', 'the file is empty. Choose the table the program wrote.');
  if (text.length > LONGEST_SMOKE_FILE) {
    return fail('smoke-file-too-large', 'the file is larger than 20 MB. Write fewer columns or times.');
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const header: string[][] = [];
  let at = 0;
  for (; at < lines.length && header.length < 8; at++) {
    const line = lines[at] as string;
    if (line.trim() === '') continue;
    const cells = cellsOf(line);
    if (Number.isFinite(numberOf(cells[0] as string))) break;
    header.push(cells);
  }
  const k = header.findIndex((cells) => isTime(cells[0]));
  const names = header[k];
  if (!names) {
    return fail('smoke-file-without-times', 'there is no column “Time”. Choose the table of compartments or devices.');
  }
  if (names.length > MOST_COLUMNS) {
    return fail('smoke-file-too-large', `it has ${names.length} columns; at most ${MOST_COLUMNS} are read.`);
  }
  // FDS and Smokeview write units above the names, the spreadsheets of CFAST below them
  const units = (k > 0 ? header[k - 1] : header[header.length - 1]) ?? [];
  return readRows(lines, at, names, units, file, path);
}

function readRows(
  lines: readonly string[],
  from: number,
  names: readonly string[],
  units: readonly string[],
  file: string,
  path: string,
): { table: SmokeTable | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: number[][] = [];
  const tell = (code: string, message: string, values: Record<string, string | number>) =>
    problems.push(problem('error', code, path, `“${file}”: ${message}`, { values: { file, ...values } }));
  let lastS = Number.NEGATIVE_INFINITY;
  for (let i = from; i < lines.length && problems.length < MOST_PROBLEMS; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    const cells = cellsOf(line);
    const row = names.map((_, column) => numberOf(cells[column] ?? ''));
    const bad = row.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) {
      const column = names[bad] as string;
      const written = (cells[bad] ?? '').slice(0, 40);
      const message = `line ${i + 1}, column “${column}”: “${written}” is not a number. Run the program again or take the line out.`;
      tell('smoke-file-not-a-number', message, { line: i + 1, column, written });
      continue;
    }
    const timeS = row[0] as number;
    if (timeS === lastS) continue;
    if (timeS < lastS) {
      const message = `line ${i + 1}: time goes back from ${lastS} s to ${timeS} s. Keep the lines of one calculation only.`;
      tell('smoke-file-time-goes-back', message, { line: i + 1, fromS: lastS, toS: timeS });
      continue;
    }
    lastS = timeS;
    rows.push(row);
    if (rows.length > MOST_ROWS) {
      tell('smoke-file-too-large', `it has more than ${MOST_ROWS} times. Write fewer.`, {});
      break;
    }
  }
  if (problems.length === 0 && rows.length === 0) {
    tell('smoke-file-empty', 'it has headings and no times. Let the calculation run to its end.', {});
  }
  const table = problems.length > 0 ? null : { names, units: names.map((_, c) => units[c] ?? ''), rows };
  return { table, problems };
}
