/** A table of times from paper or a spreadsheet (CSV) as the log of a sheet. */
import { countIn, readCells } from '../../floorplans/index.js';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { DayLog } from './dayLog.js';
import { type DrillDay, MOST_PEOPLE } from './drillDay.js';
import { groupsByName } from './groupsByName.js';
import { type PaperColumn, paperColumn } from './paperColumns.js';
import { contradictionsIn, type PaperGroup } from './paperContradictions.js';
import { type PaperLine, type PaperSheet, paperLog } from './paperLog.js';
import { areByTheClock, sinceEarlierS, sinceSignalS, type WrittenTime, writtenTime } from './paperTime.js';

/** The others are numbers of people. */
export const PAPER_TIMES: readonly PaperColumn[] = ['coveredS', 'leftS', 'arrivedS', 'securedS', 'sweptS', 'reportedS'];

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
/** Headings stand among the first rows, below a title or two. */
const ROWS_LOOKED_AT = 10;

interface Headings {
  readonly row: number;
  readonly columns: readonly (PaperColumn | null)[];
}

function findHeadings(rows: readonly (readonly string[])[]): Headings | null {
  for (const [row, cells] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const columns = cells.map(paperColumn);
    if (columns.includes('of') && columns.some((column) => column !== null && column !== 'of')) return { row, columns };
  }
  return null;
}

/** Reads a table of times; a cell or row that cannot be read is told and left out, the others are read. */
export function readPaperTimes(text: string, day: DrillDay, sheet: PaperTable): Outcome<DayLog> {
  const { rows } = readCells(text);
  const headings = findHeadings(rows);
  if (headings === null || rows.length > MOST_ROWS) {
    const message =
      'No heading for the class and for a time or count was found. Write “class, left, arrived, counted, missing” (班级、离开、到达、实到、缺) above the columns.';
    return { value: null, problems: [problem('error', 'drill-times-without-headings', '', message)] };
  }
  const idOf = groupsByName(day);
  const problems: Problem[] = [];
  const body = rows.slice(headings.row + 1);
  const column = (name: PaperColumn) => headings.columns.indexOf(name);
  // cover is taken before the signal that times by the clock are told by
  const told = PAPER_TIMES.filter((name) => name !== 'coveredS');
  const written = body.flatMap((cells) => told.flatMap((name) => writtenTime(cells[column(name)] ?? '') ?? []));
  const isByTheClock = areByTheClock(written, sheet.signalClockS);
  const since = (time: WrittenTime, name: PaperColumn) =>
    name === 'coveredS'
      ? sinceEarlierS(time, sheet.firstSignalS, sheet.signalClockS, isByTheClock)
      : sinceSignalS(time, sheet.signalClockS, isByTheClock);
  if (written.some(({ is }) => is === 'either')) problems.push(howRead(isByTheClock));
  const lines: PaperLine[] = [];
  for (const [i, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const row = headings.row + i + 2;
    const name = cells[column('of')] ?? '';
    const of = idOf(name);
    if (of === null) {
      const message = `Row ${row}: “${name}” is no class or room of this drill, or more than one. Write it as in the list of classes.`;
      problems.push(problem('warning', 'drill-times-unknown-class', '', message, { values: { row, name } }));
      continue;
    }
    const line: PaperLine = { of, ...fieldsOf(cells, headings, row, problems, since) };
    const group = sheet.groupOf?.(of);
    const wrong = group === undefined ? [] : contradictionsIn(line, group);
    if (wrong.length > 0) {
      const heads = wrong.map((each) => rows[headings.row]?.[column(each)] ?? each).join(', ');
      const message = `Row ${row}: “${heads}” of ${name} cannot all be so, beside each other or the list. They were left out; correct them and open the table again.`;
      problems.push(problem('warning', 'drill-times-contradicting', '', message, { values: { row, heads, name } }));
    }
    const kept = Object.entries(line).filter(([field]) => !(wrong as readonly string[]).includes(field));
    lines.push({ ...Object.fromEntries(kept), of });
  }
  const { value, problems: refused } = paperLog(day, lines, sheet);
  return { value, problems: [...problems.slice(0, MOST_TOLD), ...refused] } as Outcome<DayLog>;
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

function fieldsOf(
  cells: readonly string[],
  { columns }: Headings,
  row: number,
  problems: Problem[],
  since: (time: WrittenTime, column: PaperColumn) => number | null,
): Partial<Record<Exclude<PaperColumn, 'of'>, number>> {
  const fields: Partial<Record<Exclude<PaperColumn, 'of'>, number>> = {};
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? '';
    if (column === null || column === 'of' || cell === '') continue;
    const time = PAPER_TIMES.includes(column) ? writtenTime(cell) : null;
    const read = PAPER_TIMES.includes(column) ? time && since(time, column) : countIn(cell);
    if (
      read !== null &&
      (read >= 0 || column === 'coveredS') &&
      (PAPER_TIMES.includes(column) || read <= MOST_PEOPLE)
    ) {
      fields[column] = read;
      continue;
    }
    if (column === 'coveredS' && time !== null && read === null) {
      problems.push(coverWithoutSignal(row, cell));
      continue;
    }
    const message = `Row ${row}: “${cell}” is no time or number of people. Write minutes and seconds as 1:20, or a whole number.`;
    problems.push(problem('warning', 'drill-times-cell-unread', '', message, { values: { row, cell } }));
  }
  return fields;
}
