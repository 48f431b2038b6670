/** The table of a school's rooms, from a file or pasted, to rows that can be joined with a plan. Never throws. */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { SpaceKind } from '../campusPlan.js';
import { SPACE_KINDS } from '../campusPlan.js';
import type { ImportInput } from '../importers/importer.js';
import { roomKindOf } from '../importers/lineWork/roomKind.js';
import { areaIn, countIn } from '../tables/cellNumbers.js';
import { readTables } from '../tables/readTables.js';
import { columnLetters, type Table } from '../tables/table.js';
import { findRoomColumns, type RoomColumns, type RoomField } from './roomColumns.js';
import type { RoomListRow } from './roomList.js';

export interface RoomList {
  readonly rows: readonly RoomListRow[];
}

/** Cells told one by one; of more only the number. */
const MOST_TOLD = 30;

/** Longer is no name of a room. */
const LONGEST_LABEL = 80;

const TOTAL = /^(合计|总计|小计|共计|总和|total|subtotal|sum)/i;

interface Cell {
  readonly at: string;
  readonly text: string;
}

class Sheet {
  readonly problems: Problem[] = [];
  private untold = 0;

  constructor(
    readonly table: Table,
    readonly heads: RoomColumns,
  ) {}

  cell(row: number, field: RoomField): Cell {
    const column = this.heads.columns.get(field);
    if (column === undefined) return { at: '', text: '' };
    return { at: `${columnLetters(column)}${row + 1}`, text: this.table.rows[row]?.[column] ?? '' };
  }

  /** What is wrong with one cell; its content is left out of the list. */
  tell(code: string, { at }: Cell, what: string, values: Record<string, string | number> = {}): void {
    if (this.problems.length >= MOST_TOLD) {
      this.untold++;
      return;
    }
    const text = `Cell ${at}: ${what}`;
    this.problems.push(problem('warning', code, at, text, { values: { cell: at, ...values } }));
  }

  finished(): Problem[] {
    if (this.untold === 0) return this.problems;
    const text = `${this.untold} more cells could not be read and are not listed. Correct these first and choose the list again.`;
    const rest = problem('warning', 'room-list-more-cells', '', text, { values: { count: this.untold } });
    return [...this.problems, rest];
  }
}

function kindIn(sheet: Sheet, row: number): SpaceKind | undefined {
  const cell = sheet.cell(row, 'kind');
  if (cell.text === '') return undefined;
  const word = cell.text.toLowerCase();
  const kind = (SPACE_KINDS as readonly string[]).includes(word) ? (word as SpaceKind) : roomKindOf(cell.text);
  if (kind !== null) return kind;
  const words = cell.text.slice(0, 40);
  const what = `“${words}” is no kind of room that is known. Write for example 教室, 实验室, 办公室, classroom, office.`;
  sheet.tell('room-list-kind-unknown', cell, what, { words });
  return undefined;
}

function capacityIn(sheet: Sheet, row: number): number | undefined {
  const cell = sheet.cell(row, 'capacity');
  if (cell.text === '') return undefined;
  const count = countIn(cell.text);
  if (count !== null) return count;
  sheet.tell('room-list-number-wrong', cell, 'this is no number of people. Write a whole number from 0, as 45.');
  return undefined;
}

function areaOf(sheet: Sheet, row: number): number | undefined {
  const cell = sheet.cell(row, 'area');
  if (cell.text === '') return undefined;
  const areaM2 = areaIn(cell.text);
  if (areaM2 !== null) return areaM2;
  sheet.tell('room-list-area-wrong', cell, 'this is no area. Write square metres as a number, as 67.3.');
  return undefined;
}

/** Cells that merging left empty go on with what stands above them. */
function carriedOn(sheet: Sheet, field: RoomField): (row: number) => string {
  let last = '';
  return (row) => {
    last = sheet.cell(row, field).text.slice(0, LONGEST_LABEL) || last;
    return last;
  };
}

