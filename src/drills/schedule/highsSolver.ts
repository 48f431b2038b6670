/**
 * The HiGHS solver behind the schedule's own interface.
 *
 * Whoever runs on a machine loads the WebAssembly and hands it in. One thread (the build knows no other), one seed, no limit of time: the same
 * program gives the same solution wherever the same WebAssembly runs.
 *
 * Source: Q. Huangfu and J. A. J. Hall, "Parallelizing the dual revised simplex method" (2018); HiGHS 1.15, MIT.
 */
import type { Highs } from 'highs';
import type { IntegerProgram, IntegerSolution, Solver } from './integerProgram.js';

/** Whole costs: two solutions whose costs differ by less than one cost the same. */
const SMALLEST_GAP = 0.999;

/**
 * Left out of the solver's presolve: probing (rule 15) and enumeration (rule 16), which try variables both ways. With the aim before
 * held as a row they can take most of the time, and the same is proven without them (docs/decisions/0016-schedule.md).
 */
const RULES_OFF = (1 << 15) | (1 << 16);

function flat(rows: IntegerProgram['rows']) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    indices.push(...row.columns);
    values.push(...row.coefficients);
    starts.push(indices.length);
  }
  return { starts, indices, values };
}

/** A program without variables: nothing to solve, only to look at. */
function solveEmpty(rows: IntegerProgram['rows']): IntegerSolution {
  const isMet = rows.every((row) => (row.lower ?? 0) <= 0 && (row.upper ?? 0) >= 0);
  return { status: isMet ? 'optimal' : 'infeasible', values: isMet ? [] : null, cost: 0, bound: 0 };
}

function solveWith(highs: Highs, { columns, rows, mostNodes }: IntegerProgram, seed: number): IntegerSolution {
  if (columns.length === 0) return solveEmpty(rows);
  const { modelStatus, variableType } = highs.constants;
  return highs.withModel((model): IntegerSolution => {
    model.options.set({
      output_flag: false,
      random_seed: seed,
      mip_rel_gap: 0,
      mip_abs_gap: SMALLEST_GAP,
      presolve_rule_off: RULES_OFF,
      // jumping about for a first solution: one is found as soon without it
      mip_heuristic_run_feasibility_jump: false,
      ...(mostNodes === undefined ? {} : { mip_max_nodes: mostNodes }),
    });
    model.passModel({
      numCols: columns.length,
      numRows: rows.length,
      colCost: columns.map((each) => each.cost),
      colLower: columns.map((each) => each.lower),
      colUpper: columns.map((each) => each.upper),
      rowLower: rows.map((each) => each.lower ?? -highs.infinity),
      rowUpper: rows.map((each) => each.upper ?? highs.infinity),
      matrix: { format: 'csr', numRows: rows.length, numCols: columns.length, ...flat(rows) },
      integrality: columns.map(() => variableType.integer),
    });
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) {
      return { status: 'infeasible', values: null, cost: 0, bound: 0 };
    }
    const isOptimal = status === modelStatus.optimal;
    const hasValues = isOptimal || Number(model.info.get('primal_solution_status')) === 2;
    const values = hasValues ? Array.from(model.getSolution().colValue, Math.round) : null;
    // costs are whole, and so is the best bound on them
    const cost = (values ?? []).reduce((sum, value, i) => sum + value * (columns[i]?.cost ?? 0), 0);
    const bound = isOptimal ? cost : Math.ceil(Number(model.info.get('mip_dual_bound')) - 1e-6);
    return { status: isOptimal ? 'optimal' : 'bounded', values, cost, bound };
  });
}

/** @param seed - of the solver's own choices; a plan must not depend on it */
export function highsSolver(highs: Highs, seed = 0): Solver {
  return async (program) => solveWith(highs, program, seed);
}
