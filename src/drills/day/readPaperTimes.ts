/** Tables of times from paper or a spreadsheet (CSV), of classes or rooms and of posts, as the log of a sheet. */
import { countIn, readCells } from '../../floorplans/index.js';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { DayLog } from './dayLog.js';
import { type DrillDay, MOST_PEOPLE } from './drillDay.js';
import { groupsByName, postsByName } from './groupsByName.js';
import type { PaperColumn, PostColumn } from './paperColumns.js';
import { contradictionsIn, type PaperGroup } from './paperContradictions.js';
import type { PaperPost } from './paperCourse.js';
import { type PaperLine, type PaperSheet, paperLog } from './paperLog.js';
import { type GroupTable, type PostTable, paperTables } from './paperTables.js';
import { areByTheClock, coverS, sinceSignalS, type WrittenTime, writtenTime } from './paperTime.js';

/** The others are numbers of people. */
const TIMES: readonly (PaperColumn | PostColumn)[] = [
  ...(['coveredS', 'leftS', 'arrivedS', 'securedS', 'sweptS', 'reportedS'] as const),
  ...(['mannedS', 'firstPassS', 'lastPassS', 'blockedS'] as const),
];
/** Cover is taken before the signal that ends it, and a post may be manned before any. */
const MAY_COME_BEFORE: readonly (PaperColumn | PostColumn)[] = ['coveredS', 'mannedS'];

export interface PaperTable extends PaperSheet {
  /** Time of day of the signal, s; null where it is not known: then all times are since the signal. */
  readonly signalClockS: number | null;
  /** The first signal of all, which cover is timed from, s since the evacuation signal; null where nobody knows. */
  readonly firstSignalS: number | null;
  /** What is known of a class or room; where nothing is, its numbers are taken as they are. */
  readonly groupOf?: (id: string) => PaperGroup | undefined;
}

/** More rows than this are no list of classes. */
const MOST_ROWS = 5000;
const MOST_TOLD = 20;

type Field = Exclude<PaperColumn | PostColumn, 'of'>;
type Since = (time: WrittenTime, field: Field) => number | null;
type Row = { readonly of: string } & Partial<Record<Field, number>>;

/** Reads tables of times; a cell or row that cannot be read is told and left out, the others are read. */
export function readPaperTimes(text: string, day: DrillDay, sheet: PaperTable): Outcome<DayLog> {
  const { rows } = readCells(text);
  const tables = rows.length > MOST_ROWS ? [] : paperTables(rows);
  if (tables.length === 0) {
    const message =
      'No heading for the class or post and for a time or count was found. Write “class, left, arrived, counted, missing” (班级、离开、到达、实到、缺) or “post, manned, first, last, passed” (岗位、到岗、第一人、最后一人、通过人数) above the columns.';
    return { value: null, problems: [problem('error', 'drill-times-without-headings', '', message)] };
  }
  const written = tables.flatMap(timesOf);
  const isByTheClock = areByTheClock(written, sheet.signalClockS);
  const since: Since = (time, field) =>
    field === 'coveredS'
      ? coverS(time, sheet.firstSignalS, sheet.signalClockS, isByTheClock)
      : sinceSignalS(time, sheet.signalClockS, isByTheClock);
  const problems: Problem[] = written.some(({ is }) => is === 'either') ? [howRead(isByTheClock)] : [];
  const idOf = { groups: groupsByName(day), posts: postsByName(day) };
  const lines: PaperLine[] = [];
  const posts: PaperPost[] = [];
  for (const table of tables) {
    for (const [row, cells] of table.body) {
      const name = cells[(table.columns as readonly (string | null)[]).indexOf('of')] ?? '';
      const of = idOf[table.is](name);
      if (of === null) {
        problems.push(unknownName(row, name));
        continue;
      }
      const read: Row = { of, ...fieldsOf(cells, table.columns, row, problems, since, sheet.firstSignalS) };
      const wrong = table.is === 'groups' ? wrongInLine(read, sheet) : wrongInPost(read);
      if (wrong.length > 0) {
        const head = (each: string) => table.heads[(table.columns as readonly unknown[]).indexOf(each)] ?? each;
        problems.push(contradicting(row, wrong.map(head).join(', '), name));
      }
      const kept = Object.entries(read).filter(([field]) => !wrong.includes(field));
      (table.is === 'groups' ? lines : posts).push({ ...Object.fromEntries(kept), of });
    }
  }
  const { value, problems: refused } = paperLog(day, lines, sheet, { posts });
  return { value, problems: [...problems.slice(0, MOST_TOLD), ...refused] } as Outcome<DayLog>;
}

