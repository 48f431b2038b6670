/** The solver of the year plan, with its WebAssembly from the installed package. */
import loadHighs from 'highs';
import { highsSolver, type Solver } from '../drills/index.js';

export async function loadSolver(): Promise<Solver> {
  return highsSolver(await loadHighs());
}
