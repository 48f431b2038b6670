/** Rooms without a wall between them, as parts of an open-plan office: gaps along the edges they share. */
import { IFCRELSPACEBOUNDARY } from 'web-ifc';
import { type Problem, problem } from '../../../model/index.js';
import { deriveSharedGaps } from '../outlines/sharedEdges.js';
import type { LevelDraft } from '../planDraft.js';
import { type IfcModel, idsOf, plainOf } from './ifcModel.js';

/** Ids of the spaces that have an edge without a wall: a virtual boundary of the model. */
export function readOpenSpaces(model: IfcModel): Set<number> {
  const virtual = model
    .all(IFCRELSPACEBOUNDARY)
    .filter((line) => plainOf(line.PhysicalOrVirtualBoundary) === 'VIRTUAL');
  return new Set(virtual.flatMap((line) => idsOf(line.RelatingSpace)));
}

/** @param openIds - in the plan, of the spaces with an edge without a wall */
export function joinOpenSides(
  levels: readonly LevelDraft[],
  openIds: ReadonlySet<string>,
  path: string,
  problems: Problem[],
): void {
  let count = 0;
  for (const level of levels) {
    const gaps = deriveSharedGaps(level.spaces.filter(({ id }) => openIds.has(id)));
    for (const gap of gaps) level.openings.push({ ...gap, id: `${level.id}~${gap.id}` });
    count += gaps.length;
  }
  if (count === 0) return;
  const text = `${count} gaps were derived where areas touch, so that people can pass from one to the other.`;
  problems.push(problem('info', 'gaps-derived', path, text, { values: { count } }));
}
