/** What a lockdown came to, in lines for a person to read. */
import type { RunResult } from '../../scenarios/index.js';
import { minutes } from './minutes.js';

type Lockdown = NonNullable<RunResult['lockdown']>;

const WHY_OPEN = {
  nobodyLocks: 'nobody there to lock',
  noLock: 'an opening that can be neither locked nor blocked',
  lockFailed: 'the lock would not hold',
  tooLate: 'not done in time',
} as const;

const SECURED = {
  rooms: 'everyone behind a locked door',
  buildings: 'everyone in, and the outer doors locked',
  nothing: 'everyone in a room',
} as const;

export function lockdownLines(lockdown: Lockdown, securedTimeS: number | null): string[] {
  const { rooms, roomsSecured, medianSecureS, notSecured, outdoors, sheltered, locks, threat } = lockdown;
  return [
    securedTimeS === null
      ? `  not ${SECURED[locks]} before the end`
      : `  ${SECURED[locks]} after ${minutes(securedTimeS)}`,
    `  ${roomsSecured} of ${rooms} ${locks === 'buildings' ? 'buildings' : 'rooms'} secured, half of them within ${minutes(medianSecureS)} of the announcement`,
    ...(outdoors > 0 ? [`  ${sheltered} of ${outdoors} people who were outside found shelter`] : []),
    ...notSecured.map(({ nameEn, people, why }) => `  not secured: ${nameEn} with ${people} people, ${WHY_OPEN[why]}`),
    ...(threat
      ? [
          `  guards: the first after ${minutes(threat.firstGuardS)}, a line held after ${minutes(threat.responseGroupS)}`,
          `  in sight of the assumed threat: ${threat.peopleInSight} people, ${Math.round(threat.inSightPersonS)} person-seconds`,
          ...threat.doors
            .slice(0, 5)
            .map(({ id, inSightPersonS }) => `  seen through ${id}: ${Math.round(inSightPersonS)} person-seconds`),
        ]
      : []),
  ];
}
