/** Positions of everyone present at every frame, with their height and state. */
import type { Cell } from '../../../floorplans/index.js';
import { isPresent } from '../../metrics/presence.js';
import { roundFigure } from '../../metrics/roundedFigures.js';
import { type Frame, OCCUPANT_STATE } from '../../record/runRecord.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';
import { heightAt } from '../heightAt.js';
import { personNumber } from './names.js';

const STATE_NAMES = new Map<number, string>(Object.entries(OCCUPANT_STATE).map(([name, code]) => [code, name]));

function rowOf(frame: Frame, index: number, occupant: number, cell: Cell | undefined): ExportCell[] {
  const x = (frame.xCm[occupant] as number) / 100;
  const y = (frame.yCm[occupant] as number) / 100;
  const z = cell === undefined ? null : roundFigure(heightAt(cell, x, y));
  const state = STATE_NAMES.get(frame.state[occupant] as number) ?? null;
  return [index, roundFigure(frame.timeS), personNumber(occupant), cell?.planeId ?? null, x, y, z, state];
}

export function trajectoryTable({ record, cells }: ExportedRun): ExportTable {
  return {
    id: 'trajectories',
    columns: columnsOf({
      ...{ frame: 'integer', time_s: 'number', person: 'integer', plane_id: 'text' },
      ...{ x_m: 'number', y_m: 'number', z_m: 'number', state: 'text' },
    }),
    *rows(): Generator<ExportCell[]> {
      for (const [index, frame] of record.frames.entries()) {
        for (let i = 0; i < frame.state.length; i++) {
          if (isPresent(frame, i)) yield rowOf(frame, index, i, cells.cells[frame.cell[i] as number]);
        }
      }
    },
  };
}
