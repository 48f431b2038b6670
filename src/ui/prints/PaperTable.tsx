import classes from './PaperTable.module.css';

interface PaperTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** Widths of the columns, percent. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  /** What stands in place of rows when there are none. */
  readonly none: string;
}

/** A table of so many rows is kept on one sheet. */
const SHORT = 8;

/** A ruled table that repeats its head on every sheet and breaks between rows only. */
export function PaperTable({ title, heads, widths, rows, none }: PaperTableProps) {
  return (
    <table className={classes.table} data-short={rows.length <= SHORT || undefined}>
      <caption>{title}</caption>
      <colgroup>
        {heads.map((head, i) => (
          <col key={head} style={{ width: `${widths[i]}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, i) => (
              <td key={heads[i]}>{cell}</td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={heads.length}>{none}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
