/** The rows of a table as classes or dormitory rooms. */
import { problem } from '../../model/index.js';
import type { Roster, RosterBedroom, RosterClass } from './roster.js';
import { countIn, type RosterTable, tellCell, tellColumn, textIn } from './rosterTable.js';
import { gradeOf, gradeOfCell, isTotal, wingOf } from './rosterValues.js';

/** Longer is no name of a class or room. */
const LONGEST_LABEL = 60;

/** One class a row. A grade left empty, as merged cells leave it, is that of the row above. */
export function readClasses(table: RosterTable): Roster | null {
  if (!table.columns.has('number')) {
    tellColumn(table, '人数', 'pupils');
    return null;
  }
  const classes: RosterClass[] = [];
  const rowOf = new Map<string, number>();
  let gradeText = '';
  for (const row of rowsToRead(table, 'name')) {
    gradeText = textIn(table, row, 'grade') || gradeText;
    const label = textIn(table, row, 'name');
    const isLabelled = isLabel(table, row, 'name');
    const number = countIn(table, row, 'number', true);
    const counts = {
      ...optional('boarders', countIn(table, row, 'boarders', false)),
      ...optional('pupilsNeedingHelp', countIn(table, row, 'pupilsNeedingHelp', false)),
      ...optional('helpers', countIn(table, row, 'helpers', false)),
    };
    const own = gradeOf(label);
    // “1班” is a name only together with its grade
    const name = own === undefined && gradeText !== '' ? `${gradeText}${label}` : label;
    const before = rowOf.get(name);
    if (!isLabelled || number === undefined) continue;
    if (before !== undefined) {
      tellCell(
        table,
        row,
        'name',
        'roster-row-twice',
        `the same as row ${before + 1}. Keep one row for each, with its count.`,
      );
      continue;
    }
    rowOf.set(name, row);
    for (const count of Object.values(counts)) {
      if (count > number)
        tellCell(
          table,
          row,
          'number',
          'roster-part-too-large',
          'fewer pupils than one of its parts. Correct one of the two.',
        );
    }
    classes.push({
      ...{ row: row + 1, name, number, ...counts },
      ...optional('grade', own ?? gradeOfCell(gradeText)),
      ...optional('room', textIn(table, row, 'room') || undefined),
    });
  }
  return { kind: 'classes', classes };
}

/** One dormitory room a row. Without a column of boarders every bed is taken, and the other way round. */
export function readBedrooms(table: RosterTable): Roster | null {
  if (!table.columns.has('beds') && !table.columns.has('boarders')) {
    tellColumn(table, '床位', 'beds');
    return null;
  }
  const bedrooms: RosterBedroom[] = [];
  const rowOf = new Map<string, number>();
  for (const row of rowsToRead(table, 'bedroom')) {
    const room = textIn(table, row, 'bedroom');
    const isLabelled = isLabel(table, row, 'bedroom');
    const beds = countIn(table, row, 'beds', table.columns.has('beds'));
    const boarders = countIn(table, row, 'boarders', false) ?? (table.columns.has('boarders') ? 0 : beds);
    const wing = wingOf(textIn(table, row, 'wing')) ?? wingOf(room);
    if (!wing)
      tellCell(
        table,
        row,
        table.columns.has('wing') ? 'wing' : 'bedroom',
        'roster-wing-missing',
        'it is not said whether girls or boys sleep here. Add a column “girls or boys” (男女).',
      );
    const before = rowOf.get(room);
    if (before !== undefined) {
      tellCell(
        table,
        row,
        'bedroom',
        'roster-row-twice',
        `the same as row ${before + 1}. Keep one row for each, with its count.`,
      );
    }
    rowOf.set(room, row);
    if (!isLabelled || !wing || before !== undefined || boarders === undefined) continue;
    const className = textIn(table, row, 'name');
    const ofClass = className === '' || className.length > LONGEST_LABEL ? {} : { className };
    bedrooms.push({ row: row + 1, room, wing, beds: beds ?? boarders, boarders, ...ofClass });
  }
  return { kind: 'dormitories', bedrooms };
}

/** Rows under the headings that hold something; rows that add others up are left out and told. */
function rowsToRead(table: RosterTable, field: 'name' | 'bedroom'): number[] {
  const rows: number[] = [];
  for (let row = table.row + 1; row < table.rows.length; row++) {
    const cells = table.rows[row] as readonly string[];
    if ([...table.columns.values()].every((column) => (cells[column] ?? '') === '')) continue;
    if (isTotal(textIn(table, row, field)) || cells.some((cell, i) => i === 0 && isTotal(cell))) {
      const message = `Row ${row + 1} adds others up and is left out.`;
      table.problems.push(
        problem('info', 'roster-total-skipped', `row ${row + 1}`, message, { values: { row: row + 1 } }),
      );
      continue;
    }
    rows.push(row);
  }
  if (rows.length === 0) {
    const message = 'There is no row under the headings. Add one row for each class or dormitory room.';
    table.problems.push(problem('error', 'roster-empty', '', message));
  }
  return rows;
}

function isLabel(table: RosterTable, row: number, field: 'name' | 'bedroom'): boolean {
  const text = textIn(table, row, field);
  if (text !== '' && text.length <= LONGEST_LABEL) return true;
  const what = text === '' ? 'it is empty. Write which class or room this is.' : 'it is too long for a class or room.';
  tellCell(table, row, field, 'roster-label-wrong', what);
  return false;
}

function optional<K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [k in K]?: V });
}
