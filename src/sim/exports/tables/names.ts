/** Names of people, groups and places for tables, from the indexes of a record. */
import type { Cell, WalkableCells } from '../../../floorplans/index.js';
import type { RunRecord } from '../../record/runRecord.js';

/** People are numbered from 1 in every file, the same in all of them. */
export function personNumber(occupant: number): number {
  return occupant + 1;
}

export function groupOf({ occupants }: RunRecord, occupant: number): { id: string; name: string; nameEn: string } {
  return occupants.groups[occupants.group[occupant] ?? -1] ?? { id: '', name: '', nameEn: '' };
}

/** The cell someone stood in at the start of the run; null for someone let in later. */
export function startCell({ frames }: RunRecord, { cells }: WalkableCells, occupant: number): Cell | null {
  return cells[frames[0]?.cell[occupant] ?? -1] ?? null;
}
