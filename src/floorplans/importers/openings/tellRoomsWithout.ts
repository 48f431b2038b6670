/** Problems of rooms that nobody can leave, for want of an opening. */
import { type Problem, problem, type Segment } from '../../../model/index.js';
import type { BuildingDraft } from '../planDraft.js';

/**
 * Tells of every room without any opening.
 *
 * @param path - of the file's rooms, for the problems
 */
export function tellRoomsWithout(buildings: readonly BuildingDraft[], path: string, problems: Problem[]): void {
  for (const building of buildings) {
    for (const level of building.levels) {
      const open = new Set(level.openings.flatMap((opening) => opening.spaceIds));
      for (const space of level.spaces) {
        if (open.has(space.id) || space.isWalkable === false || space.kind === 'lift') continue;
        const text = `${space.name} (${level.name}, ${building.name}) has no opening. Add its door, or leave the room out.`;
        const place = { levelId: level.id, at: space.polygon.outer[0] as Segment[0] };
        const values = { space: space.name, level: level.name, building: building.name };
        problems.push(problem('warning', 'space-without-opening', path, text, { values, place }));
      }
    }
  }
}
