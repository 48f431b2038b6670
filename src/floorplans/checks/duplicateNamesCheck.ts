/** Rooms people would mix up: the same label twice on one level. */
import { type Problem, problem, ringCentroid } from '../../model/index.js';
import type { SpaceKind } from '../campusPlan.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Kinds that are told apart by their label; toilets, offices and corridors share theirs. */
const LABELLED_KINDS: readonly SpaceKind[] = ['classroom', 'laboratory', 'dormitory'];

export function checkDuplicateNames({ plan }: PlanContext): Problem[] {
  const problems: Problem[] = [];
  for (const { level, path } of listLevels(plan)) {
    const counts = new Map<string, number>();
    const labelled = level.spaces.filter((space) => LABELLED_KINDS.includes(space.kind) && space.name.trim() !== '');
    for (const space of labelled) counts.set(space.name, (counts.get(space.name) ?? 0) + 1);
    for (const [name, count] of counts) {
      if (count < 2) continue;
      const first = level.spaces.findIndex((space) => space.name === name);
      problems.push(
        problem(
          'warning',
          'duplicate-name',
          `${path}.spaces[${first}].name`,
          `${count} rooms on ${level.name} are called ${name}. Give each its own name, so that nobody is sent to the wrong one.`,
          {
            values: { space: name, count, level: level.name },
            place: { levelId: level.id, at: ringCentroid(level.spaces[first]?.polygon.outer ?? []) },
          },
        ),
      );
    }
  }
  return problems;
}
