/** Problems of openings that do not lie between two rooms. */
import { distanceToOutline, midpoint, type Problem, problem, type Segment } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import type { LevelDraft } from '../planDraft.js';

function nearestOtherM(segment: Segment, level: LevelDraft, spaceId: string): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const space of level.drawnSpaces) {
    if (space.id === spaceId) continue;
    nearest = Math.min(nearest, distanceToOutline(midpoint(segment), space.polygon));
  }
  return nearest;
}

/**
 * Tells of an opening that does not lie between exactly two spaces as drawn.
 *
 * @param path - of the file's openings, for the problems
 */
export function tellSides(
  opening: Opening,
  drawn: readonly Space[],
  level: LevelDraft,
  path: string,
  problems: Problem[],
): void {
  const at = midpoint(opening.segment);
  const place = { levelId: level.id, at };
  const tell = (code: string, text: string, values: Record<string, string | number>) =>
    problems.push(problem('warning', code, path, text, { values: { level: level.name, ...values }, place }));
  const first = drawn[0];
  if (!first) {
    const text = `An opening on ${level.name} at (${at[0].toFixed(1)}, ${at[1].toFixed(1)}) touches no room. Move it onto a wall, or leave it out.`;
    tell('opening-without-space', text, {});
  } else if (drawn.length > 2) {
    const rooms = drawn.map((space) => space.name).join(', ');
    const text = `An opening on ${level.name} touches ${drawn.length} rooms (${rooms}); it was taken to join ${opening.name}. Check which rooms it joins.`;
    tell('opening-with-many-spaces', text, { count: drawn.length, rooms });
  } else if (drawn.length === 1 && opening.kind !== 'exit') {
    const away = nearestOtherM(opening.segment, level, first.id);
    const distanceM = Math.round(away * 100) / 100;
    const behind = level.spaces.find((space) => space.id !== first.id && opening.spaceIds.includes(space.id));
    const repair = behind
      ? `${first.name} stands inside ${behind.name}, so the door was taken to lead there`
      : 'it leads nowhere until the room behind it is drawn';
    const next = Number.isFinite(away) ? `; the next wall is ${distanceM} m away` : ', the only one there';
    const text = `A door of ${first.name} (${level.name}) has a room on one side only${next}. It was not taken for an exit: ${repair}. Check where it leads.`;
    tell('opening-one-sided', text, { room: first.name, ...(Number.isFinite(away) ? { distanceM } : {}) });
  }
}
