/**
 * Why a duty cannot be met: a set of duties, closed days and limits that cannot all hold, of which none can be left out.
 *
 * Found by deletion: everything is put in the way, then one thing after the other is taken out; what the duty becomes
 * possible without belongs to the conflict, the rest does not. The set is irreducible; a smaller one of other things may
 * exist.
 *
 * Source: J. W. Chinneck, "Feasibility and Infeasibility in Optimization" (2008), deletion filter.
 */
import type { DayNumber } from '../calendar/civilDate.js';
import { type CoverInput, coverModel } from './coverModel.js';
import { dayGroups, daysApart, isLimited } from './dayLimits.js';
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
}

/** What stands in the way beside the duties. */
export interface Obstacles {
  /** Weekdays of the terms without drills, in stretches. */
  readonly closed: readonly (readonly DayNumber[])[];
  /** Drill days that are over. */
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
  const perDay = has('oneADay') ? 1 : MANY;
  // days that limits bind to each other are looked at one by one
  const places = isLimited(held) ? singleDays(days, board.duties, perDay) : alikeDays(days, board.duties, held, perDay);
  const at = new Map(places.map((place, i) => [place.days[0], i]));
  const groups = dayGroups(days, held).map((group) => ({
    places: group.days.flatMap((day) => at.get(day) ?? []),
    most: group.most,
  }));
  const duties = new Set(elements.flatMap((each) => ('duty' in each ? [each.duty] : [])));
  const needs = board.needs.filter((need) => need.duty === target || duties.has(need.duty));
  return withoutDominated({ needs, acts: board.acts, places, groups });
}

/** @returns `null` where the duty can be met beside all of this */
export async function smallestConflict(
  board: PlanningBoard,
  obstacles: Obstacles,
  target: number,
  solver: Solver,
): Promise<ConflictSet | null> {
  const isMet = async (elements: readonly Element[]): Promise<boolean> =>
    (await solveInOrder(coverModel(inputWith(board, obstacles, elements, target)).draft, [{ terms: [] }], solver)) !==
    null;
  const duties: Element[] = board.needs.filter((need) => need.duty !== target).map(({ duty }) => ({ duty }));
  const closed: Element[] = obstacles.closed.map((_, i) => ({ closed: i }));
  const limits = (['spacing', 'perWeek', 'perMonth', 'taken', 'oneADay', 'past'] as const).map(
    (limit): Element => ({ limit }),
  );
  let left: Element[] = [...closed, ...limits];
  // most often the duty is impossible by itself, which is told without a look at the others
  if (await isMet(left)) left = [...duties, ...left];
  if (left.length > closed.length + limits.length && (await isMet(left))) return null;
  /** Takes out what the conflict stands without: all of it at once if it can be, else half and half. */
  const takeOut = async (part: readonly Element[]): Promise<void> => {
    if (part.length === 0) return;
    const without = left.filter((each) => !part.includes(each));
    if (!(await isMet(without))) left = without;
    else if (part.length > 1) {
      const middle = Math.floor(part.length / 2);
      await takeOut(part.slice(0, middle));
      await takeOut(part.slice(middle));
    }
  };
  for (const part of [duties.filter((each) => left.includes(each)), limits, closed]) await takeOut(part);
  return {
    duties: [target, ...left.flatMap((each) => ('duty' in each ? [each.duty] : []))],
    closed: left.flatMap((each) => ('closed' in each ? [obstacles.closed[each.closed] ?? []] : [])),
    limits: left.flatMap((each) => ('limit' in each ? [each.limit] : [])),
  };
}
