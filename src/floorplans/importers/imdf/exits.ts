/**
 * Ways out of buildings whose openings all lead from room to room.
 *
 * First choice: where a walking path of the file (`navPath`) crosses from an indoor to an outdoor point.
 * Second choice: the longest stretch of a ground-floor corridor on the building's outline.
 */
import {
  distance,
  distanceToOutline,
  isInsidePolygon,
  midpoint,
  type Point,
  type Problem,
  polygonEdges,
  problem,
  type Segment,
} from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { deriveExit, nearestEdge } from '../outlines/exitOnEdge.js';
import type { BuildingDraft, LevelDraft } from './buildings.js';
import type { ImdfFiles } from './imdfArchive.js';
import { extendLabel } from './labels.js';
import type { Projection } from './projection.js';

/** How far a path point may lie from the space it is meant to be in, and the outer wall from the path, m. */
const PATH_REACH_M = 3;

/** Two ways out nearer than this are one, m. */
const SAME_EXIT_M = 2;

/** How near the building's outline a corridor's wall counts as an outer wall, m. */
const OUTER_WALL_M = 0.4;

/** Shortest stretch of outer wall that takes a way out, m. */
const MIN_STRETCH_M = 1.2;

interface WayOut {
  readonly space: Space;
  readonly edge: Segment;
  readonly near: Point;
  readonly from: 'path' | 'corridor';
}

interface PathCrossing {
  readonly levelId: string;
  readonly indoor: Point;
  readonly outdoor: Point;
}

/** The links of the file's walking paths that lead from a level to the ground outside. */
function pathCrossings(files: ImdfFiles, project: Projection): PathCrossing[] {
  const nodes = new Map<string, { levelId: string | null; at: Point; neighbours: readonly unknown[] }>();
  for (const feature of files.navPath) {
    if (feature.geometry?.type !== 'Point') continue;
    const { level_id: levelId, neighbours } = feature.properties;
    nodes.set(feature.id, {
      levelId: typeof levelId === 'string' ? levelId : null,
      at: project(feature.geometry.at),
      neighbours: Array.isArray(neighbours) ? neighbours : [],
    });
  }
  const crossings: PathCrossing[] = [];
  for (const [id, node] of nodes) {
    for (const neighbour of node.neighbours) {
      const other = nodes.get(String(neighbour));
      if (!other || (node.levelId === null) === (other.levelId === null)) continue;
      const [inside, outside] = node.levelId === null ? [other, node] : [node, other];
      // a link is listed by both of its ends, or by one
      if (node === outside && inside.neighbours.includes(id)) continue;
      crossings.push({ levelId: inside.levelId as string, indoor: inside.at, outdoor: outside.at });
    }
  }
  return crossings;
}

function wayOutOnPath({ indoor, outdoor }: PathCrossing, level: LevelDraft): WayOut | null {
  let best: { space: Space; awayM: number } | null = null;
  for (const space of level.spaces) {
    if (space.isWalkable === false) continue;
    const awayM = isInsidePolygon(indoor, space.polygon) ? 0 : distanceToOutline(indoor, space.polygon);
    if (awayM <= PATH_REACH_M && (!best || awayM < best.awayM)) best = { space, awayM };
  }
  if (!best) return null;
  const { edge, distanceM } = nearestEdge(outdoor, best.space);
  return distanceM <= PATH_REACH_M ? { space: best.space, edge, near: outdoor, from: 'path' } : null;
}

function wayOutOfCorridor(level: LevelDraft): WayOut | null {
  const { outline } = level;
  if (!outline) return null;
  let best: WayOut | null = null;
  let longest = MIN_STRETCH_M;
  for (const space of level.spaces) {
    if (space.kind !== 'corridor' && space.kind !== 'hall') continue;
    for (const edge of polygonEdges(space.polygon)) {
      const isOuter = [edge[0], midpoint(edge), edge[1]].every((at) => distanceToOutline(at, outline) <= OUTER_WALL_M);
      const length = distance(edge[0], edge[1]);
      if (!isOuter || length <= longest) continue;
      longest = length;
      best = { space, edge, near: midpoint(edge), from: 'corridor' };
    }
  }
  return best;
}

function addExit(
  way: WayOut,
  level: LevelDraft,
  building: BuildingDraft,
  number: number,
  problems: Problem[],
): Opening {
  const word = { name: `Exit ${number}, ${building.name}`, nameEn: `Exit ${number}, ${building.nameEn}` };
  const exit = deriveExit(`exit:${building.id}-${number}`, extendLabel(word, ''), way.space, way.edge, way.near);
  const at = midpoint(exit.segment);
  const source = way.from === 'path' ? 'where a walking path leaves the building' : 'on the outer wall of a corridor';
  const text = `No opening of ${building.name} leads outside. An exit ${exit.clearWidthM} m wide was derived ${source}, from ${way.space.name} (${level.name}). Check its place and width, and draw the other exits.`;
  const values = { building: building.name, space: way.space.name, level: level.name, widthM: exit.clearWidthM };
  problems.push(
    problem('warning', 'exit-derived', 'opening.geojson', text, { values, place: { levelId: level.id, at } }),
  );
  return exit;
}

function waysOutOf(building: BuildingDraft, crossings: readonly PathCrossing[]): { way: WayOut; level: LevelDraft }[] {
  const ways: { way: WayOut; level: LevelDraft }[] = [];
  for (const crossing of crossings) {
    const level = building.levels.find((each) => each.id === crossing.levelId);
    const way = level && wayOutOnPath(crossing, level);
    if (!way || ways.some((other) => distance(other.way.near, way.near) < SAME_EXIT_M)) continue;
    ways.push({ way, level });
  }
  if (ways.length > 0) return ways;
  for (const level of building.levels.filter((each) => each.ordinal === 0)) {
    const way = wayOutOfCorridor(level);
    if (way) ways.push({ way, level });
  }
  return ways;
}

/** Gives every building without a drawn exit its derived ones. */
export function deriveExits(
  files: ImdfFiles,
  buildings: readonly BuildingDraft[],
  project: Projection,
  problems: Problem[],
): void {
  const crossings = pathCrossings(files, project);
  for (const building of buildings) {
    if (building.levels.some((level) => level.openings.some((opening) => opening.kind === 'exit'))) continue;
    const ways = waysOutOf(building, crossings);
    ways.forEach(({ way, level }, index) => {
      level.openings.push(addExit(way, level, building, index + 1, problems));
    });
    if (ways.length > 0) continue;
    const text = `No way out of ${building.name} was found. Draw its exits.`;
    problems.push(
      problem('warning', 'exit-not-found', 'opening.geojson', text, { values: { building: building.name } }),
    );
  }
}
