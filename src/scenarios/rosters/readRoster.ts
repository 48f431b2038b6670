/** A school's own table, pasted or from a file, to classes or dormitory rooms. Never throws. */

import { columnLetters, readCells } from '../../floorplans/index.js';
import { type Host, hasErrors, type Outcome, type Problem, problem } from '../../model/index.js';
import { decodeRoster, tooLong } from './decodeRoster.js';
import { readBedrooms, readClasses } from './readRows.js';
import { LONGEST_ROSTER, MOST_ROSTER_COLUMNS, MOST_ROSTER_ROWS, type Roster } from './roster.js';
import { fieldOfHeading, type RosterField } from './rosterColumns.js';
import type { RosterTable } from './rosterTable.js';

/** A title may stand above the headings. */
const ROWS_BEFORE_HEADINGS = 10;

/** Reads a file in UTF-8 or GB 18030. */
export function readRosterFile(bytes: Uint8Array, decodeText: Host['decodeText']): Outcome<Roster> {
  const text = decodeRoster(bytes, decodeText);
  return text.value === null ? text : readRoster(text.value);
}

/**
 * Reads pasted cells or the text of a file.
 *
 * Columns are known by their headings, in any order; which kind of table it is follows from them. Problems have the cell
 * (`C5`) as their path, and never repeat what stands in it.
 */
export function readRoster(text: string): Outcome<Roster> {
  if (text.length > LONGEST_ROSTER) return tooLong();
  const { rows, openQuote } = readCells(text);
  if (openQuote) {
    const at = cellName(openQuote.row, openQuote.column);
    const message = `Cell ${at}: a quotation mark is opened and never closed. Close it, or take it out.`;
    return refuse('roster-quote-open', at, message, { cell: at });
  }
  if (rows.length > MOST_ROSTER_ROWS || rows.some((row) => row.length > MOST_ROSTER_COLUMNS)) return tooLong();
  const headings = findHeadings(rows);
  if (!headings) {
    const message =
      'No headings were found. The first row has to name the columns: class, room and pupils, or dormitory, beds and boarders (班级、教室、人数；宿舍、床位、住宿人数).';
    return refuse('roster-without-headings', '', message);
  }
  const problems = remarksOnColumns(rows[headings.row] as readonly string[], headings);
  const table: RosterTable = { ...headings, rows, problems };
  const has = (field: RosterField) => headings.columns.has(field);
  // beds are those of a bedroom, also where it says whose class sleeps in it
  const isOfBedrooms = has('bedroom') && (has('beds') || !has('name'));
  const roster: Roster | null = isOfBedrooms
    ? readBedrooms(table)
    : has('name')
      ? readClasses(table)
      : missingKind(table);
  return roster === null || hasErrors(problems) ? { value: null, problems } : { value: roster, problems };
}

/** The first row with at least two headings that are known. */
function findHeadings(rows: readonly (readonly string[])[]): Pick<RosterTable, 'row' | 'columns'> | null {
  for (let row = 0; row < Math.min(rows.length, ROWS_BEFORE_HEADINGS); row++) {
    const columns = new Map<RosterField, number>();
    (rows[row] as readonly string[]).forEach((heading, column) => {
      const field = fieldOfHeading(heading);
      // of two columns with one meaning the first counts
      if (field !== null && field !== 'personal' && !columns.has(field)) columns.set(field, column);
    });
    if (columns.size >= 2) return { row, columns };
  }
  return null;
}

/** Which columns are left out, and why. */
function remarksOnColumns(
  headings: readonly string[],
  { row, columns }: Pick<RosterTable, 'row' | 'columns'>,
): Problem[] {
  const used = new Set(columns.values());
  return headings.flatMap((heading, column) => {
    if (heading === '' || used.has(column)) return [];
    const cell = cellName(row, column);
    const values = { column: columnLetters(column), heading };
    if (fieldOfHeading(heading) === 'personal') {
      const message = `Column ${values.column} “${heading}” is about single persons. Names are not needed and are not kept; counts are enough.`;
      return [problem('warning', 'roster-names-ignored', cell, message, { values })];
    }
    const message = `Column ${values.column} “${heading}” is not used.`;
    return [problem('info', 'roster-column-unused', cell, message, { values })];
  });
}

function missingKind({ problems }: RosterTable): null {
  const message =
    'There is neither a column of classes nor one of dormitory rooms. Name one “class” (班级) or “dormitory” (宿舍).';
  problems.push(problem('error', 'roster-kind-unknown', '', message));
  return null;
}

function refuse(code: string, path: string, message: string, values?: Record<string, string>): Outcome<never> {
  return { value: null, problems: [problem('error', code, path, message, values ? { values } : {})] };
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