/** What tells how times are written; cover is taken before the signal that times by the clock are told by. */
function timesOf({ columns, body }: GroupTable | PostTable): WrittenTime[] {
  const isTold = columns.map((column) => column !== null && column !== 'coveredS' && TIMES.includes(column));
  return body.flatMap(([, cells]) => cells.flatMap((cell, i) => (isTold[i] ? (writtenTime(cell) ?? []) : [])));
}

function wrongInLine(line: PaperLine, { groupOf }: PaperTable): readonly string[] {
  const group = groupOf?.(line.of);
  return group === undefined ? [] : contradictionsIn(line, group);
}

/** The last does not pass before the first; who passed first or last says nothing without how many did. */
function wrongInPost({ firstPassS, lastPassS, passed }: Row): readonly string[] {
  const told = [firstPassS === undefined ? [] : ['firstPassS'], lastPassS === undefined ? [] : ['lastPassS']].flat();
  if (passed === undefined) return told;
  return firstPassS !== undefined && lastPassS !== undefined && lastPassS < firstPassS ? told : [];
}

function unknownName(row: number, name: string): Problem {
  const message = `Row ${row}: “${name}” is no class, room or post of this drill, or more than one. Write it as in the list of the drill.`;
  return problem('warning', 'drill-times-unknown-class', '', message, { values: { row, name } });
}

function contradicting(row: number, heads: string, name: string): Problem {
  const message = `Row ${row}: “${heads}” of ${name} cannot all be so, beside each other or the list. They were left out; correct them and open the table again.`;
  return problem('warning', 'drill-times-contradicting', '', message, { values: { row, heads, name } });
}

/** Two numbers with a colon may be either; which they were taken for is told. */
function howRead(isByTheClock: boolean): Problem {
  const message = isByTheClock
    ? 'Times as 9:12 were read as hours and minutes of the day. Write 9:12:00 or 72 s if they were not.'
    : 'Times as 1:20 were read as minutes and seconds since the signal. Write 9:11:20 for a time of day.';
  return problem('info', isByTheClock ? 'drill-times-by-the-clock' : 'drill-times-since-signal', '', message);
}

function coverWithoutSignal(row: number, cell: string): Problem {
  const message = `Row ${row}: “${cell}” of cover counts from the first signal, and nobody noted when that was. Note it on the commander's part first, or write the time of day with seconds.`;
  return problem('warning', 'drill-times-cover-without-signal', '', message, { values: { row, cell } });
}

function coverBeforeSignal(row: number, cell: string): Problem {
  const message = `Row ${row}: “${cell}” of cover comes before the first signal. Correct it, or the time of the first signal.`;
  return problem('warning', 'drill-times-cover-before-signal', '', message, { values: { row, cell } });
}

function fieldsOf(
  cells: readonly string[],
  columns: readonly (PaperColumn | PostColumn | null)[],
  row: number,
  problems: Problem[],
  since: Since,
  firstSignalS: number | null,
): Partial<Record<Field, number>> {
  const fields: Partial<Record<Field, number>> = {};
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? '';
    if (column === null || column === 'of' || cell === '') continue;
    const isTime = TIMES.includes(column);
    const time = isTime ? writtenTime(cell) : null;
    const read = isTime ? time && since(time, column) : countIn(cell);
    if (read !== null && (read >= 0 || MAY_COME_BEFORE.includes(column)) && (isTime || read <= MOST_PEOPLE)) {
      fields[column] = read;
      continue;
    }
    if (column === 'coveredS' && time !== null && read === null) {
      problems.push(firstSignalS === null ? coverWithoutSignal(row, cell) : coverBeforeSignal(row, cell));
      continue;
    }
    const message = `Row ${row}: “${cell}” is no time or number of people. Write minutes and seconds as 1:20, or a whole number.`;
    problems.push(problem('warning', 'drill-times-cell-unread', '', message, { values: { row, cell } }));
  }
  return fields;
}
