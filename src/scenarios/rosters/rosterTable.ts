/** Rows under known headings, and asking a cell for what it says. */

import { columnLetters, countIn as wholeNumberIn } from '../../floorplans/index.js';
import { type Problem, problem } from '../../model/index.js';
import type { RosterField } from './rosterColumns.js';

export interface RosterTable {
  readonly rows: readonly (readonly string[])[];
  /** Of the headings, from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<RosterField, number>;
  readonly problems: Problem[];
}

/** The text of a cell; empty where the table has no such column. */
export function textIn(table: RosterTable, row: number, field: RosterField): string {
  const column = table.columns.get(field);
  return column === undefined ? '' : (table.rows[row]?.[column] ?? '');
}

/** A count; `undefined` where the cell is empty or says something else, and this is told. */
export function countIn(table: RosterTable, row: number, field: RosterField, isNeeded: boolean): number | undefined {
  const text = textIn(table, row, field);
  if (text === '' && !isNeeded) return undefined;
  const count = text === '' ? null : wholeNumberIn(text);
  if (count !== null) return count;
  const what = text === '' ? 'a number is missing' : 'this is not a whole number';
  tellCell(table, row, field, 'roster-number-wrong', `${what}. Write the count alone, as 45.`);
  return undefined;
}

/** An error of one cell, by row and column. */
export function tellCell(table: RosterTable, row: number, field: RosterField, code: string, what: string): void {
  const column = table.columns.get(field) ?? 0;
  const heading = table.rows[table.row]?.[column] ?? '';
  const cell = `${columnLetters(column)}${row + 1}`;
  const message = `Row ${row + 1}, column ${columnLetters(column)} “${heading}”: ${what}`;
  const values = { row: row + 1, column: columnLetters(column), heading };
  table.problems.push(problem('error', code, cell, message, { values }));
}

/** A column the table cannot do without. */
export function tellColumn(table: RosterTable, heading: string, headingEn: string): void {
  const message = `A column “${headingEn}” (${heading}) is missing. Add it, with a number in each row.`;
  const values = { heading, headingEn };
  table.problems.push(problem('error', 'roster-column-missing', `row ${table.row + 1}`, message, { values }));
}
