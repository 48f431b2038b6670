/** Where not everything can be met: which duties are left open, as few as possible, and why. */
import { type CoverInput, coverModel } from './coverModel.js';
import type { DutyNeed } from './dutyNeeds.js';
import type { Solver, Term } from './integerProgram.js';
import type { PlanningBoard } from './planningBoard.js';
import { type ConflictSet, type Obstacles, type Patience, smallestConflict } from './smallestConflict.js';
import { solveInOrder } from './solveInOrder.js';
import { withoutDominated } from './withoutDominated.js';

/** Advice is given up before a number of ours, and that before a number of the text. */
const COST = { advice: 1, ownNumber: 1000, textNumber: 1100 } as const;

export interface RelaxedNeeds {
  /** What can be met, whole: the rest of a duty that can be met in part is kept. */
  readonly needs: readonly DutyNeed[];
  readonly conflicts: readonly ConflictSet[];
}

function withLess(need: DutyNeed, shortfall: number): DutyNeed[] {
  if (shortfall === 0) return [need];
  const [only, second] = need.alternatives;
  if (only === undefined || second !== undefined || only.count <= shortfall) return [];
  return [{ ...need, alternatives: [{ ...only, count: only.count - shortfall }] }];
}

/**
 * @param input - with every need of the board
 * @param patience - what may be spent on reasons
 */
export async function relaxNeeds(
  board: PlanningBoard,
  input: CoverInput,
  obstacles: Obstacles,
  solver: Solver,
  patience: Patience,
): Promise<RelaxedNeeds> {
  const { draft, shortfalls } = coverModel(withoutDominated(input), true);
  const costOf = (duty: number): number => {
    const { obligationLevel, isCountDefault } = board.duties[duty] ?? {};
    if (obligationLevel !== 'mandatory') return COST.advice;
    return isCountDefault === true ? COST.ownNumber : COST.textNumber;
  };
  const columns = [...shortfalls];
  const aims = [
    { terms: columns.map(([duty, column]): Term => [column, costOf(duty)]) },
    // of equally good choices the later duties are left open
    { terms: columns.map(([duty, column]): Term => [column, board.duties.length - duty]) },
  ];
  const solved = await solveInOrder(draft, aims, solver);
  const short = new Map(columns.map(([duty, column]) => [duty, solved?.values[column] ?? 0]));
  const needs = input.needs.flatMap((need) => withLess(need, short.get(need.duty) ?? 0));
  const conflicts: ConflictSet[] = [];
  for (const target of input.needs) {
    if ((short.get(target.duty) ?? 0) === 0) continue;
    // what can be met and this duty whole: the conflict is about it
    const others = needs.filter((need) => need.duty !== target.duty);
    const found = await smallestConflict(
      { ...board, needs: [...others, target] },
      obstacles,
      target.duty,
      solver,
      patience,
    );
    if (found !== null) conflicts.push(found);
  }
  return { needs, conflicts };
}
