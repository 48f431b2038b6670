/**
 * A sheet of a workbook as plain rows; a library at the edge makes a file of them. Text is always text: what looks like a
 * formula in a school's name or a note stays the words it is.
 */
import type { IsoDate } from '../calendar/civilDate.js';
import { type Both, PLAN_WORDS, type PlanLanguage } from './planWords.js';

/** A text, a number, a day, or nothing. */
export type SheetCell = string | number | { readonly date: IsoDate } | null;

export interface SheetRow {
  readonly kind: 'title' | 'head' | 'item' | 'total';
  readonly cells: readonly SheetCell[];
}

export interface PlanSheet {
  readonly name: string;
  /** Widths of the columns, characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** A column of items: its head, and what stands in it. */
export interface Column<T> {
  readonly head: Both;
  readonly width: number;
  readonly cell: (item: T, index: number) => SheetCell;
  /** Its numbers are added up under the column. */
  readonly isSummed?: true;
}

export const dayCell = (date: IsoDate | null | undefined): SheetCell => (date == null ? null : { date });

/** Opens with a title and a head; where columns are added up it ends with their sums. */
export function planSheet<T>(
  name: Both,
  title: string,
  language: PlanLanguage,
  items: readonly T[],
  columns: readonly Column<T>[],
): PlanSheet {
  const rows: SheetRow[] = [
    { kind: 'title', cells: [`${title} ${name[language]}`] },
    { kind: 'head', cells: columns.map(({ head }) => head[language]) },
    ...items.map((item, i): SheetRow => ({ kind: 'item', cells: columns.map(({ cell }) => cell(item, i)) })),
  ];
  if (columns.some((column) => column.isSummed)) {
    const sums = columns.map(({ cell, isSummed }) => {
      if (isSummed === undefined) return null;
      return items.reduce((sum, item, i) => sum + Number(cell(item, i) ?? 0), 0);
    });
    rows.push({ kind: 'total', cells: [PLAN_WORDS.total[language], ...sums.slice(1)] });
  }
  return { name: name[language], widths: columns.map(({ width }) => width), rows };
}
