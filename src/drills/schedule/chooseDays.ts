/**
 * On which days to hold the chosen drills.
 *
 * The days meet every need and every limit; of such days those are taken that move least of an earlier plan, spread
 * the drills over the year and the days of the week, and suit each drill. The search for the best spread ends after a
 * fixed number of branches; that the needs are met is never given up for it.
 */
import type { DayNumber } from '../calendar/civilDate.js';
import { weekday } from '../calendar/civilDate.js';
import { type CoverInput, coverModel } from './coverModel.js';
import type { DayCost } from './dayCosts.js';
import type { DrillAct } from './drillActs.js';
import type { ProgramDraft, Solver, Term } from './integerProgram.js';
import { type Aim, solveInOrder } from './solveInOrder.js';
import { tieWeight } from './tieWeight.js';

export interface PlacedAct {
  readonly act: number;
  readonly day: DayNumber;
}

export interface DayChoice {
  readonly placed: readonly PlacedAct[];
  /** Nothing moves less, spreads better and suits better with these drills. */
  readonly isBestSpread: boolean;
}

/** A drill of an earlier plan. */
export interface EarlierDay {
  readonly act: number;
  readonly day: DayNumber;
}

export interface DayWishes {
  readonly cost: DayCost;
  /** Days of the whole year, those that are over included: what the spread is measured on. */
  readonly year: readonly DayNumber[];
  /** Days that have a drill already. */
  readonly taken: readonly DayNumber[];
  readonly earlier: readonly EarlierDay[];
  /** Distance worth having. */
  readonly spacingDays: number;
}

const COST = { sameStretch: 20, near: 6, sameKindStretch: 10, sameWeekday: 4, dayMoved: 1, unpreferred: 30 } as const;

/** Keeping a drill on its day outweighs everything but the needs. */
const KEPT = 4096;

/** Furthest that moving a drill counts, days: beyond it is simply moved. */
const FURTHEST_DAYS = 60;

const MOST_NODES = 300;

/** The drills of a stretch beyond the first, as a variable that costs. */
function penalise(draft: ProgramDraft, terms: readonly Term[], free: number, cost: number, wishes: Term[]): void {
  if (terms.length <= free) return;
  const beyond = draft.column(terms.length);
  draft.row([...terms, [beyond, -1]], null, Math.max(0, free));
  wishes.push([beyond, cost]);
}

/** A list cut into so many stretches of about the same length. */
function cut<Item>(items: readonly Item[], parts: number): Item[][] {
  const stretches: Item[][] = Array.from({ length: parts }, () => []);
  items.forEach((item, i) => {
    stretches[Math.floor((i * parts) / items.length)]?.push(item);
  });
  return stretches;
}

/**
 * @param input - places are single days
 * @param counts - how many drills of each act
 * @returns `null` where the limits leave no days for them
 */
export async function chooseDays(
  input: CoverInput,
  counts: readonly number[],
  wishes: DayWishes,
  solver: Solver,
): Promise<DayChoice | null> {
  const chosen = counts.flatMap((count, act) => (count > 0 ? [act] : []));
  const acts = input.acts.map((act, i): DrillAct => (chosen.includes(i) ? act : { ...act, duties: [] }));
  const { draft, drills } = coverModel({ ...input, acts });
  for (const act of chosen) {
    const own = drills.filter((each) => each.act === act);
    draft.row(
      own.map(({ column }): Term => [column, 1]),
      counts[act] ?? 0,
      counts[act] ?? 0,
    );
  }
  const dayOf = (place: number): DayNumber => input.places[place]?.days[0] ?? 0;
  const onDay = new Map<DayNumber, Term[]>();
  for (const { place, column } of drills)
    onDay.set(dayOf(place), [...(onDay.get(dayOf(place)) ?? []), [column, 1] as const]);
  const drillsOn = (days: readonly DayNumber[]): Term[] => days.flatMap((day) => onDay.get(day) ?? []);
  const takenIn = (days: readonly DayNumber[]): number => wishes.taken.filter((day) => days.includes(day)).length;
  const costs: Term[] = [];
  for (const { act, place, column } of drills) {
    const day = dayOf(place);
    const before = wishes.earlier.filter((each) => each.act === act);
    const isKept = before.some((each) => each.day === day);
    const moved = before.map((each) => Math.abs(each.day - day));
    const distance = moved.length === 0 ? 0 : Math.min(FURTHEST_DAYS, ...moved);
    const drill = acts[act] as DrillAct;
    const isOutOfSeason = drill.duties.some((duty) => input.places[place]?.unpreferred.has(duty) === true);
    const suits = wishes.cost(drill, day) + (isOutOfSeason ? COST.unpreferred : 0);
    costs.push([column, suits + distance * COST.dayMoved - (isKept ? KEPT : 0)]);
  }
  const total = counts.reduce((sum, count) => sum + count, 0) + wishes.taken.length;
  for (const stretch of cut(wishes.year, total))
    penalise(draft, drillsOn(stretch), 1 - takenIn(stretch), COST.sameStretch, costs);
  for (const [i, first] of wishes.year.entries()) {
    const near: DayNumber[] = [];
    for (let j = i; (wishes.year[j] ?? Infinity) < first + wishes.spacingDays; j++)
      near.push(wishes.year[j] as DayNumber);
    if (near.length > 1) penalise(draft, drillsOn(near), 1 - takenIn(near), COST.near, costs);
  }
  for (const act of chosen.filter((each) => (counts[each] ?? 0) > 1)) {
    for (const stretch of cut(wishes.year, counts[act] ?? 0)) {
      const days = new Set(stretch);
      const own = drills.filter((each) => each.act === act && days.has(dayOf(each.place)));
      penalise(
        draft,
        own.map(({ column }): Term => [column, 1]),
        1,
        COST.sameKindStretch,
        costs,
      );
    }
  }
  for (const dayOfWeek of [1, 2, 3, 4, 5]) {
    const days = wishes.year.filter((day) => weekday(day) === dayOfWeek);
    penalise(draft, drillsOn(days), Math.ceil(total / 5) - takenIn(days), COST.sameWeekday, costs);
  }
  const ties = drills.map(({ act, place, column }): Term => [column, tieWeight(act, dayOf(place))]);
  const aims: Aim[] = [
    { terms: costs, mostNodes: MOST_NODES },
    { terms: ties, mostNodes: MOST_NODES },
  ];
  const solved = await solveInOrder(draft, aims, solver);
  if (solved === null) return null;
  const placed = drills.flatMap(({ act, place, column }) =>
    Array.from({ length: solved.values[column] ?? 0 }, () => ({ act, day: dayOf(place) })),
  );
  const isBestSpread = solved.aims.every(({ cost, bound }) => cost === bound);
  return { placed: placed.sort((a, b) => a.day - b.day || a.act - b.act), isBestSpread };
}
