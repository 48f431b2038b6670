/** Areas have no walls: where one touches another, or a corridor, people pass along the whole edge. */
import { type Problem, problem } from '../../../model/index.js';
import type { Opening } from '../../campusPlan.js';
import { deriveSharedGaps } from '../outlines/sharedEdges.js';
import type { LevelDraft } from '../planDraft.js';
import { isSpaceOf } from './osmRooms.js';
import { isStairs } from './roomKinds.js';
import type { RoomShape } from './roomShapes.js';

/** More of them on a level are no halls, and slow to compare. */
const MAX_AREAS = 300;

const pairKey = (opening: Opening) => [...opening.spaceIds].sort().join(' ');

/** Adds a gap for every shared edge of two areas, or of an area and a corridor, that no door joins already. */
export function deriveAreaGaps(
  rooms: readonly RoomShape[],
  levels: readonly LevelDraft[],
  path: string,
  problems: Problem[],
): void {
  const areas = rooms.filter(({ shape: { tags } }) => tags.indoor === 'area' && !isStairs(tags));
  let count = 0;
  for (const level of levels) {
    const isArea = (id: string) =>
      areas.some(({ shape }) => level.spaces.some((space) => space.id === id && isSpaceOf(space, shape.id, level)));
    const areaIds = new Set(level.spaces.filter((space) => isArea(space.id)).map((space) => space.id));
    const open = level.spaces.filter((space) => areaIds.has(space.id) || space.kind === 'corridor');
    if (areaIds.size === 0 || open.length > MAX_AREAS) continue;
    const joined = new Set(level.openings.map(pairKey));
    for (const gap of deriveSharedGaps(open)) {
      if (!gap.spaceIds.some((id) => areaIds.has(id)) || joined.has(pairKey(gap))) continue;
      count++;
      level.openings.push({ ...gap, id: `${level.id}/${gap.id}` });
    }
  }
  if (count === 0) return;
  const text = `${count} gaps were derived where areas without walls touch, so that people can pass from one to the other.`;
  problems.push(problem('info', 'area-gaps-derived', path, text, { values: { count } }));
}
