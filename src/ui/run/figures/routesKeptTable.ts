/** Which classes kept to the route they were given. */
import type { RunResult } from '../../../scenarios/index.js';
import type { FigureTable } from './figureTable.js';

export function routesKeptTable({ routeAdherence }: Pick<RunResult, 'routeAdherence'>): FigureTable | null {
  if (routeAdherence === undefined) return null;
  const rows = routeAdherence.groups.map(({ id, name, nameEn, counted, followed, share, gaveUp }) => ({
    key: id,
    label: { name, nameEn },
    cells: [{ count: counted }, { count: followed }, { share }, { count: gaveUp }],
    isGrave: share !== null && share < 1,
  }));
  return { id: 'routesKept', columns: ['group', 'counted', 'followed', 'share', 'gaveUp'], rows };
}
