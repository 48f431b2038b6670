/** The event log, one row for each event. */
import type { WalkableCells } from '../../../floorplans/index.js';
import { roundFigure } from '../../metrics/roundedFigures.js';
import type { RunEvent, RunRecord } from '../../record/runRecord.js';
import type { ExportedRun } from '../exportedRun.js';
import { columnsOf, type ExportCell, type ExportTable } from '../exportTable.js';
import { personNumber } from './names.js';

interface EventPlace {
  /** Id of the door, goal, line or phase it is about. */
  readonly at: string | null;
  /** Id of the space that was entered, or someone is stuck or overcome in. */
  readonly spaceId: string | null;
  readonly detail: string | null;
}

function placeOf(event: RunEvent, { goals, lines = [] }: RunRecord, { cells, portals }: WalkableCells): EventPlace {
  const nothing = { at: null, spaceId: null, detail: null };
  switch (event.type) {
    case 'occupantPassedPortal':
      return { ...nothing, at: portals[event.portal]?.id ?? null, spaceId: cells[event.toCell]?.id ?? null };
    case 'occupantLeftBuilding':
      return { ...nothing, at: portals[event.portal]?.id ?? null };
    case 'occupantReachedGoal':
      return { ...nothing, at: goals[event.goal]?.id ?? null };
    case 'occupantCrossedLine':
      return { ...nothing, at: lines[event.line] ?? null };
    case 'occupantStuck':
      return { ...nothing, spaceId: cells[event.cell]?.id ?? null, detail: event.reason };
    case 'occupantOvercome':
      return { ...nothing, spaceId: cells[event.cell]?.id ?? null };
    case 'doorChanged':
      return { ...nothing, at: portals[event.portal]?.id ?? null, detail: event.state };
    case 'phaseStarted':
    case 'phaseEnded':
      return { ...nothing, at: event.phase };
    default:
      return nothing;
  }
}

export function eventsTable({ record, cells }: ExportedRun): ExportTable {
  return {
    id: 'events',
    columns: columnsOf({
      ...{ step: 'integer', time_s: 'number', event: 'text', person: 'integer', person_id: 'text' },
      ...{ at: 'text', space_id: 'text', detail: 'text' },
    }),
    *rows(): Generator<ExportCell[]> {
      for (const event of record.events) {
        const { at, spaceId, detail } = placeOf(event, record, cells);
        const occupant = 'occupant' in event ? event.occupant : null;
        const person = occupant === null ? null : personNumber(occupant);
        const personId = occupant === null ? null : (record.occupants.ids[occupant] ?? null);
        yield [
          event.step,
          roundFigure(event.step * record.header.dtS),
          event.type,
          person,
          personId,
          at,
          spaceId,
          detail,
        ];
      }
    },
  };
}
