/** Problems of rooms from which no chain of openings and stairs leads to a way out. */
import { type Problem, problem, ringCentroid } from '../../../model/index.js';
import type { Space, Stair } from '../../campusPlan.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';

/** Labels told one by one; the rest by their number. */
const MAX_LABELS = 30;

/** By space: the spaces that an opening or a stair joins it with. */
function neighbours(levels: readonly LevelDraft[], stairs: readonly Stair[]): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  };
  for (const { openings } of levels) {
    for (const { spaceIds } of openings) {
      const [a, b] = spaceIds;
      if (a !== undefined && b !== undefined) join(a, b);
    }
  }
  for (const { lower, upper } of stairs) join(lower.spaceId, upper.spaceId);
  return joined;
}

/** Ids of the spaces from which a way leads to an exit. */
function reachedSpaces(levels: readonly LevelDraft[], stairs: readonly Stair[]): Set<string> {
  const joined = neighbours(levels, stairs);
  const exits = levels.flatMap((level) => level.openings.filter((opening) => opening.kind === 'exit'));
  const reached = new Set(exits.flatMap((exit) => exit.spaceIds));
  const open = [...reached];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of joined.get(id) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

/** Rooms somebody could be in. */
function isRoom(space: Space): boolean {
  return space.isWalkable !== false && space.kind !== 'lift';
}

/**
 * One problem for every level with such rooms. A building without any exit is told as that, and not room by room.
 *
 * @param path - of the file's rooms, for the problems
 */
export function tellCutOff(
  buildings: readonly BuildingDraft[],
  stairs: readonly Stair[],
  path: string,
  problems: Problem[],
): void {
  const reached = reachedSpaces(
    buildings.flatMap((building) => building.levels),
    stairs,
  );
  for (const building of buildings) {
    if (!building.levels.some((level) => level.spaces.some((space) => reached.has(space.id)))) continue;
    for (const level of building.levels) {
      const cut = level.spaces.filter((space) => isRoom(space) && !reached.has(space.id));
      const first = cut[0];
      if (!first) continue;
      const more = cut.length > MAX_LABELS ? ', …' : '';
      const rooms = `${cut
        .slice(0, MAX_LABELS)
        .map((space) => space.name)
        .join(', ')}${more}`;
      const text = `${cut.length} rooms of ${level.name} (${building.name}) cannot reach an exit: ${rooms}. Draw the doors that are missing on their way, or leave the rooms out.`;
      const values = { count: cut.length, rooms, level: level.name, building: building.name };
      const place = { levelId: level.id, at: ringCentroid(first.polygon.outer) };
      problems.push(problem('warning', 'rooms-cut-off', path, text, { values, place }));
    }
  }
}
