/** Density and speed of every measurement area over time. */
import { roundFigure } from '../../metrics/roundedFigures.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';

export function areasTable({ summary }: ExportedRun): ExportTable {
  return {
    id: 'areas',
    columns: columnsOf({ area: 'text', time_s: 'number', density_per_m2: 'number', speed_m_per_s: 'number' }),
    *rows(): Generator<ExportCell[]> {
      for (const [id, { series }] of Object.entries(summary.areas)) {
        for (const [timeS, densityPerM2, speedMPerS] of series) {
          const speed = speedMPerS === null ? null : roundFigure(speedMPerS);
          yield [id, roundFigure(timeS), roundFigure(densityPerM2), speed];
        }
      }
    },
  };
}
