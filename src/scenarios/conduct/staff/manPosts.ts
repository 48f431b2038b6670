/**
 * Who goes to which post: those the scenario names, and else the nearest free members of staff.
 *
 * A post inside is wanted where somebody other than staff has to come past it: there are people on that floor or
 * above. Posts with a task of their own take their kind of staff first, then guides are given to the floors with most
 * people. Class teachers stay with their class, and whoever has another task keeps it.
 */
import { type EgressGraph, type SweepSource, sweepCrossings } from '../../../floorplans/index.js';
import { distance, nearestOnSegment, type Point } from '../../../model/index.js';
import type { Person } from '../../population/person.js';
import type { DrillSetting } from '../drillConduct.js';
import { type DrillPost, locatePost, type PostRole } from './posts.js';
import type { StaffRules } from './staffRules.js';

/** A metre on a flight counts for more than one on the level, as in the choice of ways. */
const STAIR_COST = 1.6;

/** Staff of a school's own list who fill a post before others do. */
const PREFERRED: Partial<Record<PostRole, string>> = { gate: 'guard', medic: 'medic', commander: 'office' };
/** Not taken away from what they are there for while others are free. */
const KEPT_BACK: readonly string[] = ['guard', 'medic'];

export interface MannedPost extends DrillPost {
  /** Index of the person; -1 for a post that stays empty. */
  readonly holder: number;
  /** From the signal, s. */
  readonly setsOutS: number | undefined;
  /** Whether somebody is to stand there. */
  readonly isWanted: boolean;
}

const known = new WeakMap<DrillSetting['population'], readonly MannedPost[]>();

/** The posts of the plan that stand on a floor; worked out once for a population. */
export function manPosts(setting: DrillSetting, rules: StaffRules = {}): readonly MannedPost[] {
  const { population } = setting;
  let manned = known.get(population);
  if (!manned) {
    manned = assign(setting, rules);
    known.set(population, manned);
  }
  return manned;
}

/** Staff who may be sent somewhere: not those who lead a class or help somebody. */
export function freeStaff({ population: { people, groups } }: Pick<DrillSetting, 'population'>): number[] {
  return people.flatMap(({ id, group, together, companions = [], bornS, preMovementS }, i) => {
    const isStaff = groups[group]?.role === 'staff';
    const hasClass = together !== undefined || id.endsWith('/teacher');
    const isThere = bornS === undefined && preMovementS < Number.POSITIVE_INFINITY;
    return isStaff && !hasClass && isThere && companions.length === 0 ? [i] : [];
  });
}

/** Those of them who have no other task. */
export function staffForPosts(setting: DrillSetting, { haveOtherTasks }: StaffRules): number[] {
  const others = haveOtherTasks?.(setting);
  return freeStaff(setting).filter((i) => !others?.has(i));
}

