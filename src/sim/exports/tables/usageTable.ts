/** The use of the floor, one row for each square of half a metre that anybody came near. */
import { roundFigure } from '../../metrics/roundedFigures.js';
import { usageMap } from '../../metrics/usageMap.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';

export function usageTable({ record, cells }: ExportedRun): ExportTable {
  return {
    id: 'usage',
    columns: columnsOf({
      ...{ plane_id: 'text', space_id: 'text', x_m: 'number', y_m: 'number', side_m: 'number' },
      ...{ person_s_per_m2: 'number', passes_per_m2: 'number' },
      ...{ peak_density_per_m2: 'number', mean_density_per_m2: 'number' },
    }),
    *rows(): Generator<ExportCell[]> {
      for (const plane of usageMap(record, cells).planes) {
        const { originX, originY, cellM, columns, owner } = plane;
        for (let square = 0; square < owner.length; square++) {
          const peak = plane.peakDensityPerM2[square] as number;
          const personS = plane.personSPerM2[square] as number;
          if (peak === 0 && personS === 0) continue;
          const column = square % columns;
          const figures = [personS, plane.passesPerM2[square], peak, plane.meanDensityPerM2[square]];
          yield [
            plane.planeId,
            cells.cells[owner[square] as number]?.id ?? null,
            roundFigure(originX + column * cellM),
            roundFigure(originY + ((square - column) / columns) * cellM),
            cellM,
            ...figures.map((value) => roundFigure(value as number)),
          ];
        }
      }
    },
  };
}
