/** The names of a run's classes, rooms and posts by their ids; what has none is called by its id. */
import type { CampusPlan } from '../../../floorplans/index.js';
import type { RunSetup } from '../../worker/protocol.js';
import type { NameOf } from './staffTables.js';

export function namesOfRun(
  { occupants, cells }: Pick<RunSetup, 'occupants' | 'cells'>,
  posts: CampusPlan['posts'],
): NameOf {
  const named = new Map(
    [...posts, ...cells.cells, ...occupants.groups].map(({ id, name, nameEn = name }) => [id, { name, nameEn }]),
  );
  return (id) => named.get(id) ?? { name: id, nameEn: id };
}
