/** What a lockdown measures, by the names of the scoring rubric where it has one. For those who protect. */
import type { WalkableCells } from '../../../floorplans/index.js';
import { medianOf } from '../../../model/index.js';
import type { Exposure } from '../../../sim/index.js';
import type { DrillStage } from '../drillConduct.js';
import type { LockdownPlan } from './lockdownPlan.js';
import type { ShelterState } from './shelterRun.js';
import type { LockdownVariant } from './variants.js';

/** Rooms secured within this time of the announcement are in time, s (rubric item L3). */
export const TARGET_SECURE_S = 60;

/** Why a place is not secured: nobody to lock it, something nobody can lock or block, a lock that would not, or too late. */
export type WhyOpen = 'nobodyLocks' | 'noLock' | 'lockFailed' | 'tooLate';

export interface OpenPlace {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly people: number;
  readonly why: WhyOpen;
  /** Names of the openings that do not hold. */
  readonly doors: readonly string[];
}

export interface PlaceExposure {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly inSightPersonS: number;
}

export interface LockdownFigures {
  /** What is locked in this drill. */
  readonly locks: LockdownVariant['locks'];
  /** Occupied rooms (buildings, of a secured campus), how many were secured, and within 60 s of the announcement. */
  readonly rooms: number;
  readonly roomsSecured: number;
  readonly roomsSecuredInTime: number;
  /** Median over them from the announcement, s; one never secured counts as the end of the lockdown. */
  readonly medianSecureS: number | null;
  readonly notSecured: readonly OpenPlace[];
  /** People who had to move when the order came, and how many came under shelter or got away. */
  readonly outdoors: number;
  readonly sheltered: number;
  /** Of the others, who had nowhere to go in time. */
  readonly withoutRoom: number;
  readonly rosters: number;
  readonly rostersReported: number;
  /** From the announcement to the last report, s; null where none came. */
  readonly lastRosterS: number | null;
  /** Only with a threat on the campus. */
  readonly threat?: ThreatFigures;
}

export interface ThreatFigures {
  /** From the first sight to the alarm and the announcement, the later of the two, s. */
  readonly detectToAlarmS: number;
  /** From the alarm, s; null for never. */
  readonly firstGuardS: number | null;
  readonly responseGroupS: number | null;
  /** Groups somebody of whom walked near the threat and in its sight. */
  readonly pathsCrossingThreat: number;
  readonly inSightPersonS: number;
  readonly unsecuredPersonS: number;
  readonly peopleInSight: number;
  readonly peakInSight: number;
  /** Most in sight first. */
  readonly rooms: readonly (PlaceExposure & { readonly unsecuredPersonS: number; readonly peopleInSight: number })[];
  readonly doors: readonly PlaceExposure[];
}

export interface LockdownTimes {
  readonly announcedS: number;
  /** When the first room was opened again, or now. */
  readonly endS: number;
}

export function shelterFigures(
  { simulation, cells: space }: DrillStage,
  plan: LockdownPlan,
  states: readonly ShelterState[],
  { announcedS, endS }: LockdownTimes,
): LockdownFigures {
  const times = states.map(({ securedAtS }) => (securedAtS ?? endS) - announcedS).sort((p, q) => p - q);
  const counted = states.flatMap(({ countedAtS }) => countedAtS ?? []);
  const secured = new Set(states.flatMap(({ shelter, securedAtS }) => (securedAtS === null ? [] : shelter.cells)));
  const sheltered = [...plan.moves].filter(([i, move]) => {
    const { cell } = simulation.whereIs(i);
    return cell === move.cell && (move.isAway || secured.has(cell));
  });
  return {
    locks: plan.variant.locks,
    rooms: states.length,
    roomsSecured: states.filter(({ securedAtS }) => securedAtS !== null).length,
    roomsSecuredInTime: states.filter(
      ({ securedAtS }) => securedAtS !== null && securedAtS - announcedS <= TARGET_SECURE_S,
    ).length,
    medianSecureS: medianOf(times),
    notSecured: states.flatMap((state) => openPlace(state, space) ?? []),
    outdoors: plan.moves.size + plan.withoutRoom.length,
    sheltered: sheltered.length,
    withoutRoom: plan.withoutRoom.length,
    rosters: states.length,
    rostersReported: counted.length,
    lastRosterS: counted.length === 0 ? null : Math.max(...counted) - announcedS,
  };
}

function openPlace({ shelter, securedAtS, isGivenUp }: ShelterState, space: WalkableCells): OpenPlace | null {
  if (securedAtS !== null) return null;
  const open = shelter.securing.doors.filter(({ outcome }) => outcome === 'open');
  const why = (): WhyOpen => {
    if (!shelter.hasSomebodyToLock) return 'nobodyLocks';
    if (!isGivenUp) return 'tooLate';
    return open.some(({ tries }) => tries === 0) ? 'noLock' : 'lockFailed';
  };
  const { id, name, nameEn, inside, coming } = shelter;
  const doors = open.map(({ portal }) => space.portals[portal]?.name ?? '');
  return { id, name, nameEn, people: inside.length + coming.length, why: why(), doors };
}

export function namedExposure(
  { inSightPersonS, unsecuredPersonS, peopleInSight, peakInSight, rooms, doors }: Exposure,
  { cells, portals }: WalkableCells,
): Pick<ThreatFigures, 'inSightPersonS' | 'unsecuredPersonS' | 'peopleInSight' | 'peakInSight' | 'rooms' | 'doors'> {
  return {
    inSightPersonS,
    unsecuredPersonS,
    peopleInSight,
    peakInSight,
    rooms: rooms.map(({ cell, ...figures }) => {
      const { id, name, nameEn } = cells[cell] as (typeof cells)[number];
      return { id, name, nameEn, ...figures };
    }),
    doors: doors.map(({ portal, ...figures }) => {
      const { id, name, nameEn } = portals[portal] as (typeof portals)[number];
      return { id, name, nameEn, ...figures };
    }),
  };
}
