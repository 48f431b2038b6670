/** One row for each group: how long its people were on the way, waited and were delayed. */
import { groupTimes, type PersonSpread } from '../../metrics/groupTimes.js';
import { roundFigure } from '../../metrics/roundedFigures.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportColumn, type ExportTable } from '../exportTable.js';

const QUANTITIES = ['travel', 'waiting', 'delay'] as const;

function spreadColumns(quantity: string): ExportColumn[] {
  return ['mean', 'p50', 'p95', 'max'].map((name) => ({ name: `${quantity}_${name}_s`, kind: 'number' }));
}

function spreadCells(spread: PersonSpread | null): ExportCell[] {
  if (spread === null) return [null, null, null, null];
  return [spread.meanS, spread.p50S, spread.p95S, spread.maximumS].map(roundFigure);
}

export function groupsTable({ record, people }: ExportedRun): ExportTable {
  return {
    id: 'groups',
    columns: [
      ...columnsOf({ group_id: 'text', group: 'text', group_en: 'text', people: 'integer' }),
      ...QUANTITIES.flatMap(spreadColumns),
    ],
    *rows(): Generator<ExportCell[]> {
      for (const { id, name, nameEn, occupants, travelS, waitingS, delayS } of groupTimes(record, people())) {
        yield [id, name, nameEn, occupants, ...[travelS, waitingS, delayS].flatMap(spreadCells)];
      }
    },
  };
}
