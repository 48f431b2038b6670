/** One row for each space and each group: the parts of its required safe egress time. */
import { type RsetParts, rsetParts } from '../../metrics/rsetParts.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';
import { roundedCell } from './roundedCell.js';

export function rsetTable({ record, cells, people }: ExportedRun): ExportTable {
  return {
    id: 'rset',
    columns: columnsOf({
      ...{ of: 'text', id: 'text', name: 'text', name_en: 'text', people: 'integer', rset_s: 'number' },
      ...{ detection_s: 'number', alarm_s: 'number', pre_movement_s: 'number', walking_s: 'number' },
      ...{ queueing_s: 'number', mean_pre_movement_s: 'number', mean_travel_s: 'number' },
    }),
    *rows(): Generator<ExportCell[]> {
      const table = rsetParts(record, cells, people());
      const rowOf = (of: string, { id, name, nameEn, occupants, last, ...parts }: RsetParts): ExportCell[] => {
        const figures = [
          ...[parts.rsetS, table.detectionS, table.alarmS, last?.preMovementS ?? null],
          ...[last?.walkingS ?? null, last?.queueingS ?? null, parts.meanPreMovementS, parts.meanTravelS],
        ];
        return [of, id, name, nameEn, occupants, ...figures.map(roundedCell)];
      };
      for (const space of table.spaces) yield rowOf('space', space);
      for (const group of table.groups) yield rowOf('group', group);
    },
  };
}
