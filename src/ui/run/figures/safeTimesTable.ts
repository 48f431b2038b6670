/** Available and required safe egress time by place, where smoke or heat is in the run: the smallest margin first. */
import type { RunResult } from '../../../scenarios/index.js';
import type { FigureTable } from './figureTable.js';

export function safeTimesTable({ tenability }: Pick<RunResult, 'tenability'>): FigureTable | null {
  if (tenability === undefined || tenability.spaces.length === 0) return null;
  const rows = tenability.spaces.map(({ space, name, nameEn, asetS, asetCause, rsetS, marginS, peopleLeft }) => ({
    key: space,
    label: { name, nameEn },
    cells: [
      { timeS: asetS },
      { timeS: rsetS },
      { timeS: marginS },
      { word: asetCause === null ? 'safeTimes.stays' : `safeTimes.${asetCause}` },
      { count: peopleLeft },
    ],
    isGrave: asetS !== null && (peopleLeft > 0 || (marginS !== null && marginS < 0)),
  }));
  return { id: 'safeTimes', columns: ['place', 'aset', 'rset', 'margin', 'cause', 'peopleLeft'], rows };
}
