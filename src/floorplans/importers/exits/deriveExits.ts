/**
 * Ways out of buildings whose openings all lead from room to room.
 *
 * First choice: the ways that the file's own format tells of. Second choice: the longest stretch of a ground-floor
 * corridor on the building's outline.
 */
import { distance, midpoint, type Point, type Problem, problem, type Segment } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { extendLabel } from '../labels/label.js';
import { deriveExit } from '../outlines/exitOnEdge.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import { wayOutOfCorridor } from './corridorExit.js';

/** Two ways out nearer than this are one, m. */
const SAME_EXIT_M = 2;

/** Where a way out was found. */
const FOUND = {
  path: 'where a walking path leaves the building',
  corridor: 'on the outer wall of a corridor',
  stair: 'in a staircase, by which people leave the only floor of the file',
} as const;

/** A place on a room's outline where people can leave the building. */
export interface WayOut {
  readonly level: LevelDraft;
  readonly space: Space;
  readonly edge: Segment;
  readonly near: Point;
  readonly from: keyof typeof FOUND;
}

function addExit(way: WayOut, building: BuildingDraft, number: number, path: string, problems: Problem[]): void {
  const { level } = way;
  const word = { name: `Exit ${number}, ${building.name}`, nameEn: `Exit ${number}, ${building.nameEn}` };
  const exit = deriveExit(`exit:${building.id}-${number}`, extendLabel(word, ''), way.space, way.edge, way.near);
  const at = midpoint(exit.segment);
  const text = `No opening of ${building.name} leads outside. An exit ${exit.clearWidthM} m wide was derived ${FOUND[way.from]}, from ${way.space.name} (${level.name}). Check its place and width, and draw the other exits.`;
  const values = { building: building.name, space: way.space.name, level: level.name, widthM: exit.clearWidthM };
  problems.push(problem('warning', 'exit-derived', path, text, { values, place: { levelId: level.id, at } }));
  level.openings.push(exit);
}

function waysOutOf(building: BuildingDraft, told: readonly WayOut[]): WayOut[] {
  const ways: WayOut[] = [];
  for (const way of told) {
    if (!ways.some((other) => distance(other.near, way.near) < SAME_EXIT_M)) ways.push(way);
  }
  if (ways.length > 0) return ways;
  const grounds = building.levels.filter((level) => level.ordinal === 0);
  return grounds.flatMap((level) => wayOutOfCorridor(level) ?? []);
}

/**
 * Gives every building without a drawn exit its derived ones.
 *
 * @param path - of the file's openings, for the problems
 * @param toldWays - the ways out that the format knows of, most trusted first
 */
export function deriveExits(
  buildings: readonly BuildingDraft[],
  path: string,
  problems: Problem[],
  toldWays: (building: BuildingDraft) => readonly WayOut[] = () => [],
): void {
  for (const building of buildings) {
    if (building.levels.some((level) => level.openings.some((opening) => opening.kind === 'exit'))) continue;
    const ways = waysOutOf(building, toldWays(building));
    ways.forEach((way, index) => {
      addExit(way, building, index + 1, path, problems);
    });
    if (ways.length > 0) continue;
    const text = `No way out of ${building.name} was found. Draw its exits.`;
    problems.push(problem('warning', 'exit-not-found', path, text, { values: { building: building.name } }));
  }
}
