/** Doors and measurement lines: the figures of each, and every crossing as an N–t curve. */
import { doorCurves, type PassageCurve } from '../../metrics/doorCurves.js';
import { roundFigure } from '../../metrics/roundedFigures.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';
import { roundedCell } from './roundedCell.js';

interface NamedCurve {
  readonly kind: 'door' | 'line';
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly curve: PassageCurve;
}

function* curvesOf({ record, cells, summary }: ExportedRun): Generator<NamedCurve> {
  for (const curve of doorCurves(record, cells)) {
    const { id = '', name = '', nameEn = '' } = cells.portals[curve.portal] ?? {};
    yield { kind: 'door', id, name, nameEn, curve };
  }
  for (const [id, curve] of Object.entries(summary.lines)) yield { kind: 'line', id, name: id, nameEn: id, curve };
}

export function doorsTable(run: ExportedRun): ExportTable {
  return {
    id: 'doors',
    columns: columnsOf({
      ...{ kind: 'text', id: 'text', name: 'text', name_en: 'text', width_m: 'number', people: 'integer' },
      ...{ first_s: 'number', last_s: 'number', mean_flow_per_s: 'number', specific_flow_per_m_s: 'number' },
    }),
    *rows(): Generator<ExportCell[]> {
      for (const { kind, id, name, nameEn, curve } of curvesOf(run)) {
        const { widthM, firstS, lastS, meanFlowPerS, specificFlowPerMS } = curve;
        const figures = [firstS, lastS, meanFlowPerS, specificFlowPerMS].map(roundedCell);
        yield [kind, id, name, nameEn, roundedCell(widthM), curve.count, ...figures];
      }
    },
  };
}

export function passagesTable(run: ExportedRun): ExportTable {
  return {
    id: 'passages',
    columns: columnsOf({ kind: 'text', id: 'text', n: 'integer', time_s: 'number' }),
    *rows(): Generator<ExportCell[]> {
      for (const { kind, id, curve } of curvesOf(run)) {
        for (const [index, timeS] of curve.timesS.entries()) yield [kind, id, index + 1, roundFigure(timeS)];
      }
    },
  };
}
