/** What became of each row of a table: the class or bedroom, and the room of the plan it was found to be. */
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Roster, School } from '../../../scenarios/index.js';

export interface RosterRow {
  /** Row of the table, from 1. */
  readonly row: number;
  readonly name: string;
  /** Name of the room on the plan; null where none was found. */
  readonly room: string | null;
  /** Pupils of a class, beds of a bedroom. */
  readonly number: number;
  /** Null where the table does not say. */
  readonly boarders: number | null;
}

/** @param school - made from the table: its classes and dormitories stand in the order of the rows */
export function rosterRows(roster: Roster, school: School | null, plan: CampusPlan, isEnglish: boolean): RosterRow[] {
  const names = new Map(
    plan.buildings.flatMap(({ levels }) =>
      levels.flatMap(({ spaces }) =>
        spaces.map(({ id, name, nameEn }) => [id, isEnglish ? (nameEn ?? name) : name] as const),
      ),
    ),
  );
  const roomOf = (id: string | undefined) => names.get(id ?? '') ?? null;
  if (roster.kind === 'classes')
    return roster.classes.map(({ row, name, number, boarders }, i) => ({
      ...{ row, name, number, boarders: boarders ?? null },
      room: roomOf(school?.classes[i]?.room),
    }));
  return roster.bedrooms.map(({ row, room, beds, boarders }, i) => ({
    ...{ row, name: room, number: beds, boarders },
    room: roomOf(school?.dormitories?.[i]?.room),
  }));
}
