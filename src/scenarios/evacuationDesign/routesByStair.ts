/** The classes of every floor shared out over the stairs of their building: no stair fuller for its width than it must be. */
import type { CampusPlan } from '../../floorplans/index.js';
import { distance, midpoint, type Point, ringCentroid } from '../../model/index.js';
import type { ScenarioRoute } from '../routeScenario.js';
import type { School } from '../school.js';
import { stairsOfShaft } from '../whatIfs/stairsOfShaft.js';

/** One entry for each staircase that is given classes; on floors with one stair, or none, there is nothing to share out. */
export function routesByStair(plan: CampusPlan, school: School): ScenarioRoute[] {
  const classesOf = new Map<string, string[]>();
  const numbers = new Map(school.classes.map(({ id, number }) => [id, number]));
  for (const { levels } of plan.buildings) {
    for (const level of levels) {
      const rooms = new Map(level.spaces.map(({ id, polygon }) => [id, ringCentroid(polygon.outer)]));
      const classes = school.classes.flatMap(({ id, room, number }) => {
        const at = rooms.get(room);
        return at === undefined ? [] : [{ id, at, people: number }];
      });
      const peopleOn = (stair: string) =>
        (classesOf.get(stair) ?? []).reduce((sum, id) => sum + (numbers.get(id) ?? 0), 0);
      for (const [stair, own] of shareOut(classes, stairsDown(plan, level.id, peopleOn))) {
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

interface PlacedClass extends Placed {
  readonly people: number;
}

interface PlacedStair extends Placed {
  readonly widthM: number;
  /** Who comes down it from floors that were shared out before. */
  readonly peopleBefore: number;
}

/** Staircases that lead down from a level, each by its first storey, where it begins on that level. */
function stairsDown(plan: CampusPlan, levelId: string, peopleOn: (stairId: string) => number): PlacedStair[] {
  const found = new Map<string, PlacedStair>();
  for (const stair of plan.stairs) {
    const head = stair.flights.at(-1)?.head;
    if (stair.upper.levelId !== levelId || head === undefined) continue;
    const storeys = stairsOfShaft(plan, stair.id);
    const id = storeys[0]?.id ?? stair.id;
    const widthM = storeys.reduce((least, each) => Math.min(least, each.widthM), stair.widthM);
    found.set(id, { id, at: midpoint(head), widthM, peopleBefore: peopleOn(id) });
  }
  return [...found.values()];
}

/** What a sharing out costs, the gravest first: people of this floor a metre, people of all floors a metre, metres to walk. */
type Cost = readonly [number, number, number];

function isLess(one: Cost, other: Cost): boolean {
  for (let k = 0; k < one.length; k++) {
    const [p, q] = [one[k] as number, other[k] as number];
    if (Math.abs(p - q) > 1e-9) return p < q;
  }
  return false;
}

function costOf(classes: readonly PlacedClass[], stairs: readonly PlacedStair[], taken: readonly number[]): Cost {
  const people = stairs.map(() => 0);
  let walkM = 0;
  classes.forEach((each, c) => {
    const s = taken[c] as number;
    people[s] = (people[s] as number) + each.people;
    walkM += distance(each.at, (stairs[s] as PlacedStair).at);
  });
  const most = (load: (stair: PlacedStair, own: number) => number) =>
    stairs.reduce((peak, stair, s) => Math.max(peak, load(stair, people[s] as number)), 0);
  return [
    most(({ widthM }, own) => own / widthM),
    most(({ widthM, peopleBefore }, own) => (own + peopleBefore) / widthM),
    walkM,
  ];
}

/** Every sharing out that differs by one class, or by two that change places. */
function* neighbours(taken: readonly number[], stairs: number): Generator<readonly number[]> {
  for (let c = 0; c < taken.length; c++) {
    for (let s = 0; s < stairs; s++) if (s !== taken[c]) yield taken.map((own, each) => (each === c ? s : own));
    for (let d = c + 1; d < taken.length; d++) {
      const [one, other] = [taken[c] as number, taken[d] as number];
      if (one !== other) yield taken.map((own, each) => (each === c ? other : each === d ? one : own));
    }
  }
}

/** From everybody to the nearest stair on, the best step at a time, until none helps. */
function shareOut(classes: readonly PlacedClass[], stairs: readonly PlacedStair[]): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  if (stairs.length < 2) return shared;
  let taken: readonly number[] = classes.map(({ at }) =>
    stairs.reduce((best, stair, s) => (distance(at, stair.at) < distance(at, stairs[best]?.at ?? at) ? s : best), 0),
  );
  let cost = costOf(classes, stairs, taken);
  for (;;) {
    let better: readonly number[] | null = null;
    for (const other of neighbours(taken, stairs.length)) {
      const otherCost = costOf(classes, stairs, other);
      if (isLess(otherCost, cost)) [better, cost] = [other, otherCost];
    }
    if (better === null) break;
    taken = better;
  }
  classes.forEach(({ id }, c) => {
    const stair = stairs[taken[c] as number]?.id ?? '';
    shared.set(stair, [...(shared.get(stair) ?? []), id]);
  });
  return shared;
}
