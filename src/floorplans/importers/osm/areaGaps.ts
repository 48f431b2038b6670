/** Areas have no walls: where one touches another, or a corridor, people pass along the whole edge. */
import { distance, type Point, type Polygon, type Problem, problem, type Segment } from '../../../model/index.js';
import type { Opening } from '../../campusPlan.js';
import { intersectAll, snapToGrid } from '../../cells/clipping.js';
import { dot, leftNormal, minus, pointAlong, unitVector } from '../../cells/draft.js';
import { deriveSharedGaps } from '../outlines/sharedEdges.js';
import type { LevelDraft } from '../planDraft.js';
import { spaceIdOf, spacesByShape } from './osmRooms.js';
import { isStairs } from './roomKinds.js';
import type { RoomShape } from './roomShapes.js';

/** More of them on a level are no halls, and slow to compare. */
const MAX_AREAS = 300;

/** A shorter piece of a gap beside a column lets nobody through, m. */
const MIN_PIECE_M = 0.4;

/** Nearer than this a column stands in the gap, m. */
const IN_GAP_M = 0.05;

const pairKey = (opening: Opening) => [...opening.spaceIds].sort().join(' ');

/** The stretches of a segment that columns and walls leave, as metres from its start. */
function freeStretches([a, b]: Segment, obstacles: readonly Polygon[]): [number, number][] {
  const lengthM = distance(a, b);
  const direction = unitVector(a, b);
  if (!direction) return [];
  const side = (off: number) => [a, b].map((end) => pointAlong(end, leftNormal(direction), off)) as [Point, Point];
  const [near, far] = [side(-IN_GAP_M), side(IN_GAP_M)];
  const strip: Polygon = { outer: [near[0], near[1], far[1], far[0]], holes: [] };
  const taken = intersectAll([strip], obstacles).map(({ outer }) => {
    const along = outer.map((corner) => dot(direction, minus(corner, a)));
    return [Math.min(...along) - IN_GAP_M, Math.max(...along) + IN_GAP_M] as const;
  });
  taken.sort((p, q) => p[0] - q[0]);
  const free: [number, number][] = [];
  let from = 0;
  for (const [start, end] of [...taken, [lengthM, lengthM] as const]) {
    if (start - from >= MIN_PIECE_M) free.push([from, start]);
    from = Math.max(from, end);
  }
  return free;
}

function piecesOf(gap: Opening, level: LevelDraft): Opening[] {
  const [a, b] = gap.segment;
  const direction = unitVector(a, b);
  if (!direction) return [];
  const obstacles = level.obstacles.map((obstacle) => obstacle.polygon);
  return freeStretches(gap.segment, obstacles).map(([from, until], index) => ({
    ...gap,
    id: `${level.id}/${gap.id}${index === 0 ? '' : `~${index + 1}`}`,
    segment: [snapToGrid(pointAlong(a, direction, from)), snapToGrid(pointAlong(a, direction, until))],
    clearWidthM: until - from,
  }));
}

/** Ids that the spaces of areas without walls have on a level. */
function areaIdsOn(level: LevelDraft, areas: readonly RoomShape[]): Set<string> {
  const byShape = spacesByShape(level);
  const spaces = areas.flatMap(({ shape }) => byShape.get(spaceIdOf(shape.id, level)) ?? []);
  return new Set(spaces.map((space) => space.id));
}

/**
 * Adds a gap for every shared edge of two areas, or of an area and a corridor, that no door joins already; columns on
 * the edge divide it.
 */
export function deriveAreaGaps(
  rooms: readonly RoomShape[],
  levels: readonly LevelDraft[],
  path: string,
  problems: Problem[],
): void {
  const areas = rooms.filter(({ shape: { tags } }) => tags.indoor === 'area' && !isStairs(tags));
  let count = 0;
  for (const level of levels) {
    const areaIds = areaIdsOn(level, areas);
    const open = level.spaces.filter((space) => areaIds.has(space.id) || space.kind === 'corridor');
    if (areaIds.size === 0 || open.length > MAX_AREAS) continue;
    const joined = new Set(level.openings.map(pairKey));
    for (const gap of deriveSharedGaps(open)) {
      if (!gap.spaceIds.some((id) => areaIds.has(id)) || joined.has(pairKey(gap))) continue;
      const pieces = piecesOf(gap, level);
      count += pieces.length;
      level.openings.push(...pieces);
    }
  }
  if (count === 0) return;
  const text = `${count} gaps were derived where areas without walls touch, so that people can pass from one to the other.`;
  problems.push(problem('info', 'area-gaps-derived', path, text, { values: { count } }));
}
