/** A table of what a drill measured, before it has words: titles, columns and labels are keys of the `drillFigures` words. */

/** A name of the plan or the school, or a word. */
export type FigureLabel = { readonly name: string; readonly nameEn: string } | { readonly word: string };

export type FigureCell =
  /** Seconds; null for never. */
  | { readonly timeS: number | null }
  /** People, rooms or doors. */
  | { readonly count: number }
  /** 0 to 1; null where there is nothing to share. */
  | { readonly share: number | null }
  /** Time lived through by all of them together, s. */
  | { readonly personS: number }
  | FigureLabel;

export interface FigureRow {
  readonly key: string;
  readonly label: FigureLabel;
  readonly cells: readonly FigureCell[];
  /** What the reader should look at first. */
  readonly isGrave?: boolean;
}

export interface FigureTable {
  /** Key of its title and, where it has one, of the note under it. */
  readonly id: string;
  /** Of the label and of every cell. */
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Two columns: what is measured, and the figure. */
export function listOfFigures(
  id: string,
  figures: readonly (readonly [word: string, cell: FigureCell])[],
): FigureTable {
  const rows = figures.map(([word, cell]) => ({ key: word, label: { word: `${id}.${word}` }, cells: [cell] }));
  return { id, columns: ['figure', 'value'], rows };
}
