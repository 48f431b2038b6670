/** What a drill against debris flow or flood came to: the ways that are cut off, and how long before that everyone was past. */
import type { RunResult } from '../../../scenarios/index.js';
import { type FigureTable, listOfFigures } from './figureTable.js';

export function terrainTables({ terrain }: Pick<RunResult, 'terrain'>): FigureTable[] {
  if (terrain === undefined) return [];
  const { refuge, leadS, closedWays, lastPastLowPathS, leastMarginS } = terrain;
  const rows = closedWays.map(({ id, name, nameEn, closesAtS, lastPastS }) => ({
    key: id,
    label: { name, nameEn },
    cells: [{ timeS: closesAtS }, { timeS: lastPastS }, { timeS: lastPastS === null ? null : closesAtS - lastPastS }],
    isGrave: lastPastS !== null && lastPastS > closesAtS,
  }));
  return [
    listOfFigures('terrain', [
      ['refuge', { word: `terrain.to.${refuge}` }],
      ['lead', { timeS: leadS }],
      ['lastPast', { timeS: lastPastLowPathS }],
      ['leastMargin', { timeS: leastMarginS }],
    ]),
    { id: 'closedWays', columns: ['place', 'closesAt', 'lastPast', 'margin'], rows },
  ];
}
