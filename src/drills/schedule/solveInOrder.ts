/** One aim after the other: what an aim has reached is kept while the next is looked at. */
import type { IntegerProgram, ProgramDraft, Solver, Term } from './integerProgram.js';

/** A sum of variables that is wanted small. */
export interface Aim {
  readonly terms: readonly Term[];
  /** Branches after which the search for it ends; none where it is to be proved. */
  readonly mostNodes?: number;
}

export interface AimResult {
  readonly cost: number;
  /** Proven: no solution that keeps the aims before it costs less than this. */
  readonly bound: number;
}

export interface OrderedSolution {
  readonly values: readonly number[];
  /** In the order of the aims. */
  readonly aims: readonly AimResult[];
}

function programFor({ columns, rows }: ProgramDraft, { terms, mostNodes }: Aim): IntegerProgram {
  const costs = columns.map(() => 0);
  for (const [column, coefficient] of terms) costs[column] = (costs[column] ?? 0) + coefficient;
  const priced = columns.map((column, i) => ({ ...column, cost: costs[i] ?? 0 }));
  return { columns: priced, rows, ...(mostNodes === undefined ? {} : { mostNodes }) };
}

/**
 * Adds a row to the draft for every aim reached.
 *
 * @returns `null` where nothing meets all rows
 */
export async function solveInOrder(
  draft: ProgramDraft,
  aims: readonly Aim[],
  solver: Solver,
): Promise<OrderedSolution | null> {
  const results: AimResult[] = [];
  let values: readonly number[] = [];
  for (const aim of aims) {
    const solution = await solver(programFor(draft, aim));
    if (solution.values === null) {
      if (solution.status === 'infeasible') return null;
      // a search that ended early may have found nothing: any solution will do then
      if (results.length === 0) {
        const any = await solver(programFor(draft, { terms: [] }));
        if (any.values === null) return null;
        values = any.values;
      }
      const cost = aim.terms.reduce((sum, [column, coefficient]) => sum + coefficient * (values[column] ?? 0), 0);
      results.push({ cost, bound: solution.bound });
      continue;
    }
    values = solution.values;
    results.push({ cost: solution.cost, bound: solution.bound });
    draft.row(aim.terms, null, solution.cost);
  }
  return { values, aims: results };
}
