/** What each person's goal means in the simulation: which exits, or which place at which assembly point. */
import type { WalkableCells } from '../../floorplans/index.js';
import { distance, type Point, type Problem, problem, ringCentroid } from '../../model/index.js';
import type { GoalDefinition, GoalSpec } from '../../sim/index.js';
import { loosePlaces, slotPlaces, takeNearest } from '../assembly/assemblyPlaces.js';
import type { Person, PlacedPopulation } from '../population/person.js';
import type { RunGoals } from './runGoals.js';

/** From which cells each goal can be reached, by goal. */
export type Reach = (goal: number) => readonly boolean[];

/** One goal for every person, in their order; none where an assembly point is too small for everyone. */
export function resolveGoals(
  { people, groups }: PlacedPopulation,
  goals: RunGoals,
  cells: WalkableCells,
  reach: Reach,
): { specs: GoalSpec[] | null; problems: Problem[] } {
  const specs: (GoalSpec | undefined)[] = people.map((person) => goalSpec(person, goals));
  const problems: Problem[] = [];
  const assembling = people.flatMap((_, i) => (specs[i] === undefined ? [i] : []));
  const atPoint = new Map<number, number[]>();
  for (const i of assembling) {
    const index = choosePoint(people[i] as Person, goals, reach);
    if (index < 0) specs[i] = { kind: 'exits', goals: goals.waysOut };
    else atPoint.set(index, [...(atPoint.get(index) ?? []), i]);
  }
  for (const [index, present] of [...atPoint.entries()].sort((a, b) => a[0] - b[0])) {
    const { goal, point, cell } = goals.assemblyPoints[index] as RunGoals['assemblyPoints'][number];
    const ground = cells.cells[cell];
    if (!ground) continue;
    const rest: number[] = [];
    const byClass = gather(present, (i) => slotOf(people[i] as Person, point.slots)?.id ?? '');
    for (const [slotId, members] of byClass) {
      const slot = point.slots.find((each) => each.id === slotId);
      const places = slot ? slotPlaces(slot.polygon, members.length, middleOf(members, people), ground) : [];
      const order = byDistanceToDoor(members, people, cells);
      order.forEach((i, k) => {
        const place = places[k];
        if (place) specs[i] = { kind: 'assembly', goal, place };
        else rest.push(i);
      });
    }
    const free = loosePlaces({ point, cell: ground }, rest.length);
    if (free.length < rest.length) {
      const message = `The assembly point “${point.name}” is too small: ${rest.length - free.length} of ${present.length} people find no place. Enlarge it.`;
      problems.push(problem('error', 'assembly-too-small', '', message, { values: { point: point.name } }));
      continue;
    }
    for (const [, members] of gather(rest, (i) => groups[(people[i] as Person).group]?.id ?? '')) {
      const places = takeNearest(free, members.length, middleOf(members, people));
      members.forEach((i, k) => {
        specs[i] = { kind: 'assembly', goal, place: places[k] as Point };
      });
    }
  }
  return { specs: problems.length > 0 ? null : (specs as GoalSpec[]), problems };
}

/** The goal of a person who does not need a place at an assembly point; undefined for those who do. */
function goalSpec({ goal }: Person, { byId, waysOut, assemblyPoints }: RunGoals): GoalSpec | undefined {
  if ('muster' in goal) return assemblyPoints.length > 0 ? undefined : { kind: 'exits', goals: waysOut };
  if ('assemblyPoint' in goal) return undefined;
  const goalsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const familiar = goal.familiar ? { familiar: goalsOf(goal.familiar) } : {};
  if ('nearest' in goal) return { kind: 'exits', goals: waysOut, ...familiar };
  if (!goal.weights) return { kind: 'exits', goals: goalsOf(goal.exits), ...familiar };
  // an exit with several edges is one exit: they share its weight
  const weights = goal.exits.flatMap((id, k) => {
    const own = byId.get(id) ?? [];
    return own.map(() => (goal.weights?.[k] ?? 0) / own.length);
  });
  const social = goal.socialInfluence === undefined ? {} : { socialInfluence: goal.socialInfluence };
  return { kind: 'exits', goals: goalsOf(goal.exits), weights, ...social };
}

