/**
 * Which drills to hold: as few live ones as will do, then as few in all; of equally few, those that keep most of an
 * earlier plan, and then those that suit kind, time of day and season best.
 */
import type { School } from '../../scenarios/index.js';
import { type CoverInput, coverModel } from './coverModel.js';
import type { DrillAct } from './drillActs.js';
import type { DrillPlace } from './drillPlaces.js';
import type { Solver, Term } from './integerProgram.js';
import { type Aim, solveInOrder } from './solveInOrder.js';
import { tieWeight } from './tieWeight.js';

/** A drill of an earlier plan, which may move. */
export interface EarlierDrill {
  readonly act: number;
  /** The place its day lies in; `null` where no drill may be put on that day any more. */
  readonly place: number | null;
}

export interface ActChoice {
  /** By act: how many drills. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Proven: no plan has fewer drills of these two sorts, live ones counted first. */
  readonly fewestLive: number;
  readonly fewestTotal: number;
  readonly live: number;
}

/** Ours: a drill is repeated before one that hardly fits the place is held. */
const COST = { unpreferred: 8, foreignFlood: 3, foreignDebrisFlow: 6, sameKindAgain: 2, narrowSecurity: 1 } as const;

/** More drills than any year has days. */
const MOST_DRILLS = 400;

/** Kept on its day, kept as an act: each outweighs whatever comes after it. */
const KEPT = 1 << 17;
const KEPT_ACT = 1 << 11;

function suitCost(act: DrillAct, place: DrillPlace, school: School): number {
  let cost = act.cost;
  if (act.duties.some((duty) => place.unpreferred.has(duty))) cost += COST.unpreferred;
  if (school.terrain !== 'mountain' && act.kind === 'flood') cost += COST.foreignFlood;
  if (school.terrain !== 'mountain' && act.kind === 'debris-flow') cost += COST.foreignDebrisFlow;
  if (['hold', 'secure', 'evacuate-away'].includes(act.kind)) cost += COST.narrowSecurity;
  return cost;
}

/**
 * @param mostNodes - where the model is large: branches after which the search for the fewest ends
 * @returns `null` where the needs cannot all be met
 */
export async function chooseActs(
  input: CoverInput,
  school: School,
  earlier: readonly EarlierDrill[],
  solver: Solver,
  mostNodes?: number,
): Promise<ActChoice | null> {
  const { acts, places } = input;
  const { draft, drills } = coverModel(input);
  const isLive = (act: number): boolean => acts[act]?.isLive === true;
  const liveTerms = drills.filter((each) => isLive(each.act)).map(({ column }): Term => [column, 1]);
  const allTerms = drills.map(({ column }): Term => [column, 1]);
  const suits = drills.map(({ act, place, column }): Term => {
    return [column, suitCost(acts[act] as DrillAct, places[place] as DrillPlace, school)];
  });
  for (const { kind } of acts.filter((act, i) => acts.findIndex((other) => other.kind === act.kind) === i)) {
    const own = drills.filter((each) => acts[each.act]?.kind === kind).map(({ column }): Term => [column, 1]);
    const again = draft.column(MOST_DRILLS);
    draft.row([...own, [again, -1]], null, 1);
    suits.push([again, COST.sameKindAgain]);
  }
  const keep = (columns: readonly number[], most: number, reward: number): void => {
    const kept = draft.column(most);
    draft.row([...columns.map((column): Term => [column, 1]), [kept, -1]], 0, null);
    suits.push([kept, -reward]);
  };
  for (const act of new Set(earlier.map((each) => each.act))) {
    const own = drills.filter((each) => each.act === act);
    const before = earlier.filter((each) => each.act === act);
    keep(
      own.map((each) => each.column),
      before.length,
      KEPT_ACT,
    );
    for (const { place, column } of own) {
      const here = before.filter((each) => each.place === place).length;
      if (here > 0) keep([column], here, KEPT);
    }
  }
  const ties = drills.map(({ act, column }): Term => [column, tieWeight(act, 0)]);
  const limit = mostNodes === undefined ? {} : { mostNodes };
  const aims: Aim[] = [
    { terms: liveTerms, ...limit },
    { terms: allTerms, ...limit },
    { terms: suits, ...limit },
    { terms: ties, ...limit },
  ];
  const solved = await solveInOrder(draft, aims, solver);
  if (solved === null) return null;
  const counts = acts.map((_, i) =>
    drills.filter((each) => each.act === i).reduce((sum, { column }) => sum + (solved.values[column] ?? 0), 0),
  );
  const [live, total] = solved.aims;
  return {
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    live: counts.reduce((sum, count, i) => sum + (isLive(i) ? count : 0), 0),
    fewestLive: live?.bound ?? 0,
    fewestTotal: total?.bound ?? 0,
  };
}
