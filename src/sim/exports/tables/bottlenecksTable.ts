/** One row for each bottleneck, worst first, with the groups who stood in it. */
import { roundFigure } from '../../metrics/roundedFigures.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';

export function bottlenecksTable({ summary }: ExportedRun): ExportTable {
  return {
    id: 'bottlenecks',
    columns: columnsOf({
      ...{ rank: 'integer', where: 'text', where_en: 'text', level_id: 'text', x_m: 'number', y_m: 'number' },
      ...{ from_s: 'number', until_s: 'number', people: 'integer', peak_queue: 'integer', delay_s: 'number' },
      ...{ longest_wait_s: 'number', peak_density_per_m2: 'number', peak_s: 'number', area_m2: 'number' },
      groups: 'text',
    }),
    *rows(): Generator<ExportCell[]> {
      for (const [index, each] of summary.bottlenecks.entries()) {
        const figures = [each.delayS, each.longestWaitS, each.peakDensityPerM2, each.peakS, each.region.areaM2];
        yield [
          ...[index + 1, each.where, each.whereEn, each.levelId, ...each.at],
          ...[each.fromS, each.untilS, each.occupants, each.peakQueue, ...figures.map(roundFigure)],
          each.groups.map(({ name, count }) => `${name} ${count}`).join('; '),
        ];
      }
    },
  };
}
