/** Where a walking path of an IMDF archive (`navPath`) crosses from an indoor to an outdoor point: the ways out. */
import { distanceToOutline, isInsidePolygon, type Point } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import type { WayOut } from '../exits/deriveExits.js';
import type { Projection } from '../features/projection.js';
import { nearestEdge } from '../outlines/exitOnEdge.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import type { ImdfFiles } from './imdfArchive.js';

/** How far a path point may lie from the space it is meant to be in, and the outer wall from the path, m. */
const PATH_REACH_M = 3;

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
      const other = typeof neighbour === 'string' ? nodes.get(neighbour) : undefined;
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
  return distanceM <= PATH_REACH_M ? { level, space: best.space, edge, near: outdoor, from: 'path' } : null;
}

/** The ways out by path of one building. */
export function pathWaysOut(files: ImdfFiles, project: Projection): (building: BuildingDraft) => WayOut[] {
  const crossings = pathCrossings(files, project);
  return (building) =>
    crossings.flatMap((crossing) => {
      const level = building.levels.find((each) => each.id === crossing.levelId);
      const way = level && wayOutOnPath(crossing, level);
      return way ? [way] : [];
    });
}
