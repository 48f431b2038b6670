/** Who is counted with whom: classes by calling the roll, rooms of people likewise, staff and visitors by a list of names. */
import type { PlacedPopulation } from '../../population/person.js';

export interface RollCallGroup {
  readonly id: string;
  /** Index into the groups of the run. */
  readonly index: number;
  /** A list of names is ticked off as people come; a roll is called when they stand there. */
  readonly isList: boolean;
  /** People of the group by body: some go as one body with those they help. */
  readonly bodies: ReadonlyMap<number, number>;
  readonly expected: number;
  /** Body of the class's teacher; -1 where it has none, and null where nobody is to count but the people themselves. */
  readonly teacher: number | null;
}

/** @param isElsewhere - whether somebody has another task than to stay with a class */
export function rollCallGroups(
  { groups, people }: PlacedPopulation,
  isElsewhere: (body: number) => boolean,
): RollCallGroup[] {
  const bodyOf = new Map<string, number>();
  const bodies = groups.map(() => new Map<number, number>());
  people.forEach((person, body) => {
    for (const { id, group } of [person, ...(person.companions ?? [])]) {
      bodyOf.set(id, body);
      const own = bodies[group] as Map<number, number>;
      own.set(body, (own.get(body) ?? 0) + 1);
    }
  });
  return groups.flatMap(({ id, role }, index) => {
    const own = bodies[index] as Map<number, number>;
    if (own.size === 0) return [];
    const expected = [...own.values()].reduce((sum, each) => sum + each, 0);
    const isRoom = role === 'other' && id.startsWith('room:');
    const isList = role !== 'pupil' && !isRoom;
    const teacher = bodyOf.get(`${id.startsWith('class:') ? id : `class:${id}`}/teacher`) ?? -1;
    const withTeacher = teacher >= 0 && !isElsewhere(teacher) ? teacher : -1;
    return [{ id, index, isList, bodies: own, expected, teacher: role === 'pupil' ? withTeacher : null }];
  });
}