function assign(setting: DrillSetting, rules: StaffRules): MannedPost[] {
  const { plan, scenario, cells, population } = setting;
  const { people, groups } = population;
  const orders = new Map(scenario.staff?.posts?.map((each) => [each.post, each]));
  const guides = scenario.staff?.guides ?? 'all';
  const posts = plan.posts.flatMap((post) => locatePost(cells, post) ?? []);
  const dependants = posts.map(({ floorAndAbove }) =>
    floorAndAbove === null
      ? 0
      : people.filter(({ cell, group }) => groups[group]?.role !== 'staff' && floorAndAbove[cell] === 1).length,
  );
  const isWanted = posts.map((each, p) => {
    const { post, role, isOutdoors } = each;
    const isGuideInside = role === 'guide' && !isOutdoors;
    const order = orders.get(post.id);
    if (order?.isManned !== undefined) return order.isManned;
    if (order?.by !== undefined) return true;
    if (isGuideInside && guides !== 'all') return guides !== 'none' && guides.includes(post.id);
    const isUsual = rules.usuallyMans?.(each) ?? true;
    if (!isUsual && !(isGuideInside && scenario.staff?.guides === 'all')) return false;
    return isOutdoors || (dependants[p] as number) > 0;
  });
  const free = new Set(staffForPosts(setting, rules));
  const holders = posts.map(() => -1);
  const take = (p: number, i: number) => {
    holders[p] = i;
    free.delete(i);
  };
  const named = (p: number) => orders.get(posts[p]?.post.id ?? '')?.by;
  // where few are awake, guards and medics are not used up on other posts before their own
  const hasOwnKind = ({ role }: DrillPost) => {
    const kind = PREFERRED[role] ?? '';
    return KEPT_BACK.includes(kind) && [...free].some((i) => roleOf(people[i]) === kind);
  };
  const ranks = posts.map((post, p) => {
    if (named(p) !== undefined) return 0;
    if (hasOwnKind(post)) return 1;
    return post.role !== 'guide' ? 2 : 3;
  });
  const rank = (p: number) => ranks[p] as number;
  const inOrder = posts
    .map((_, p) => p)
    .filter((p) => isWanted[p])
    .sort((a, b) => rank(a) - rank(b) || (dependants[b] as number) - (dependants[a] as number) || a - b);
  for (const p of inOrder) {
    const post = posts[p] as DrillPost;
    const by = named(p);
    const candidates = [...free].filter((i) => by === undefined || isNamed(setting, i, by));
    const preferred = PREFERRED[post.role];
    const first = candidates.filter((i) => roleOf(people[i]) === preferred);
    const others = candidates.filter((i) => !KEPT_BACK.includes(roleOf(people[i]) ?? ''));
    const pool = preferred !== undefined && first.length > 0 ? first : others.length > 0 ? others : candidates;
    const walkM = walksTo(setting.graph, post);
    let nearest = -1;
    let nearestM = Number.POSITIVE_INFINITY;
    for (const i of pool) {
      const { cell, at } = people[i] as Person;
      const awayM = walkM(cell, at);
      if (awayM >= nearestM) continue;
      nearest = i;
      nearestM = awayM;
    }
    if (nearest >= 0) take(p, nearest);
  }
  return posts.map((post, p) => ({
    ...post,
    holder: holders[p] as number,
    setsOutS: orders.get(post.post.id)?.setsOutS,
    isWanted: isWanted[p] as boolean,
  }));
}

/** Whether a scenario's `by` means this member of staff: by their id, or by the space they are in. */
export function isNamed({ cells, population }: Pick<DrillSetting, 'cells' | 'population'>, i: number, by: string) {
  const person = population.people[i];
  return person !== undefined && (person.id === by || cells.cells[person.cell]?.id === by);
}

function roleOf(person: Person | undefined): string | undefined {
  return person?.staffRole;
}

/** How far it is to a post from anywhere, m with stairs counting more; infinite where there is no way. */
function walksTo(graph: EgressGraph, { cell, at }: DrillPost): (from: number, at: Point) => number {
  const { cells, portals } = graph.cells;
  const costPerM = (index: number) => (cells[index]?.kind === 'flight' ? STAIR_COST : 1);
  const awayM = (point: Point, portal: number) =>
    nearestOnSegment(point, (portals[portal] as (typeof portals)[number]).segment).distanceM;
  const sources: SweepSource[] = (cells[cell]?.portals ?? []).map((portal) => ({
    portal,
    cost: awayM(at, portal),
    intoCell: cell,
  }));
  const costs = sweepCrossings(graph, sources, { costPerM });
  return (from, point) => {
    if (from === cell) return distance(point, at);
    let least = Number.POSITIVE_INFINITY;
    for (const portal of cells[from]?.portals ?? []) {
      const crossing = 2 * portal + (portals[portal]?.a === from ? 0 : 1);
      least = Math.min(least, awayM(point, portal) + (costs[crossing] as number));
    }
    return least;
  };
}
