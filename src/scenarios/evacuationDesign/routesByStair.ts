/** The classes of every floor shared out over the stairs of their building, each to one as near as can be. */
import type { CampusPlan } from '../../floorplans/index.js';
import { distance, midpoint, type Point, ringCentroid } from '../../model/index.js';
import type { ScenarioRoute } from '../routeScenario.js';
import type { School } from '../school.js';
import { stairsOfShaft } from '../whatIfs/stairsOfShaft.js';

/** One entry for each staircase that is given classes; on floors with one stair, or none, there is nothing to share out. */
export function routesByStair(plan: CampusPlan, school: School): ScenarioRoute[] {
  const classesOf = new Map<string, string[]>();
  for (const { levels } of plan.buildings) {
    for (const level of levels) {
      const rooms = new Map(level.spaces.map(({ id, polygon }) => [id, ringCentroid(polygon.outer)]));
      const classes = school.classes.flatMap(({ id, room }) => {
        const at = rooms.get(room);
        return at === undefined ? [] : [{ id, at }];
      });
      for (const [stair, own] of shareOut(classes, stairsDown(plan, level.id), classesOf)) {
        classesOf.set(stair, [...(classesOf.get(stair) ?? []), ...own]);
      }
    }
  }
  const order = plan.stairs.map(({ id }) => id);
  const inOrder = (ids: readonly string[]) => school.classes.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  return [...classesOf]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([stair, classes]) => ({ classes: inOrder(classes), stairs: [stair] }));
}

interface Placed {
  readonly id: string;
  readonly at: Point;
}

/** Staircases that lead down from a level, each by its first storey, where it begins on that level. */
function stairsDown(plan: CampusPlan, levelId: string): Placed[] {
  const found = new Map<string, Point>();
  for (const stair of plan.stairs) {
    const head = stair.flights.at(-1)?.head;
    if (stair.upper.levelId !== levelId || head === undefined) continue;
    found.set(stairsOfShaft(plan, stair.id)[0]?.id ?? stair.id, midpoint(head));
  }
  return [...found].map(([id, at]) => ({ id, at }));
}

/**
 * As many classes to each stair, give or take one: the nearest pairs first. Where they do not come out even, the stairs
 * with the fewest classes of the floors before take one more.
 */
function shareOut(
  classes: readonly Placed[],
  stairs: readonly Placed[],
  sharedBefore: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  if (stairs.length < 2) return shared;
  const before = (stair: Placed) => sharedBefore.get(stair.id)?.length ?? 0;
  const over = classes.length % stairs.length;
  const takesOneMore = new Set([...stairs].sort((one, other) => before(one) - before(other)).slice(0, over));
  const most = (stair: Placed) => (classes.length - over) / stairs.length + (takesOneMore.has(stair) ? 1 : 0);
  const pairs = classes
    .flatMap((each, c) => stairs.map((stair, s) => ({ each, stair, c, s, awayM: distance(each.at, stair.at) })))
    .sort((one, other) => one.awayM - other.awayM || one.c - other.c || one.s - other.s);
  const placed = new Set<string>();
  for (const { each, stair } of pairs) {
    const own = shared.get(stair.id) ?? [];
    if (placed.has(each.id) || own.length >= most(stair)) continue;
    placed.add(each.id);
    shared.set(stair.id, [...own, each.id]);
  }
  return shared;
}
