/** The rooms, corridors and areas of an OSM file with the levels they stand on. */
import { type Problem, problem } from '../../../model/index.js';
import type { OsmData } from './osmData.js';
import { levelsOf, spans } from './osmLevels.js';
import { isLift, isRoomShape, isStairs } from './roomKinds.js';
import { type OsmShape, shapesWith } from './shapes.js';

/** More rooms, counted once a level, than the largest campus has; beyond it an import would not end. */
const MAX_SPACES = 10_000;

export interface RoomShape {
  readonly shape: OsmShape;
  /** From the lowest to the highest; at least one. */
  readonly levels: readonly number[];
}

export interface RoomShapes {
  readonly rooms: readonly RoomShape[];
}

function tellCounts(count: number, code: string, text: string, path: string, problems: Problem[]): void {
  if (count > 0) problems.push(problem('warning', code, path, text, { values: { count } }));
}

/** Stairs and lifts also stand on the half levels between their ends, if rooms are there. */
function withHalfLevels({ shape, levels }: RoomShape, all: readonly number[]): RoomShape {
  if (!isStairs(shape.tags) && !isLift(shape.tags)) return { shape, levels };
  const between = all.filter((level) => spans(shape.tags, level));
  return { shape, levels: [...new Set([...levels, ...between])].sort((a, b) => a - b) };
}

export function readRoomShapes(data: OsmData, path: string, problems: Problem[]): RoomShapes {
  const { shapes, open } = shapesWith(data, isRoomShape);
  const rooms: RoomShape[] = [];
  let spaces = 0;
  let withoutLevel = 0;
  let left = 0;
  for (const shape of shapes) {
    const told = levelsOf(shape.tags);
    if (told.length === 0) withoutLevel++;
    const levels = told.length > 0 ? told : [0];
    spaces += levels.length;
    if (spaces > MAX_SPACES) left++;
    else rooms.push({ shape, levels });
  }
  tellCounts(
    open.length,
    'osm-outline-open',
    `${open.length} rooms have an outline that does not close, and were left out: ${open.slice(0, 10).join(', ')}. Close them, or download the area with all of their parts.`,
    path,
    problems,
  );
  tellCounts(
    withoutLevel,
    'osm-room-without-level',
    `${withoutLevel} rooms have no level that can be read; level 0 was assumed. Add their level tags.`,
    path,
    problems,
  );
  tellCounts(
    left,
    'osm-too-many-rooms',
    `${left} rooms beyond the first ${MAX_SPACES} were left out. Save one building at a time.`,
    path,
    problems,
  );
  tellCounts(
    data.brokenCount,
    'osm-elements-broken',
    `${data.brokenCount} elements have no number or no place and were left out.`,
    path,
    problems,
  );
  const all = [...new Set(rooms.flatMap((room) => room.levels))];
  return { rooms: rooms.map((room) => withHalfLevels(room, all)) };
}
