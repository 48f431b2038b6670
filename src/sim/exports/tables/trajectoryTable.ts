/** Positions of everyone present at every frame, with their height and state. */
import { isPresent } from '../../metrics/presence.js';
import { roundFigure } from '../../metrics/roundedFigures.js';
import { OCCUPANT_STATE } from '../../record/runRecord.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';
import { heightAt } from '../heightAt.js';
import { personNumber } from './names.js';

const STATE_NAMES = new Map<number, string>(Object.entries(OCCUPANT_STATE).map(([name, code]) => [code, name]));

/** Whole centimetres, as positions are. */
const toCentimetres = (m: number) => Math.round(m * 100) / 100;

export function trajectoryTable({ record, cells }: ExportedRun): ExportTable {
  return {
    id: 'trajectories',
    columns: columnsOf({
      ...{ frame: 'integer', time_s: 'number', person: 'integer', plane_id: 'text' },
      ...{ x_m: 'number', y_m: 'number', z_m: 'number', state: 'text' },
    }),
    *rows(): Generator<ExportCell[]> {
      for (const [index, frame] of record.frames.entries()) {
        const timeS = roundFigure(frame.timeS);
        for (let i = 0; i < frame.state.length; i++) {
          if (!isPresent(frame, i)) continue;
          const cell = cells.cells[frame.cell[i] as number];
          const x = (frame.xCm[i] as number) / 100;
          const y = (frame.yCm[i] as number) / 100;
          const z = cell === undefined ? null : toCentimetres(heightAt(cell, x, y));
          const state = STATE_NAMES.get(frame.state[i] as number) ?? null;
          yield [index, timeS, personNumber(i), cell?.planeId ?? null, x, y, z, state];
        }
      }
    },
  };
}
