/** What a lockdown came to: rooms secured and not, people brought in, and what was in sight, for those who protect. */
import type { RunResult } from '../../../scenarios/index.js';
import { type FigureTable, listOfFigures } from './figureTable.js';

type Lockdown = NonNullable<RunResult['lockdown']>;

function secured(lockdown: Lockdown): FigureTable {
  const { rooms, roomsSecured, roomsSecuredInTime, medianSecureS, outdoors, sheltered, withoutRoom } = lockdown;
  return listOfFigures('lockdown', [
    ['rooms', { count: rooms }],
    ['roomsSecured', { count: roomsSecured }],
    ['roomsSecuredInTime', { count: roomsSecuredInTime }],
    ['medianSecure', { timeS: medianSecureS }],
    ['outdoors', { count: outdoors }],
    ['sheltered', { count: sheltered }],
    ['withoutRoom', { count: withoutRoom }],
    ['rostersReported', { count: lockdown.rostersReported }],
    ['lastRoster', { timeS: lockdown.lastRosterS }],
  ]);
}

function notSecured({ notSecured: places }: Lockdown): FigureTable {
  const rows = places.map(({ id, name, nameEn, people, why }) => ({
    key: id,
    label: { name, nameEn },
    cells: [{ count: people }, { word: `notSecured.${why}` }],
    isGrave: people > 0,
  }));
  return { id: 'notSecured', columns: ['place', 'people', 'why'], rows };
}

function threatFigures({ threat }: Lockdown): FigureTable[] {
  if (threat === undefined) return [];
  const rows = threat.rooms.map(({ id, name, nameEn, peopleInSight, inSightPersonS, unsecuredPersonS }) => ({
    key: id,
    label: { name, nameEn },
    cells: [{ count: peopleInSight }, { personS: inSightPersonS }, { personS: unsecuredPersonS }],
  }));
  return [
    listOfFigures('threat', [
      ['detectToAlarm', { timeS: threat.detectToAlarmS }],
      ['firstGuard', { timeS: threat.firstGuardS }],
      ['responseGroup', { timeS: threat.responseGroupS }],
      ['pathsCrossing', { count: threat.pathsCrossingThreat }],
      ['peopleInSight', { count: threat.peopleInSight }],
      ['inSight', { personS: threat.inSightPersonS }],
      ['unsecured', { personS: threat.unsecuredPersonS }],
    ]),
    { id: 'exposure', columns: ['place', 'peopleInSight', 'inSight', 'unsecured'], rows },
  ];
}

export function lockdownTables({ lockdown }: Pick<RunResult, 'lockdown'>): FigureTable[] {
  return lockdown === undefined ? [] : [secured(lockdown), notSecured(lockdown), ...threatFigures(lockdown)];
}
