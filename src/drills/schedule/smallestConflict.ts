/**
 * Why a duty cannot be met: a set of duties, closed days and limits that cannot all hold, of which none can be left out.
 *
 * Found by deletion: everything is put in the way, then one thing after the other is taken out; what the duty becomes
 * possible without belongs to the conflict, the rest does not. The set is irreducible; a smaller one of other things may
 * exist.
 *
 * Where days bind each other, as by a distance, every question means a search over single days. Groups of days that are
 * alike are asked first: they are too lenient, so that what is impossible for them is impossible. What they leave is asked
 * of single days so long as the plan may still take its time; after that the set may hold a part too many, and says so.
 *
 * Source: J. W. Chinneck, "Feasibility and Infeasibility in Optimization" (2008), deletion filter.
 */
import type { DayNumber } from '../calendar/civilDate.js';
import { type CoverInput, coverModel } from './coverModel.js';
import { dayGroups, daysApart, isLimited, packDays } from './dayLimits.js';
import { alikeDays, singleDays } from './drillPlaces.js';
import type { Solver } from './integerProgram.js';
import type { PlanningBoard } from './planningBoard.js';
import { solveInOrder } from './solveInOrder.js';
import { withoutDominated } from './withoutDominated.js';

export type ConflictLimit = 'past' | 'taken' | 'oneADay' | 'spacing' | 'perWeek' | 'perMonth';

export interface ConflictSet {
  /** Indexes of the duties, the one that cannot be met first. */
  readonly duties: readonly number[];
  /** Stretches of days on which no drill may be held. */
  readonly closed: readonly (readonly DayNumber[])[];
  readonly limits: readonly ConflictLimit[];
  /** With any one part of it gone the duty can be met; otherwise not everything in it need be in the way. */
  readonly isIrreducible: boolean;
}

/** Searches over single days, where days bind each other, that may still be spent on explanations. */
export interface Patience {
  searches: number;
}

/** What stands in the way beside the duties. */
export interface Obstacles {
  /** Weekdays of the terms without drills, in stretches. */
  readonly closed: readonly (readonly DayNumber[])[];
  /** Drill days up to today. */
  readonly past: readonly DayNumber[];
}

type Element = { readonly duty: number } | { readonly closed: number } | { readonly limit: ConflictLimit };

/** Drills a day can take where "one a day" is left out of the question. */
const MANY = 400;

function inputWith(
  board: PlanningBoard,
  obstacles: Obstacles,
  elements: readonly Element[],
  target: number,
  isCoarse: boolean,
): CoverInput {
  const has = (limit: ConflictLimit): boolean => elements.some((each) => 'limit' in each && each.limit === limit);
  const isClosed = new Set(elements.flatMap((each) => ('closed' in each ? [each.closed] : [])));
  const opened = obstacles.closed.flatMap((stretch, i) => (isClosed.has(i) ? [] : stretch));
  const { limits } = board;
  const held = {
    spacingDays: has('spacing') ? limits.spacingDays : 1,
    mostPerWeek: has('perWeek') ? limits.mostPerWeek : null,
    mostPerMonth: has('perMonth') ? limits.mostPerMonth : null,
    taken: has('taken') ? limits.taken : [],
  };
  const all = [...board.openDays, ...opened, ...(has('past') ? [] : obstacles.past)];
  const days = daysApart(
    [...new Set(all)].sort((a, b) => a - b),
    held,
  );
  // a distance is one a day as well
  const perDay = has('oneADay') || held.spacingDays > 1 ? 1 : MANY;
  // days that limits bind to each other are looked at one by one
  const isByDay = isLimited(held) && !isCoarse;
  const places = isByDay ? singleDays(days, board.duties, perDay) : alikeDays(days, board.duties, held, perDay);
  const at = new Map(places.map((place, i) => [place.days[0], i]));
  const byDay = dayGroups(days, held).map((group) => ({
    places: group.days.flatMap((day) => at.get(day) ?? []),
    most: group.most,
  }));
  const inAll = { places: places.map((_, i) => i), most: perDay * packDays(days, held) };
  const groups = isByDay ? byDay : [inAll];
  const duties = new Set(elements.flatMap((each) => ('duty' in each ? [each.duty] : [])));
  const needs = board.needs.filter((need) => need.duty === target || duties.has(need.duty));
  return withoutDominated({ needs, acts: board.acts, places, groups });
}

