/**
 * Required safe egress time by its parts, for every space people started in and every group.
 *
 * Terms of PD 7974-6 and ISO/TR 16738: RSET = detection + alarm + pre-movement (pre-travel activity) + travel time, and
 * travel time = walking time (unimpeded) + flow time (queueing). What the run does not tell apart stays together:
 * recognition and response are one pre-movement time. The parts of a place are those of its last person, so that they
 * add up; they are no design values and hold no margin.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { RunRecord } from '../record/runRecord.js';
import { egressTimes } from './egressTimes.js';
import type { PersonTimes } from './personTimes.js';

export interface RsetParts {
  /** Of the space or the group. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly occupants: number;
  /** Start of the event to the last person at their goal, s; null when somebody did not get there. */
  readonly rsetS: number | null;
  /** Parts of the last person who got there, s; null when nobody did. */
  readonly last: {
    readonly preMovementS: number;
    readonly walkingS: number;
    readonly queueingS: number;
  } | null;
  /** Mean over those who got there, s. */
  readonly meanPreMovementS: number | null;
  readonly meanTravelS: number | null;
}

export interface RsetTable {
  /** Start of the run to the end of the `detection` phase, s; null in a drill without it. */
  readonly detectionS: number | null;
  /** From there (or the start) to the signal people react to, s. */
  readonly alarmS: number;
  readonly spaces: readonly RsetParts[];
  readonly groups: readonly RsetParts[];
}

type Named = Pick<RsetParts, 'id' | 'name' | 'nameEn'>;

function partsOf({ id, name, nameEn }: Named, people: readonly PersonTimes[], signalS: number): RsetParts {
  let last: { endS: number; parts: NonNullable<RsetParts['last']> } | null = null;
  let preMovementS = 0;
  let travelS = 0;
  let arrived = 0;
  for (const { startS, endS, freeWalkingS } of people) {
    if (startS === null || endS === null) continue;
    arrived++;
    preMovementS += startS - signalS;
    travelS += endS - startS;
    if (last !== null && endS <= last.endS) continue;
    const walkingS = Math.min(freeWalkingS, endS - startS);
    last = { endS, parts: { preMovementS: startS - signalS, walkingS, queueingS: endS - startS - walkingS } };
  }
  return {
    ...{ id, name, nameEn },
    occupants: people.length,
    rsetS: last !== null && arrived === people.length ? last.endS : null,
    last: last?.parts ?? null,
    meanPreMovementS: arrived > 0 ? preMovementS / arrived : null,
    meanTravelS: arrived > 0 ? travelS / arrived : null,
  };
}

function byKey(people: readonly PersonTimes[], keyOf: (person: PersonTimes) => number): [number, PersonTimes[]][] {
  const found = new Map<number, PersonTimes[]>();
  for (const person of people) {
    const key = keyOf(person);
    const known = found.get(key);
    if (known === undefined) found.set(key, [person]);
    else known.push(person);
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** @param people - from {@link personTimes} of the same record */
export function rsetParts(record: RunRecord, cells: WalkableCells, people: readonly PersonTimes[]): RsetTable {
  const { alarmS: signalS, phases } = egressTimes(record, cells);
  const detectionS = phases.find(({ name }) => name === 'detection')?.endS ?? null;
  const first = record.frames[0];
  const nameless = { id: '', name: '', nameEn: '' };
  const startCell = ({ occupant }: PersonTimes) => first?.cell[occupant] ?? -1;
  const groupOf = ({ occupant }: PersonTimes) => record.occupants.group[occupant] ?? -1;
  const spaces = byKey(people, startCell).filter(([cell]) => cell >= 0);
  return {
    detectionS,
    alarmS: signalS - (detectionS ?? 0),
    spaces: spaces.map(([cell, own]) => partsOf(cells.cells[cell] ?? nameless, own, signalS)),
    groups: byKey(people, groupOf).map(([group, own]) => {
      return partsOf(record.occupants.groups[group] ?? nameless, own, signalS);
    }),
  };
}
