/**
 * Who could be seen, and who was outside a secured room, in person-seconds: per room and door, for those who protect.
 *
 * Sampled: what holds at a sample stands for its interval. Nothing is told of where the threat was.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import { type Frame, OCCUPANT_STATE } from '../record/runRecord.js';
import type { FloorPlace } from '../space/floorPlace.js';
import type { Sight } from './sight.js';

export interface ExposureSetup {
  readonly space: WalkableCells;
  /** People of the run. */
  readonly occupants: number;
  /** Seconds between two samples; above 0, and 1 or less to be of use. */
  readonly intervalS: number;
  readonly sight: Sight;
  /** People who are not counted, as guards. */
  readonly leftOut?: ReadonlySet<number>;
}

export interface ExposureSample {
  /** Null when it is off the campus or has been led away: nobody is in its sight then. */
  readonly threat: FloorPlace | null;
  readonly people: Frame;
  readonly isShut: (portal: number) => boolean;
  /** Whether a room (by cell) is secured now. */
  readonly isSecured: (cell: number) => boolean;
}

export interface ExposedRoom {
  /** Index of the cell people stood in. */
  readonly cell: number;
  readonly inSightPersonS: number;
  readonly unsecuredPersonS: number;
  /** Different people seen there. */
  readonly peopleInSight: number;
}

export interface ExposedDoor {
  /** Index of the portal through which people behind it were seen. */
  readonly portal: number;
  readonly inSightPersonS: number;
}

export interface Exposure {
  readonly inSightPersonS: number;
  /** Outside secured rooms, whether in sight or not. */
  readonly unsecuredPersonS: number;
  readonly peopleInSight: number;
  readonly peakInSight: number;
  /** Rooms with any, most in sight first, then most unsecured; ties in the order of the plan. */
  readonly rooms: readonly ExposedRoom[];
  /** Doors with any, the most first. */
  readonly doors: readonly ExposedDoor[];
}

export interface ExposureMeter {
  sample(sample: ExposureSample): void;
  /** What was sampled so far. */
  result(): Exposure;
}

export function createExposureMeter(setup: ExposureSetup): ExposureMeter {
  const { space, occupants, intervalS, sight, leftOut } = setup;
  const seenIn = new Int32Array(space.cells.length);
  const unsecuredIn = new Int32Array(space.cells.length);
  const seenThrough = new Int32Array(space.portals.length);
  /** Per person, the cells they were seen in; few people are seen in more than one or two. */
  const cellsSeenIn: number[][] = Array.from({ length: occupants }, () => []);
  let peak = 0;

  function isPresent(state: number): boolean {
    return state !== OCCUPANT_STATE.absent && state !== OCCUPANT_STATE.out;
  }

  return {
    sample({ threat, people, isShut, isSecured }) {
      let inSight = 0;
      for (let i = 0; i < occupants; i++) {
        const cell = people.cell[i] as number;
        if (cell < 0 || !isPresent(people.state[i] as number) || leftOut?.has(i)) continue;
        if (!isSecured(cell)) unsecuredIn[cell] = (unsecuredIn[cell] as number) + 1;
        if (threat === null) continue;
        const at = [(people.xCm[i] as number) / 100, (people.yCm[i] as number) / 100] as const;
        const portal = sight.through(threat, { cell, at }, isShut);
        if (portal === null) continue;
        inSight++;
        seenIn[cell] = (seenIn[cell] as number) + 1;
        if (portal >= 0) seenThrough[portal] = (seenThrough[portal] as number) + 1;
        const known = cellsSeenIn[i] as number[];
        if (!known.includes(cell)) known.push(cell);
      }
      if (inSight > peak) peak = inSight;
    },
    result() {
      const peopleIn = new Int32Array(space.cells.length);
      for (const cell of cellsSeenIn.flat()) peopleIn[cell] = (peopleIn[cell] as number) + 1;
      const rooms = Array.from(seenIn, (seen, cell) => ({
        cell,
        inSightPersonS: seen * intervalS,
        unsecuredPersonS: (unsecuredIn[cell] as number) * intervalS,
        peopleInSight: peopleIn[cell] as number,
      })).filter((room) => room.inSightPersonS + room.unsecuredPersonS > 0);
      const doors = Array.from(seenThrough, (seen, portal) => ({ portal, inSightPersonS: seen * intervalS }));
      return {
        inSightPersonS: sumOf(seenIn) * intervalS,
        unsecuredPersonS: sumOf(unsecuredIn) * intervalS,
        peopleInSight: cellsSeenIn.filter((cells) => cells.length > 0).length,
        peakInSight: peak,
        rooms: rooms.sort(
          (p, q) => q.inSightPersonS - p.inSightPersonS || q.unsecuredPersonS - p.unsecuredPersonS || p.cell - q.cell,
        ),
        doors: doors
          .filter((door) => door.inSightPersonS > 0)
          .sort((p, q) => q.inSightPersonS - p.inSightPersonS || p.portal - q.portal),
      };
    },
  };
}

function sumOf(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}
