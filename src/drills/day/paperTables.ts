/** The tables in a sheet of cells: of classes or rooms, of posts, one under the other, each below its own headings. */
import { type PaperColumn, type PostColumn, paperColumn, postColumn } from './paperColumns.js';

interface TableOf<Kind, Column> {
  readonly is: Kind;
  readonly heads: readonly string[];
  readonly columns: readonly (Column | null)[];
  /** Rows with anything in them, by their number in the sheet, from 1. */
  readonly body: (readonly [row: number, cells: readonly string[]])[];
}

export type GroupTable = TableOf<'groups', PaperColumn>;
export type PostTable = TableOf<'posts', PostColumn>;

/** Headings stand among the first rows, below a title or two. */
const ROWS_LOOKED_AT = 10;

const isHeading = (columns: readonly (string | null)[]): boolean =>
  columns.includes('of') && columns.some((column) => column !== null && column !== 'of');

function tableUnder(heads: readonly string[]): GroupTable | PostTable | null {
  const groups = heads.map(paperColumn);
  if (isHeading(groups)) return { is: 'groups', heads, columns: groups, body: [] };
  const posts = heads.map(postColumn);
  return isHeading(posts) ? { is: 'posts', heads, columns: posts, body: [] } : null;
}

const isTitle = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== '').length < 2;

/** The title of the next table is no row of the one before it. */
function dropTitles(body: GroupTable['body']): void {
  for (let end = body.at(-1); end !== undefined && isTitle(end[1]); end = body.at(-1)) body.pop();
}

/** None where no headings are found among the first rows. */
export function paperTables(rows: readonly (readonly string[])[]): (GroupTable | PostTable)[] {
  const tables: (GroupTable | PostTable)[] = [];
  for (const [i, cells] of rows.entries()) {
    const last = tables.at(-1);
    const next = last === undefined && i >= ROWS_LOOKED_AT ? null : tableUnder(cells);
    if (next !== null) {
      if (last !== undefined) dropTitles(last.body);
      tables.push(next);
    } else if (cells.some((cell) => cell !== '')) last?.body.push([i + 1, cells]);
  }
  return tables;
}