/** The assembly point with the class's slot, else the nearest that can be reached; -1 for none. */
function choosePoint({ goal, cell, at }: Person, { assemblyPoints }: RunGoals, reach: Reach): number {
  if ('assemblyPoint' in goal) return assemblyPoints.findIndex(({ point }) => point.id === goal.assemblyPoint);
  const withSlot = assemblyPoints.findIndex(({ point }) => slotOf({ goal }, point.slots) !== undefined);
  if (withSlot >= 0 && reach(assemblyPoints[withSlot]?.goal ?? -1)[cell]) return withSlot;
  let best = -1;
  let nearestM = Number.POSITIVE_INFINITY;
  assemblyPoints.forEach(({ goal: index, point }, k) => {
    const awayM = distance(at, ringCentroid(point.polygon.outer));
    if (reach(index)[cell] && awayM < nearestM) {
      best = k;
      nearestM = awayM;
    }
  });
  return best;
}

interface SlotLike {
  readonly id: string;
  readonly classId?: string | undefined;
}

function slotOf<T extends SlotLike>({ goal }: Pick<Person, 'goal'>, slots: readonly T[]): T | undefined {
  if (!('muster' in goal)) return undefined;
  const { slotId, classId } = goal;
  return (
    slots.find((slot) => slotId !== undefined && slot.id === slotId) ??
    slots.find((slot) => classId !== undefined && slot.classId === classId)
  );
}

function gather(members: readonly number[], key: (i: number) => string): Map<string, number[]> {
  const gathered = new Map<string, number[]>();
  for (const i of members) {
    const name = key(i);
    const known = gathered.get(name);
    if (known) known.push(i);
    else gathered.set(name, [i]);
  }
  return gathered;
}

function middleOf(members: readonly number[], people: readonly Person[]): Point {
  let x = 0;
  let y = 0;
  for (const i of members) {
    x += (people[i] as Person).at[0] / members.length;
    y += (people[i] as Person).at[1] / members.length;
  }
  return [x, y];
}

/** Those who stand nearest to a door of their room first. */
function byDistanceToDoor(members: readonly number[], people: readonly Person[], cells: WalkableCells): number[] {
  const ranked = members.map((i) => {
    const { cell, at } = people[i] as Person;
    let nearestM = Number.POSITIVE_INFINITY;
    for (const portal of cells.cells[cell]?.portals ?? []) {
      const segment = cells.portals[portal]?.segment;
      if (segment) nearestM = Math.min(nearestM, distance(at, segment[0]), distance(at, segment[1]));
    }
    return { i, nearestM };
  });
  ranked.sort((a, b) => a.nearestM - b.nearestM || a.i - b.i);
  return ranked.map((each) => each.i);
}

/**
 * Leaves out the goals nobody heads for, so that figures name only ways that count; the order stays.
 *
 * @param ownExits - ids kept in any case: an exit someone wrote out and nobody took is worth a zero
 */
export function keepUsedGoals(
  definitions: readonly GoalDefinition[],
  specs: readonly GoalSpec[],
  ownExits: readonly string[],
): { definitions: GoalDefinition[]; specs: GoalSpec[] } {
  const used = new Set<number>();
  for (const spec of specs) {
    if (spec.kind === 'assembly') used.add(spec.goal);
    if (spec.kind === 'exits') for (const goal of spec.goals) used.add(goal);
  }
  const kept = definitions.flatMap(({ id }, index) => (used.has(index) || ownExits.includes(id) ? [index] : []));
  const place = new Map(kept.map((index, k) => [index, k]));
  const moved = (index: number) => place.get(index) as number;
  return {
    definitions: kept.map((index) => definitions[index] as GoalDefinition),
    specs: specs.map((spec) => {
      if (spec.kind === 'assembly') return { ...spec, goal: moved(spec.goal) };
      if (spec.kind !== 'exits') return spec;
      const known = spec.familiar ? { familiar: spec.familiar.filter((index) => place.has(index)).map(moved) } : {};
      return { ...spec, goals: spec.goals.map(moved), ...known };
    }),
  };
}
