/** The names of a run's classes and rooms by their ids; what has none is called by its id. */
import type { RunSetup } from '../../worker/protocol.js';
import type { NameOf } from './staffTables.js';

export function namesOfRun({ occupants, cells }: Pick<RunSetup, 'occupants' | 'cells'>): NameOf {
  const named = new Map([...cells.cells, ...occupants.groups].map(({ id, name, nameEn }) => [id, { name, nameEn }]));
  return (id) => named.get(id) ?? { name: id, nameEn: id };
}