function isEmpty(sheet: Sheet, row: number): boolean {
  return [...sheet.heads.columns.keys()].every((field) => sheet.cell(row, field).text === '');
}

function rowsOf(sheet: Sheet): RoomListRow[] {
  const rows: RoomListRow[] = [];
  const buildingAt = carriedOn(sheet, 'building');
  const levelAt = carriedOn(sheet, 'level');
  for (let row = sheet.heads.row + 1; row < sheet.table.rows.length; row++) {
    const room = sheet.cell(row, 'room');
    const isTotal = (sheet.table.rows[row] ?? []).some((cell) => TOTAL.test(cell));
    if (isTotal || isEmpty(sheet, row)) continue;
    const building = buildingAt(row);
    const level = levelAt(row);
    if (room.text === '' || room.text.length > LONGEST_LABEL) {
      const what = room.text === '' ? 'the room is missing' : 'this is too long for a room';
      sheet.tell('room-list-room-missing', room, `${what}. Write its number.`);
      continue;
    }
    const name = sheet.cell(row, 'name').text.slice(0, LONGEST_LABEL);
    const nameEn = sheet.cell(row, 'nameEn').text.slice(0, LONGEST_LABEL);
    const kind = kindIn(sheet, row);
    const capacity = capacityIn(sheet, row);
    const areaM2 = areaOf(sheet, row);
    rows.push({
      row: row + 1,
      room: room.text,
      ...(building === '' ? {} : { building }),
      ...(level === '' ? {} : { level }),
      ...(name === '' ? {} : { name }),
      ...(nameEn === '' ? {} : { nameEn }),
      ...(kind === undefined ? {} : { kind }),
      ...(capacity === undefined ? {} : { capacity }),
      ...(areaM2 === undefined ? {} : { areaM2 }),
    });
  }
  return rows;
}

/** Which columns are used, and that classes belong elsewhere. */
function tellColumns({ table, heads }: Sheet, file: string): Problem[] {
  const headings = table.rows[heads.row] ?? [];
  const used = [...heads.columns].filter(([field]) => field !== 'class').map(([, column]) => headings[column]);
  const columns = used.join(', ');
  const sheet = table.name;
  const text = `${file}${sheet === '' ? '' : `, sheet “${sheet}”`}: used are the columns ${columns}. Others are left out.`;
  const told = [problem('info', 'room-list-columns', '', text, { values: { file, sheet, columns } })];
  if (heads.columns.has('class')) {
    const message = 'Which class has which room is not taken from here: open the list of classes for it.';
    told.push(problem('info', 'room-list-classes-elsewhere', '', message));
  }
  return told;
}

function refuse(code: string, file: string, text: string): Outcome<never> {
  return { value: null, problems: [problem('error', code, '', text, { values: { file } })] };
}

/** The list in the first table that has its headings. */
export function roomListOf(tables: readonly Table[], file: string): Outcome<RoomList> {
  if (tables.every(({ rows }) => rows.every((row) => row.every((cell) => cell === '')))) {
    return refuse('room-list-empty', file, `${file} has no rows. Add one for each room, under a row of headings.`);
  }
  for (const table of tables) {
    const heads = findRoomColumns(table.rows);
    if (heads === null) continue;
    const sheet = new Sheet(table, heads);
    const rows = rowsOf(sheet);
    if (rows.length > 0) return { value: { rows }, problems: [...tellColumns(sheet, file), ...sheet.finished()] };
    const text = `${file} has headings and no rooms under them. Add one row for each room.`;
    const empty = refuse('room-list-empty', file, text);
    return { value: null, problems: [...empty.problems, ...sheet.finished()] };
  }
  const text = `No headings were found in ${file}. Its first row has to name the columns: a room number (房间号, room) and one of name (名称), use (用途), capacity (容纳人数) or area (面积).`;
  return refuse('room-list-without-headings', file, text);
}

export async function readRoomList(input: ImportInput): Promise<Outcome<RoomList>> {
  const tables = await readTables(input);
  return tables.value === null ? tables : roomListOf(tables.value, input.fileName);
}
