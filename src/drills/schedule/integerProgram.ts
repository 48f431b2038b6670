/**
 * A linear program in whole numbers, as plain data: what the schedule hands to a solver and gets back.
 *
 * All coefficients are whole numbers, so that a solution can be checked exactly. The solver itself is handed in:
 * headless layers load no WebAssembly.
 */

/** A variable between 0 and `upper`. */
export interface Column {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
}

export interface Row {
  /** Column indexes, each once, and their coefficients. */
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  /** `null`: no bound on this side. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The least cost is wanted; every variable takes whole numbers. */
export interface IntegerProgram {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Branches after which the search ends with what it has; the same on every machine, unlike a time. */
  readonly mostNodes?: number;
}

/**
 * `optimal`: nothing costs less. `bounded`: the search ended early; `values` may still be there, and nothing costs less
 * than `bound`.
 */
export interface IntegerSolution {
  readonly status: 'optimal' | 'bounded' | 'infeasible';
  readonly values: readonly number[] | null;
  readonly cost: number;
  readonly bound: number;
}

export type Solver = (program: IntegerProgram) => Promise<IntegerSolution>;

/** One part of the linear expression `sum coefficient × column`. */
export type Term = readonly [column: number, coefficient: number];

export interface ProgramDraft {
  readonly columns: Column[];
  readonly rows: Row[];
  /** @returns the index of the new column */
  column(upper: number, cost?: number, lower?: number): number;
  /** Terms on the same column are added up; a row without terms is kept, so that it can be unmeetable. */
  row(terms: readonly Term[], lower: number | null, upper: number | null): void;
}

export function draftProgram(): ProgramDraft {
  const columns: Column[] = [];
  const rows: Row[] = [];
  return {
    columns,
    rows,
    column(upper, cost = 0, lower = 0) {
      columns.push({ cost, lower, upper });
      return columns.length - 1;
    },
    row(terms, lower, upper) {
      const sums = new Map<number, number>();
      for (const [column, coefficient] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
      rows.push({ columns: [...sums.keys()], coefficients: [...sums.values()], lower, upper });
    },
  };
}
