import loadHighs from 'highs';
import { highsSolver, type Solver } from '../../../src/drills/index.js';

const highs = await loadHighs();

export const solver: Solver = highsSolver(highs);

/** A solver that makes other choices of its own where several answers cost the same. */
export const solverWithSeed = (seed: number): Solver => highsSolver(highs, seed);

/** A solver that has solved nothing yet. */
export const freshSolver = async (): Promise<Solver> => highsSolver(await loadHighs());
