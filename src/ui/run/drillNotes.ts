/** Notes of a drill in its log, with what each is about by name. */
import type { RunSeries } from './runSeries.js';

export interface DrillNoteLine {
  /** Name of the note, as the log has it. */
  readonly name: string;
  readonly timeS: number;
  /** Class, room or door; empty where it is about none. */
  readonly about: string;
  readonly count: number | null;
}

/** Orders of the machine: the phases show them already. */
const UNTOLD: ReadonlySet<string> = new Set(['orderGiven']);

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

export function drillNotes({ events, setup }: RunSeries, isEnglish: boolean): DrillNoteLine[] {
  const { cells, portals } = setup.cells;
  const { groups, group: groupOf } = setup.occupants;
  const label = (of: Named | undefined) => (of === undefined ? '' : isEnglish ? of.nameEn || of.name : of.name);
  return events.flatMap((event) => {
    if (event.type !== 'drillNoted' || UNTOLD.has(event.note)) return [];
    const { note, step, occupant, group, cell, portal, count } = event;
    // somebody is told by the class they belong to, never alone
    const inGroup = group >= 0 ? group : occupant >= 0 ? (groupOf[occupant] ?? -1) : -1;
    const about = [label(groups[inGroup]), label(cells[cell]), label(portals[portal])].filter((each) => each !== '');
    return {
      name: note,
      timeS: step * setup.header.dtS,
      about: about.join(isEnglish ? ', ' : '，'),
      count: count >= 0 ? count : null,
    };
  });
}
