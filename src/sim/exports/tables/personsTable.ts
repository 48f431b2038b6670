/** One row for each person: who, from where, when, how far, how long they waited. */
import { roundFigure } from '../../metrics/roundedFigures.js';
import type { RunRecord } from '../../record/runRecord.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';
import { groupOf, personNumber, startCell } from './names.js';
import { roundedCell } from './roundedCell.js';

/** The goal everyone reached last, by occupant. */
function goalsReached({ events, goals }: RunRecord): Map<number, string> {
  const reached = new Map<number, string>();
  for (const event of events) {
    if (event.type === 'occupantReachedGoal') reached.set(event.occupant, goals[event.goal]?.id ?? '');
  }
  return reached;
}

export function personsTable({ record, cells, people }: ExportedRun): ExportTable {
  return {
    id: 'persons',
    columns: columnsOf({
      ...{ person: 'integer', person_id: 'text', group_id: 'text', group: 'text', group_en: 'text' },
      ...{ start_space_id: 'text', start_space: 'text', free_speed_m_per_s: 'number', body_radius_m: 'number' },
      ...{ start_s: 'number', end_s: 'number', goal_id: 'text', walked_m: 'number' },
      ...{ free_walking_s: 'number', waiting_s: 'number', delay_s: 'number' },
    }),
    *rows(): Generator<ExportCell[]> {
      const goals = goalsReached(record);
      for (const { occupant, startS, endS, walkedM, freeWalkingS, waitingS, delayS } of people()) {
        const group = groupOf(record, occupant);
        const start = startCell(record, cells, occupant);
        yield [
          ...[personNumber(occupant), record.occupants.ids[occupant] ?? '', group.id, group.name, group.nameEn],
          ...[start?.id ?? null, start?.name ?? null],
          roundFigure(record.occupants.freeSpeedMPerS[occupant] as number),
          roundFigure(record.occupants.radiusM[occupant] as number),
          ...[roundedCell(startS), roundedCell(endS), goals.get(occupant) ?? null, roundFigure(walkedM)],
          ...[roundFigure(freeWalkingS), roundFigure(waitingS), roundFigure(delayS)],
        ];
      }
    },
  };
}
