/** Density and speed of every measurement area over time. */
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';
import { roundedCell } from './roundedCell.js';

export function areasTable({ summary }: ExportedRun): ExportTable {
  return {
    id: 'areas',
    columns: columnsOf({ area: 'text', time_s: 'number', density_per_m2: 'number', speed_m_per_s: 'number' }),
    *rows(): Generator<ExportCell[]> {
      for (const [id, { series }] of Object.entries(summary.areas)) {
        for (const [timeS, densityPerM2, speedMPerS] of series) {
          yield [id, ...[timeS, densityPerM2, speedMPerS].map(roundedCell)];
        }
      }
    },
  };
}
