/**
 * An adult secures a room or a building: decides, goes from door to door, locks or blocks each, while everyone gets out of sight.
 *
 * Numbers from the project's collection of empirical pedestrian parameters, version 1.1 (2026-11-21),
 * `intruder.lockdown_steps`; all judgement from drill practice.
 */
import type { Portal } from '../../floorplans/index.js';
import { randomStream } from '../../model/index.js';
import type { FloorPlace } from '../space/floorPlace.js';
import type { Distribution } from './distribution.js';
import { type LockedDoor, lockDoor } from './locking.js';
import type { LockType } from './lockTypes.js';
import { sampleDistribution } from './sampleDistribution.js';
import type { SourcedValue } from './sourcedValue.js';

const PRACTICE = 'Judgement from drill practice';

function seconds(fromS: number, toS: number): SourcedValue<Distribution> {
  return { value: { uniform: [fromS, toS] }, unit: 's', source: PRACTICE, status: 'judgement', confidence: 'low' };
}

/** From the announcement until the teacher acts on it, s. */
export const LOCKDOWN_DECISION_S = seconds(3, 10);
/** Lights out and everyone out of sight of door and windows, s; goes on while the doors are locked. */
export const HIDING_S = seconds(10, 30);
/** From door to door, m/s. */
export const DOOR_WALK_M_PER_S: SourcedValue<number> = {
  value: 1.34,
  unit: 'm/s',
  source: 'Free speed of staff, as in the walker profiles',
  status: 'judgement',
  confidence: 'medium',
};

export interface PlaceToSecure {
  /** Id of the room or building; it names the draws. */
  readonly id: string;
  /** Portals that have to hold, as of `doorsToSecure`. */
  readonly doors: readonly number[];
  /** Where the adult stands who locks; null where there is none, and the place stays open. */
  readonly adult: FloorPlace | null;
  /** When the adult is awake, s after the announcement, at least 0; they are awake all along when absent. */
  readonly awakeAfterS?: number;
  /** Where one stands to lock a door, in the place. */
  readonly standAt: (portal: number) => FloorPlace;
  /** Length of a walk inside the place, m; `Infinity` where there is none. */
  readonly walkM: (from: FloorPlace, to: FloorPlace) => number;
  readonly lockOf: (portal: number) => LockType;
  /** Whether the school blocks doors with desks. */
  readonly withDesks: boolean;
  readonly portals: readonly Portal[];
  readonly seed: number;
}

export interface SecuredDoor extends LockedDoor {
  readonly portal: number;
  /** When someone came to the door and shut it, s after the announcement; null for an opening left as it was. */
  readonly shutAtS: number | null;
  /** When it was locked or blocked, s after the announcement; null when it was not. */
  readonly lockedAtS: number | null;
}

export interface SecuredPlace {
  /** In the order they were seen to. */
  readonly doors: readonly SecuredDoor[];
  /** When all doors hold and everyone is out of sight, s after the announcement; null when that never comes. */
  readonly securedAtS: number | null;
  /** When nothing more is done about it, secured or not, s after the announcement. */
  readonly overAtS: number;
}

/** The nearest door first, then the one nearest to that; ties in the order of the plan. */
export function securePlace(place: PlaceToSecure): SecuredPlace {
  const { id, adult, portals, seed } = place;
  const left = [...place.doors];
  if (adult === null) return { doors: [], securedAtS: left.length === 0 ? 0 : null, overAtS: 0 };
  const { awakeAfterS = 0 } = place;
  const decidedS =
    awakeAfterS + sampleDistribution(LOCKDOWN_DECISION_S.value, randomStream(seed, 'lockdownDecision', id));
  const hiddenS = decidedS + sampleDistribution(HIDING_S.value, randomStream(seed, 'hiding', id));
  const doors: SecuredDoor[] = [];
  let from = adult;
  let nowS = decidedS;
  while (left.length > 0) {
    const { portal, walkM } = nearestDoor(place, from, left);
    left.splice(left.indexOf(portal), 1);
    if (walkM === Number.POSITIVE_INFINITY) {
      // furniture stands in the way
      doors.push({ portal, timeS: 0, outcome: 'open', tries: 0, shutAtS: null, lockedAtS: null });
      continue;
    }
    const opening = portals[portal] as Portal;
    from = place.standAt(portal);
    nowS += walkM / DOOR_WALK_M_PER_S.value;
    const shutS = nowS;
    const locked = lockDoor({ ...opening, lock: place.lockOf(portal) }, id, place.withDesks, seed);
    nowS += locked.timeS;
    const holds = locked.outcome !== 'open';
    const hasLeaf = opening.kind !== 'opening';
    doors.push({ ...locked, portal, shutAtS: hasLeaf ? shutS : null, lockedAtS: holds ? nowS : null });
  }
  const isSecured = doors.every((door) => door.lockedAtS !== null);
  const overAtS = Math.max(nowS, hiddenS);
  return { doors, securedAtS: isSecured ? overAtS : null, overAtS };
}

function nearestDoor({ standAt, walkM }: PlaceToSecure, from: FloorPlace, doors: readonly number[]) {
  let nearest = { portal: doors[0] as number, walkM: Number.POSITIVE_INFINITY };
  for (const portal of doors) {
    const lengthM = walkM(from, standAt(portal));
    if (lengthM < nearest.walkM) nearest = { portal, walkM: lengthM };
  }
  return nearest;
}
