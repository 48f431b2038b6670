/** What an earthquake drill came to: how soon everyone was under cover, and what was damaged in this run. */
import type { RunResult } from '../../../scenarios/index.js';
import { type FigureTable, listOfFigures } from './figureTable.js';

export function earthquakeTables({ earthquake }: Pick<RunResult, 'earthquake'>): FigureTable[] {
  if (earthquake === undefined) return [];
  const { coverS, underCoverShare, leftAtOnce, nearFacades, damaged } = earthquake;
  const rows = damaged.map(({ id, kind, name, nameEn, damage }) => ({
    key: `${kind}:${id}`,
    label: { name, nameEn },
    cells: [{ word: `damaged.${kind}` }, { word: `damaged.${damage}` }],
  }));
  return [
    listOfFigures('earthquake', [
      ['firstCover', { timeS: coverS?.firstS ?? null }],
      ['medianCover', { timeS: coverS?.medianS ?? null }],
      ['lastCover', { timeS: coverS?.lastS ?? null }],
      ['underCover', { share: underCoverShare }],
      ['leftAtOnce', { count: leftAtOnce }],
      ['nearFacades', { count: nearFacades }],
    ]),
    { id: 'damaged', columns: ['place', 'kind', 'damage'], rows },
  ];
}
