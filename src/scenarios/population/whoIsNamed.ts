/** Entries of a scenario that say something of some people: by class, by group, or by the floor they are on. */
import type { WalkableCells } from '../../floorplans/index.js';
import { type Problem, problem } from '../../model/index.js';
import { suggestNames } from '../parsing/closestNames.js';
import type { PlacedPopulation } from './person.js';

export interface NamesPeople {
  /** Levels people are on at the start. */
  readonly levels?: readonly string[] | undefined;
  /** Classes, or entries of `occupants` and `sources`. */
  readonly groups?: readonly string[] | undefined;
}

/** Index of the first entry that names each person; -1 for none. */
export function entryOfEach(
  { people, groups }: PlacedPopulation,
  { cells }: WalkableCells,
  entries: readonly NamesPeople[],
): number[] {
  return people.map(({ group, goal, cell }) => {
    const place = cells[cell];
    const classId = 'muster' in goal ? goal.classId : undefined;
    return entries.findIndex(({ levels, groups: ids }) => {
      const isInGroup = [groups[group]?.id, classId].some((id) => id !== undefined && ids?.includes(id));
      return isInGroup || levels?.some((level) => level === place?.planeId || level === place?.levelId) === true;
    });
  });
}

/**
 * Groups that entries name and nobody belongs to.
 *
 * @param what - the entries in a plain sentence, such as `A release`
 * @param pathOf - where the k-th group of the n-th entry stands
 */
export function unknownGroups(
  entries: readonly NamesPeople[],
  { groups, people }: PlacedPopulation,
  what: string,
  pathOf: (n: number, k: number) => string,
): Problem[] {
  const known = new Set(groups.map((each) => each.id));
  for (const { goal } of people) if ('muster' in goal && goal.classId !== undefined) known.add(goal.classId);
  return entries.flatMap(({ groups: ids = [] }, n) =>
    ids.flatMap((id, k) => {
      if (known.has(id)) return [];
      const message = `${what} names “${id}”, which is no class or group of this run. ${suggestNames(id, [...known])}`;
      return [problem('error', 'unknown-group', pathOf(n, k), message, { values: { id } })];
    }),
  );
}