/** The limits that are set at all. */
function limitsOf({ limits }: PlanningBoard, { past }: Obstacles): ConflictLimit[] {
  const { spacingDays, mostPerWeek, mostPerMonth, taken } = limits;
  const isSet: Readonly<Record<ConflictLimit, boolean>> = {
    spacing: spacingDays > 1,
    perWeek: mostPerWeek !== null,
    perMonth: mostPerMonth !== null,
    taken: taken.length > 0,
    oneADay: true,
    past: past.length > 0,
  };
  return (['oneADay', 'spacing', 'perWeek', 'perMonth', 'taken', 'past'] as const).filter((limit) => isSet[limit]);
}

/** @returns `null` where the duty can be met beside all of this */
export async function smallestConflict(
  board: PlanningBoard,
  obstacles: Obstacles,
  target: number,
  solver: Solver,
  patience: Patience,
): Promise<ConflictSet | null> {
  const ask = async (elements: readonly Element[], isCoarse: boolean): Promise<boolean> => {
    const { draft } = coverModel(inputWith(board, obstacles, elements, target, isCoarse));
    return (await solveInOrder(draft, [{ terms: [] }], solver)) !== null;
  };
  const isBound = (elements: readonly Element[]): boolean =>
    isLimited(board.limits) &&
    elements.some((each) => 'limit' in each && ['spacing', 'perWeek', 'perMonth'].includes(each.limit));
  // a distance binds every day to all those around it: this is what takes long
  const isSlow = (elements: readonly Element[]): boolean =>
    elements.some((each) => 'limit' in each && each.limit === 'spacing');
  /** Whether the duty can be met beside these; where nobody has the patience to know, it is taken that it can. */
  const isMet = async (elements: readonly Element[]): Promise<boolean> => {
    if (!(await ask(elements, true))) return false;
    if (!isBound(elements)) return true;
    if (isSlow(elements) && patience.searches-- <= 0) return true;
    return await ask(elements, false);
  };
  const duties: Element[] = board.needs.filter((need) => need.duty !== target).map(({ duty }) => ({ duty }));
  const closed: Element[] = obstacles.closed.map((_, i) => ({ closed: i }));
  const limits = limitsOf(board, obstacles).map((limit): Element => ({ limit }));
  const alone = [...closed, ...limits];
  const all = [...duties, ...alone];
  const isCoarselyMet = await ask(all, true);
  if (isCoarselyMet && (!isBound(all) || (await ask(all, false)))) return null;
  // most often the duty is impossible by itself, which is told without a look at the others
  let left = (await ask(alone, true)) ? all : alone;
  /** Takes out what the conflict stands without: all of it at once if it can be, else half and half. */
  const takeOut = async (
    part: readonly Element[],
    isPossible: (elements: readonly Element[]) => Promise<boolean>,
  ): Promise<void> => {
    if (part.length === 0) return;
    const without = left.filter((each) => !part.includes(each));
    if (!(await isPossible(without))) left = without;
    else if (part.length > 1) {
      const middle = Math.floor(part.length / 2);
      await takeOut(part.slice(0, middle), isPossible);
      await takeOut(part.slice(middle), isPossible);
    }
  };
  const inLeft = (elements: readonly Element[]): Element[] => elements.filter((each) => left.includes(each));
  if (!isCoarselyMet && isBound(all)) {
    for (const part of [duties, limits, closed]) await takeOut(inLeft(part), async (rest) => await ask(rest, true));
  }
  const isCoarse = !isCoarselyMet && isBound(left);
  for (const part of [duties, limits, closed]) {
    // few are left that groups of days need: each is asked for by itself
    for (const each of isCoarse ? inLeft(part).map((one) => [one]) : [inLeft(part)]) await takeOut(each, isMet);
  }
  return {
    duties: [target, ...left.flatMap((each) => ('duty' in each ? [each.duty] : []))],
    closed: left.flatMap((each) => ('closed' in each ? [obstacles.closed[each.closed] ?? []] : [])),
    limits: left.flatMap((each) => ('limit' in each ? [each.limit] : [])),
    isIrreducible: !isSlow(left) || patience.searches >= 0,
  };
}
