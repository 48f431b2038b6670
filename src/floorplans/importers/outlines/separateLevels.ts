/** Takes the rooms of every level apart that were drawn over each other, and tells of each. */
import { type Problem, problem, ringCentroid } from '../../../model/index.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import { type Overlap, separateSpaces } from './separateSpaces.js';

function tellOverlap(
  { smaller, larger, areaM2, isInside }: Overlap,
  level: LevelDraft,
  path: string,
  problems: Problem[],
): void {
  const m2 = Math.round(areaM2 * 100) / 100;
  const what = isInside
    ? `${smaller.name} was drawn on top of ${larger.name}`
    : `${smaller.name} and ${larger.name} overlap by ${m2} m²`;
  const text = `${what} (${level.name}); the floor they share was given to ${smaller.name}. Check their outlines.`;
  const values = { first: smaller.name, second: larger.name, level: level.name, sharedM2: m2 };
  const place = { levelId: level.id, at: ringCentroid(smaller.polygon.outer) };
  problems.push(problem('warning', 'spaces-overlap', path, text, { values, place }));
}

/** @param path - of the file's rooms, for the problems */
export function separateLevels(buildings: readonly BuildingDraft[], path: string, problems: Problem[]): void {
  for (const level of buildings.flatMap((building) => building.levels)) {
    const { spaces, overlaps } = separateSpaces(level.spaces);
    level.drawnSpaces = level.spaces;
    level.spaces = spaces;
    for (const overlap of overlaps) tellOverlap(overlap, level, path, problems);
  }
}
